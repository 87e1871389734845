package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.words.ColumnRole;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headings of a table.
 *
 * @param firstLine index of its first line in the paper
 * @param lastLine index of its last line
 * @param cells from left to right
 */
record Header(int firstLine, int lastLine, List<HeaderCell> cells) {
    private static final Set<ColumnRole> FIGURES = EnumSet.of(
            ColumnRole.QUANTITY, ColumnRole.PRICE, ColumnRole.AMOUNT, ColumnRole.GROSS_AMOUNT, ColumnRole.GROSS_PRICE);
    private static final Set<ColumnRole> NAMES =
            EnumSet.of(ColumnRole.DESCRIPTION, ColumnRole.CODE, ColumnRole.POSITION, ColumnRole.BRAND);

    Header {
        cells = cells.stream()
                .sorted(Comparator.comparingDouble(cell -> cell.box().x0()))
                .toList();
    }

    /** Whether its headings name items and at least one figure of them. */
    boolean ofItems() {
        Set<ColumnRole> roles = roles();
        boolean described = roles.contains(ColumnRole.DESCRIPTION) || namedTwice();
        boolean named = roles.stream().anyMatch(NAMES::contains);
        long figures = roles.stream().filter(FIGURES::contains).count();
        return (described && figures >= 1) || (named && figures >= 2) || (described && roles.contains(ColumnRole.UNIT));
    }

    /** Whether two headings name the items, as "Riga, Voce" do: one numbers them, the other describes them. */
    private boolean namedTwice() {
        return cells.stream().filter(cell -> cell.role() == ColumnRole.POSITION).count() == 2;
    }

    /** The known roles. */
    Set<ColumnRole> roles() {
        return cells.stream().map(HeaderCell::role).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** How much its headings tell: known ones, less half of the unknown ones. */
    double strength() {
        long known = cells.stream().filter(cell -> cell.role() != null).count();
        return known - (cells.size() - known) / 2.0;
    }
}
