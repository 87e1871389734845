package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The chain of adjustments of one bid while it grows. Every row starts where the one before ended. */
final class Steps {
    private final List<LevellingAdjustment> rows = new ArrayList<>();
    private BigDecimal total;

    Steps(BigDecimal start) {
        this.total = start;
    }

    /** Adds a row that changes the running total by this much; no row when there is nothing to say. */
    void by(Kind kind, @Nullable String rfqLine, String source, String formula, BigDecimal difference) {
        to(kind, rfqLine, source, formula, total.add(difference));
    }

    /** Adds a row that ends at this total. */
    void to(Kind kind, @Nullable String rfqLine, String source, String formula, BigDecimal after) {
        rows.add(new LevellingAdjustment(kind, rfqLine, source, formula, total, after));
        total = after;
    }

    BigDecimal total() {
        return total;
    }

    List<LevellingAdjustment> rows() {
        return List.copyOf(rows);
    }
}
