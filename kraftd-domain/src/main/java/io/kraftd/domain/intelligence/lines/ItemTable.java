package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.LineItem.RowQuality;
import java.util.List;
import java.util.Set;

/**
 * One table that was read.
 *
 * @param headings its headings in the spelling of the vocabularies
 * @param items from top to bottom
 * @param lines indices of the paper's lines that belong to its heading and items
 * @param gross whether its amounts are headed as including tax
 */
record ItemTable(String headings, List<ReadItem> items, Set<Integer> lines, boolean gross) {
    ItemTable {
        items = List.copyOf(items);
        lines = Set.copyOf(lines);
    }

    boolean priced() {
        return items.stream().anyMatch(item -> item.number("total_price") != null || item.number("unit_price") != null);
    }

    long closed() {
        return items.stream().filter(item -> item.quality() == RowQuality.HIGH).count();
    }
}
