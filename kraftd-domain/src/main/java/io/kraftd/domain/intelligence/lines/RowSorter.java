package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.intelligence.words.SumKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells items, sums, words and strangers among the lines of a table. */
final class RowSorter {
    private static final Set<SumKind> FINAL =
            EnumSet.of(SumKind.NET, SumKind.TAX, SumKind.GROSS, SumKind.TOTAL, SumKind.DUE, SumKind.LINE_TOTAL);

    private static final double USUAL = 0.8;
    private static final int FEW = 3;
    private static final int LONGEST_PLACE = 12;

    private static final Pattern AMOUNTS = Pattern.compile("[-+\\p{Nd}.,\\s%]*\\p{Nd}[.,]\\p{Nd}{2}[-+\\p{Nd}.,\\s%]*");

    private final Roles roles;
    private final String heading;

    RowSorter(Roles roles, Header header) {
        this.roles = roles;
        this.heading = PlainText.of(
                String.join(" ", header.cells().stream().map(HeaderCell::text).toList()));
    }

    /** The kind of every row, in their order. */
    List<RowKind> sort(List<Row> rows) {
        List<RowKind> kinds = new ArrayList<>();
        for (Row row : rows) {
            kinds.add(kind(row));
        }
        closeAtSums(rows, kinds);
        closeAfterTotal(rows, kinds);
        demoteStrangers(rows, kinds);
        closeAfterTotal(rows, kinds);
        return kinds;
    }

    private RowKind kind(Row row) {
        if (row.line().running() || repeatsHeading(row)) {
            return RowKind.ASIDE;
        }
        boolean figures =
                row.hasFigure(roles.amount()) || row.hasFigure(roles.price()) || row.hasFigure(roles.quantity());
        SumKind sum = complete(row) || measured(row) ? null : sum(row);
        if (sum != null) {
            return sum == SumKind.CARRY
                    ? RowKind.ASIDE
                    : figures || (FINAL.contains(sum) && exactSum(row)) ? RowKind.SUM : RowKind.TEXT;
        }
        return figures && named(row) ? RowKind.ITEM : RowKind.TEXT;
    }

    /** Whether a row has all the figures that make it an item, whatever its words say. */
    private boolean complete(Row row) {
        Figure quantity = row.figure(roles.quantity());
        Figure price = row.figure(roles.price());
        Figure amount = row.figure(roles.amount());
        boolean priced = quantity != null && price != null && amount != null;
        return priced || (quantity != null && row.has(roles.of(ColumnRole.UNIT)));
    }

    /** Whether a row is numbered, described and has a unit: "E | Provisional sum for testing | Sum | 25,000.00" is no sum. */
    private boolean measured(Row row) {
        Segment place = row.cell(roles.of(ColumnRole.POSITION));
        return place != null
                && RoleSolver.PLACE.matcher(place.text()).matches()
                && row.has(roles.description())
                && row.has(roles.of(ColumnRole.UNIT));
    }

    private boolean named(Row row) {
        Segment described = row.cell(roles.description());
        Segment code = row.cell(roles.of(ColumnRole.CODE));
        boolean words = (described != null && describes(described.text()))
                || (code != null && !AMOUNTS.matcher(code.text()).matches())
                || row.has(roles.of(ColumnRole.POSITION));
        boolean amounts =
                row.hasFigure(roles.quantity()) && (row.hasFigure(roles.price()) || row.hasFigure(roles.amount()));
        return words || amounts;
    }

    /** Whether a cell of descriptions holds more than amounts; the place of an item counts where no other column has it. */
    private boolean describes(String text) {
        boolean place = roles.of(ColumnRole.POSITION) < 0
                && RoleSolver.PLACE.matcher(text).matches();
        return place || !AMOUNTS.matcher(text).matches();
    }

    private boolean repeatsHeading(Row row) {
        if (row.figureCount() > 0) {
            return false;
        }
        String text = PlainText.of(row.line().text());
        return text.length() > 3 && heading.contains(text);
    }

    static @Nullable SumKind sum(Row row) {
        return SumLabels.kind(row.line());
    }

    private static boolean exactSum(Row row) {
        return Vocabulary.SUMS.exactly(SumLabels.bare(row.words())) != null;
    }

    /** Below the items, headings of sums such as "Net | VAT | Total" open a table of another kind, on their own page. */
    private void closeAtSums(List<Row> rows, List<RowKind> kinds) {
        int first = kinds.indexOf(RowKind.ITEM);
        int closed = -1;
        for (int i = first + 1; i < rows.size() && first >= 0; i++) {
            int page = rows.get(i).line().page();
            closed = headsSums(rows.get(i)) ? page : closed;
            if (page == closed && kinds.get(i) != RowKind.SUM) {
                kinds.set(i, RowKind.ASIDE);
            }
        }
    }

    private boolean headsSums(Row row) {
        if (row.figureCount() > 0 || repeatsHeading(row)) {
            return false;
        }
        Set<SumKind> named = EnumSet.noneOf(SumKind.class);
        for (Segment segment : row.line().segments()) {
            SumKind kind = Vocabulary.SUMS.exactly(SumLabels.bare(segment.text()));
            if (kind != null) {
                named.add(kind);
            }
        }
        return named.contains(SumKind.TAX) && named.size() > 1;
    }

