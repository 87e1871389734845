package io.kraftd.bench.synthetic.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The goods and services documents list, by trade. */
public final class Catalogue {
    private static final Map<String, List<CatalogueItem>> ITEMS = WordFile.lines("catalogue.txt").stream()
            .map(CatalogueItem::parse)
            .collect(Collectors.groupingBy(CatalogueItem::domain));
    private static final List<String> DOMAINS = ITEMS.keySet().stream().sorted().toList();

    private Catalogue() {}

    /** All trades. */
    public static List<String> domains() {
        return DOMAINS;
    }

    /** An item of a trade. */
    public static CatalogueItem item(Dice dice, String domain) {
        return dice.pick(items(domain));
    }

    /** All items of a trade. */
    public static List<CatalogueItem> items(String domain) {
        return ITEMS.getOrDefault(domain, List.of());
    }
}
