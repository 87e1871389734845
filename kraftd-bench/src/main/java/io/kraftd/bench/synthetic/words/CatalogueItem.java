package io.kraftd.bench.synthetic.words;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A thing that is bought.
 *
 * @param domain the trade it belongs to: civil, mechanical, electrical, office, chemicals, services
 * @param unit its UNECE Rec 20 unit code
 * @param lowest the lowest usual price in euro
 * @param highest the highest usual price in euro
 * @param largest the largest usual quantity
 * @param variants sizes, grades and types it comes in, alike in every language
 * @param names its name in every language
 */
public record CatalogueItem(
        String domain,
        String unit,
        BigDecimal lowest,
        BigDecimal highest,
        int largest,
        List<String> variants,
        Map<Language, String> names) {
    /** Copies the lists. */
    public CatalogueItem {
        variants = List.copyOf(variants);
        names = Map.copyOf(names);
    }

    /** The name in a language. */
    public String name(Language language) {
        String name = names.get(language);
        if (name == null) {
            throw new IllegalStateException("An item lacks its name in " + language + ": " + names);
        }
        return name;
    }

    static CatalogueItem parse(String line) {
        List<String> parts = WordFile.split(line, ";");
        Map<Language, String> names = new EnumMap<>(Language.class);
        int at = 6;
        for (Language language : Language.values()) {
            names.put(language, parts.get(at++));
        }
        return new CatalogueItem(
                parts.get(0),
                parts.get(1),
                new BigDecimal(parts.get(2)),
                new BigDecimal(parts.get(3)),
                Integer.parseInt(parts.get(4)),
                WordFile.split(parts.get(5), "\\|"),
                names);
    }
}