    /** Items of a table fill the same columns; a row that lacks what the others have is part of something else. */
    private void demoteStrangers(List<Row> rows, List<RowKind> kinds) {
        Map<ColumnRole, Integer> filled = new EnumMap<>(ColumnRole.class);
        List<Row> models = models(rows, kinds);
        int strong = models.size();
        models.forEach(row -> count(row, filled));
        if (strong == 0) {
            return;
        }
        Set<ColumnRole> needed = EnumSet.noneOf(ColumnRole.class);
        for (Map.Entry<ColumnRole, Integer> entry : filled.entrySet()) {
            if (entry.getValue() >= strong * USUAL) {
                needed.add(entry.getKey());
            }
        }
        int last = rows.indexOf(models.get(strong - 1));
        boolean priced = models.stream().allMatch(row -> row.hasFigure(roles.amount()));
        Set<Integer> lump = lumpSums(rows, kinds);
        for (int i = 0; i < rows.size(); i++) {
            boolean behind = i > last && priced && !whole(rows.get(i));
            if (kinds.get(i) == RowKind.ITEM && behind) {
                kinds.set(i, RowKind.TEXT);
            }
            boolean trusted = strong < FEW && (closes(rows.get(i)) || nearlyCloses(rows.get(i)));
            if (kinds.get(i) == RowKind.ITEM && !trusted && !lump.contains(i) && stranger(rows.get(i), needed)) {
                kinds.set(i, RowKind.TEXT);
            }
        }
    }

    /** Rows of words and an amount alone, where the items reach the sum below them only with these. */
    private Set<Integer> lumpSums(List<Row> rows, List<RowKind> kinds) {
        Set<Integer> lump = new HashSet<>();
        BigDecimal others = BigDecimal.ZERO;
        BigDecimal alone = BigDecimal.ZERO;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Figure amount = row.figure(roles.amount());
            if (amount == null || kinds.get(i) == RowKind.TEXT || kinds.get(i) == RowKind.ASIDE) {
                continue;
            }
            if (kinds.get(i) == RowKind.SUM) {
                boolean reached = others.add(alone).compareTo(amount.value()) == 0;
                return reached ? lump : Set.of();
            }
            if (row.has(roles.description()) && !row.hasFigure(roles.quantity()) && !row.hasFigure(roles.price())) {
                lump.add(i);
                alone = alone.add(amount.value());
            } else {
                others = others.add(amount.value());
            }
        }
        return Set.of();
    }

    /** The rows that are items beyond doubt: closed by arithmetic, else those with all their figures. */
    private List<Row> models(List<Row> rows, List<RowKind> kinds) {
        List<Row> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (kinds.get(i) == RowKind.ITEM) {
                items.add(rows.get(i));
            }
        }
        List<Row> closed = items.stream().filter(this::closes).toList();
        return closed.isEmpty() ? items.stream().filter(this::complete).toList() : closed;
    }

    private boolean stranger(Row row, Set<ColumnRole> needed) {
        if (needed.contains(ColumnRole.POSITION)) {
            Segment place = row.cell(roles.of(ColumnRole.POSITION));
            return place == null
                    || place.text().length() > LONGEST_PLACE
                    || place.text().endsWith(":");
        }
        if (needed.contains(ColumnRole.CODE)) {
            return !row.has(roles.of(ColumnRole.CODE)) && !row.hasFigure(roles.quantity());
        }
        boolean nameless = needed.contains(ColumnRole.DESCRIPTION) && !row.has(roles.description());
        return nameless || (needed.contains(ColumnRole.QUANTITY) && !row.hasFigure(roles.quantity()));
    }

    /** Whether a row has its amount, or is at least numbered and described like an item that has none. */
    private boolean whole(Row row) {
        Segment place = row.cell(roles.of(ColumnRole.POSITION));
        boolean numbered =
                place != null && RoleSolver.PLACE.matcher(place.text()).matches();
        return row.hasFigure(roles.amount()) || (numbered && row.has(roles.description()));
    }

    private void count(Row row, Map<ColumnRole, Integer> filled) {
        for (ColumnRole role : List.of(ColumnRole.POSITION, ColumnRole.CODE, ColumnRole.DESCRIPTION)) {
            if (row.has(roles.of(role))) {
                filled.merge(role, 1, Integer::sum);
            }
        }
        if (row.hasFigure(roles.quantity())) {
            filled.merge(ColumnRole.QUANTITY, 1, Integer::sum);
        }
    }

    boolean closes(Row row) {
        Figure quantity = row.figure(roles.quantity());
        Figure price = row.figure(roles.price());
        Figure amount = row.figure(roles.amount());
        if (quantity == null || price == null || amount == null) {
            return false;
        }
        Figure discount = row.figure(roles.of(ColumnRole.DISCOUNT));
        Figure base = row.figure(roles.of(ColumnRole.BASE_QUANTITY));
        return Arithmetic.closes(
                quantity.value(),
                price.value(),
                amount.value(),
                discount == null ? null : discount.value(),
                base == null ? null : base.value());
    }

    /** Whether the figures agree but for a rounded quantity. */
    private boolean nearlyCloses(Row row) {
        Figure quantity = row.figure(roles.quantity());
        Figure price = row.figure(roles.price());
        Figure amount = row.figure(roles.amount());
        return quantity != null
                && price != null
                && amount != null
                && Arithmetic.nearly(quantity.value().multiply(price.value()), amount.value());
    }

    /** Behind a total only rows that are surely items reopen the table. */
    private void closeAfterTotal(List<Row> rows, List<RowKind> kinds) {
        boolean total = false;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (kinds.get(i) == RowKind.SUM) {
                SumKind sum = Objects.requireNonNull(sum(row));
                total |= FINAL.contains(sum);
            } else if (kinds.get(i) == RowKind.ITEM && total) {
                boolean sure = complete(row)
                        && row.has(roles.description())
                        && (closes(row) || !row.hasFigure(roles.amount()));
                if (sure) {
                    total = false;
                } else {
                    kinds.set(i, RowKind.ASIDE);
                }
            }
        }
    }
}
