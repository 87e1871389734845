package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.value.Numbers;
import io.kraftd.domain.intelligence.words.SumKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Items that stand under no headings, as on receipts: lines of words with an amount behind them. They count only where
 * their amounts add up to a sum printed below them.
 */
final class UnheadedItems {
    private static final Set<SumKind> SUMS =
            EnumSet.of(SumKind.LINE_TOTAL, SumKind.NET, SumKind.TOTAL, SumKind.GROSS, SumKind.DUE);
    private static final int FAR = 120;
    private static final int MOST_BETWEEN = 3;

    private final List<Line> lines;
    private final Numbers numbers;

    private UnheadedItems(Paper paper, Numbers numbers) {
        this.lines = paper.lines();
        this.numbers = numbers;
    }

    /** The items above the first sum that they add up to; empty when there is no such sum. */
    static ItemTables read(Paper paper, Numbers numbers) {
        if (paper.isSheet()) {
            return none();
        }
        UnheadedItems items = new UnheadedItems(paper, numbers);
        for (int i = 1; i < Math.min(FAR, items.lines.size()); i++) {
            SumKind kind = SumLabels.kind(items.lines.get(i));
            PricedLine sum = kind != null && SUMS.contains(kind) ? PricedLine.of(items.lines.get(i), numbers) : null;
            List<Integer> rows = sum == null ? List.of() : items.above(i, sum.amount());
            if (!rows.isEmpty()) {
                return items.built(rows);
            }
        }
        return none();
    }

    private static ItemTables none() {
        return new ItemTables(List.of(), Set.of(), List.of(), false);
    }

    /** The priced lines right above a sum whose amounts add up to it, from top to bottom; empty when none do. */
    private List<Integer> above(int sum, BigDecimal wanted) {
        List<Integer> rows = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        int between = 0;
        for (int i = sum - 1; i >= 0 && between <= MOST_BETWEEN; i--) {
            PricedLine line = PricedLine.of(lines.get(i), numbers);
            SumKind kind = SumLabels.kind(lines.get(i));
            if (line == null) {
                between++;
                continue;
            }
            if (kind != null && kind != SumKind.DISCOUNT) {
                // why: a tax or a second sum may stand between the items and the sum they add up to
                if (!rows.isEmpty()) {
                    return List.of();
                }
                continue;
            }
            between = 0;
            boolean less = kind == SumKind.DISCOUNT && line.amount().signum() > 0;
            total = less ? total.subtract(line.amount()) : total.add(line.amount());
            rows.add(0, i);
            if (total.compareTo(wanted) == 0 && sure(rows)) {
                return rows;
            }
        }
        return List.of();
    }

    /** Two lines that add up are no accident; one is, unless its own figures close. */
    private boolean sure(List<Integer> rows) {
        PricedLine first = PricedLine.of(lines.get(rows.get(0)), numbers);
        return rows.size() > 1 || (first != null && first.closes());
    }

    private ItemTables built(List<Integer> rows) {
        List<ReadItem> items = new ArrayList<>();
        Set<Integer> used = new HashSet<>(rows);
        for (int row : rows) {
            PricedLine line = PricedLine.of(lines.get(row), numbers);
            if (line == null || SumLabels.kind(lines.get(row)) != null) {
                continue;
            }
            Segment words = line.words();
            if (words == null && row > 0 && !used.contains(row - 1)) {
                words = Segment.of(lines.get(row - 1).tokens());
                used.add(row - 1);
            }
            if (words != null) {
                items.add(item(line, words));
            }
        }
        return new ItemTables(items, used, List.of(), false);
    }

    private static ReadItem item(PricedLine line, Segment words) {
        return new ReadItem(line.fields(words), Set.of(), line.closes() ? RowQuality.HIGH : RowQuality.MEDIUM);
    }
}
