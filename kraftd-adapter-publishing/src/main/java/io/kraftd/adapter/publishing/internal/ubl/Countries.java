package io.kraftd.adapter.publishing.internal.ubl;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** ISO 3166-1 codes of two letters for countries as people write them: codes, and names in a few languages. */
final class Countries {
    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH, Locale.ITALIAN, new Locale("es"), new Locale("ar"));
    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale("", code);
            LANGUAGES.forEach(language -> CODES.put(folded(country.getDisplayCountry(language)), code));
            CODES.put(folded(country.getISO3Country()), code);
        }
        for (String code : Locale.getISOCountries()) {
            CODES.put(folded(code), code);
        }
        CODES.put("uae", "AE");
        CODES.put("ksa", "SA");
        CODES.put("uk", "GB");
        CODES.put("great britain", "GB");
        CODES.put("usa", "US");
        CODES.put("united states of america", "US");
    }

    private Countries() {}

    /** The code; empty when nobody says which country, or nobody knows it. */
    static Optional<String> code(@Nullable String country) {
        return country == null ? Optional.empty() : Optional.ofNullable(CODES.get(folded(country)));
    }

    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
