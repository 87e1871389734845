package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Where one bid stands among the others.
 *
 * @param shown the levelled total at minor units, at which ties are judged
 * @param obstacles why it cannot win, one sentence each; empty when it can
 */
record Standing(LevelledBid bid, BigDecimal shown, List<String> obstacles) {
    static Standing of(LevelledBid bid, List<LevelledBid> all, Set<SupplierId> excluded) {
        List<String> obstacles = new ArrayList<>();
        if (bid.expired()) {
            obstacles.add("The offer ended on %s and cannot be awarded"
                    .formatted(bid.quotation().validUntil()));
        }
        if (excluded.contains(bid.quotation().supplierId())) {
            obstacles.add("The supplier is excluded by the constraints");
        }
        if (bid.levelledTotal().signum() <= 0) {
            obstacles.add("The levelled total is not above zero");
        }
        if (!bid.quotation().lumpSum() && bid.lines().stream().noneMatch(LevelledLine::quoted)) {
            obstacles.add("It prices nothing of what was asked for");
        }
        List<String> gaps = gaps(bid, all);
        if (!gaps.isEmpty()) {
            obstacles.add(
                    "It leaves out what other totals contain, without a stand-in: line " + String.join(", ", gaps));
        }
        return new Standing(bid, Figures.shown(bid.levelledTotal(), bid.currency()), obstacles);
    }

    /** Lines without any figure in this total that have one in another. */
    private static List<String> gaps(LevelledBid bid, List<LevelledBid> all) {
        return bid.lines().stream()
                .filter(line -> line.levelledAmount() == null)
                .map(LevelledLine::rfqLine)
                .filter(line -> all.stream().anyMatch(other -> counts(other, line)))
                .toList();
    }

    private static boolean counts(LevelledBid bid, String rfqLine) {
        boolean priced =
                bid.line(rfqLine).filter(line -> line.levelledAmount() != null).isPresent();
        return priced && bid.adjustments().stream().noneMatch(row -> leavesOut(row, rfqLine));
    }

    private static boolean leavesOut(LevellingAdjustment row, String rfqLine) {
        return row.kind() == Kind.EXCLUDED && rfqLine.equals(row.rfqLine());
    }

    boolean awardable() {
        return obstacles.isEmpty();
    }

    SupplierId supplier() {
        return bid.quotation().supplierId();
    }

    String name() {
        return bid.quotation().supplier();
    }
}
