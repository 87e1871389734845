package io.kraftd.domain.procurement.awardoracle;

import java.math.BigDecimal;
import java.util.Set;

/** What an award has to keep to. A supplier is used when it gets at least one line. */
public sealed interface Constraint {
    /** Whether the award keeps to it. */
    boolean holds(Award award);

    /** No more than that many suppliers are used. */
    record AtMost(int suppliers) implements Constraint {
        @Override
        public boolean holds(Award award) {
            return award.usedSuppliers() <= suppliers;
        }
    }

    /** The supplier is used. */
    record Include(String supplier) implements Constraint {
        @Override
        public boolean holds(Award award) {
            return award.valueAt(supplier) != null;
        }
    }

    /** The supplier is not used. */
    record Exclude(String supplier) implements Constraint {
        @Override
        public boolean holds(Award award) {
            return award.valueAt(supplier) == null;
        }
    }

    /** The supplier's lines cost at least the value, fixed cost not counted, or it is not used. */
    record MinimumOrder(String supplier, BigDecimal value) implements Constraint {
        @Override
        public boolean holds(Award award) {
            BigDecimal ordered = award.valueAt(supplier);
            return ordered == null || ordered.compareTo(value) >= 0;
        }
    }

    /** The total, fixed costs counted, is no more than the limit. */
    record Budget(BigDecimal limit) implements Constraint {
        @Override
        public boolean holds(Award award) {
            return award.total().compareTo(limit) <= 0;
        }
    }

    /** Every supplier that is used has delivered after that many days. */
    record LatestDelivery(int days) implements Constraint {
        @Override
        public boolean holds(Award award) {
            return award.usesOnly(bidder -> bidder.leadDays() <= days);
        }
    }

    /** These lines go to one supplier. */
    record KeepTogether(Set<String> lines) implements Constraint {
        public KeepTogether {
            lines = Set.copyOf(lines);
        }

        @Override
        public boolean holds(Award award) {
            return award.together(lines);
        }
    }
}
