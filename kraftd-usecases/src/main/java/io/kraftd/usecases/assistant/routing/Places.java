package io.kraftd.usecases.assistant.routing;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.Spelling;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Suppliers by where they sit: "the firm from Hull", "the Americans". */
final class Places {
    private static final String ADDRESS = "/parties/supplier/registered_address/";
    private static final Map<String, String> PEOPLE = Map.ofEntries(
            Map.entry(
                    "GB",
                    "brit(s|ish|ons?)?|english(man|men)?|uk|britain|england|britisch\\w*|englisch\\w*|anglais\\w*|britanni\\w*|ingles\\w*|inglesa\\w*"),
            Map.entry(
                    "US",
                    "americans?|usa|yanks?|yankees?|(the )?states|amerikan\\w*|americain\\w*|estadounidense\\w*|americano?s?|americanas?|stateside"),
            Map.entry(
                    "BE",
                    "belgians?|belgium|walloons?|flemish|belges?|belgier\\w*|belgisch\\w*|belgas?|belgique|belgien"),
            Map.entry("FR", "french(man|men)?|france|franzos\\w*|francais\\w*|franceses?|francia|frankreich"),
            Map.entry("DE", "germans?|germany|deutsch\\w*|allemand\\w*|aleman\\w*"),
            Map.entry("NL", "dutch(man|men)?|holland\\w*|netherlands|niederland\\w*|neerlandais\\w*"),
            Map.entry("IT", "italians?|italy|italien\\w*|italienisch\\w*|italianos?"),
            Map.entry("ES", "spanish|spaniards?|spain|spanisch\\w*|espagnol\\w*|espanol\\w*"),
            Map.entry("CH", "swiss|switzerland|schweizer\\w*|suisses?|suizos?"),
            Map.entry("AT", "austrians?|austria|osterreich\\w*|autrichien\\w*"),
            Map.entry("PL", "polish|poles|poland|polnisch\\w*|polonais\\w*|polacos?"),
            Map.entry("SE", "swedish|swedes?|sweden|schwedisch\\w*|suedois\\w*"),
            Map.entry("DK", "danish|danes?|denmark|danisch\\w*|danois\\w*"),
            Map.entry("TR", "turkish|turks?|turkey|turkisch\\w*|turcs?"),
            Map.entry("AE", "emiratis?|dubai|emirates"),
            Map.entry("IN", "indians?|india|indisch\\w*|indiens?"),
            Map.entry("CN", "chinese|china|chinesisch\\w*|chinois\\w*|chinos?"),
            Map.entry("JP", "japanese|japan|japanisch\\w*|japonais\\w*"),
            Map.entry("KR", "koreans?|korea|koreanisch\\w*|coreens?"));
    private static final Map<String, String> CODES = codes();

    private Places() {}

    /** The only supplier that sits where the text says; empty when nobody or several do. */
    static Optional<String> supplier(Desk desk, OpenCase open, String folded) {
        List<String> found = open.bids().stream()
                .map(bid -> bid.quotation().supplierId())
                .filter(id -> sitsThere(desk, open, id, folded))
                .map(open::supplier)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static boolean sitsThere(Desk desk, OpenCase open, SupplierId id, String folded) {
        Optional<Document> quotation = open.quotation(id).filter(document -> document.result() != null);
        if (quotation.isEmpty()) {
            return false;
        }
        Fields fields = desk.whole(quotation.get()).fields();
        return says(folded, literally(fields.text(ADDRESS + "city")))
                || says(folded, literally(fields.text(ADDRESS + "country")))
                || says(folded, people(fields.text(ADDRESS + "country")));
    }

    private static boolean says(String folded, @Nullable String words) {
        return words != null
                && Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + words + ")(?![\\p{L}\\p{N}])")
                        .matcher(folded)
                        .find();
    }

    private static @Nullable String literally(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : Pattern.quote(Spelling.folded(text).strip());
    }

    private static @Nullable String people(@Nullable String country) {
        return country == null
                ? null
                : PEOPLE.get(CODES.getOrDefault(Spelling.folded(country).strip(), ""));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>(
                Map.of("usa", "US", "u.s.a.", "US", "united states of america", "US", "uk", "GB", "england", "GB"));
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(Spelling.folded(code), code);
            Arrays.stream(new String[] {"en", "de", "fr", "es", "nl", "it"})
                    .map(language -> country.getDisplayCountry(Locale.forLanguageTag(language)))
                    .forEach(name -> codes.put(Spelling.folded(name), code));
        }
        return Map.copyOf(codes);
    }
}
