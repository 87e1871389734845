package io.kraftd.domain.procurement.awardoracle;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One way to allot every line of a case. */
public final class Award {
    private final AwardCase asked;
    private final int[] bidderOf;
    private final @Nullable BigDecimal[] values;
    private final BigDecimal total;

    /** Takes the position of the bidder of each line. */
    Award(AwardCase asked, int... bidderOf) {
        this.asked = asked;
        this.bidderOf = bidderOf.clone();
        this.values = new BigDecimal[asked.bidders().size()];
        BigDecimal sum = BigDecimal.ZERO;
        for (int line = 0; line < bidderOf.length; line++) {
            Bidder bidder = asked.bidders().get(bidderOf[line]);
            BigDecimal price = bidder.priceOf(asked.lines().get(line));
            BigDecimal before = values[bidderOf[line]];
            sum = sum.add(before == null ? price.add(bidder.fixedCost()) : price);
            values[bidderOf[line]] = before == null ? price : before.add(price);
        }
        this.total = sum;
    }

    /** The award that gives each line to the supplier of that name. */
    public static Award of(AwardCase asked, Map<String, String> suppliers) {
        List<String> names = asked.bidders().stream().map(Bidder::name).toList();
        return new Award(
                asked,
                asked.lines().stream()
                        .mapToInt(line -> names.indexOf(suppliers.get(line)))
                        .toArray());
    }

    /** The name of the supplier of each line. */
    public Map<String, String> suppliers() {
        Map<String, String> suppliers = new TreeMap<>();
        for (int line = 0; line < bidderOf.length; line++) {
            suppliers.put(
                    asked.lines().get(line), asked.bidders().get(bidderOf[line]).name());
        }
        return suppliers;
    }

    /** All lines and the fixed cost of every supplier that gets one. */
    public BigDecimal total() {
        return total;
    }

    int usedSuppliers() {
        int used = 0;
        for (BigDecimal value : values) {
            used += value == null ? 0 : 1;
        }
        return used;
    }

    boolean usesOnly(Predicate<Bidder> allowed) {
        for (int bidder = 0; bidder < values.length; bidder++) {
            if (values[bidder] != null && !allowed.test(asked.bidders().get(bidder))) {
                return false;
            }
        }
        return true;
    }

    /** What the supplier's lines cost, its fixed cost not counted; {@code null} when it gets none. */
    @Nullable
    BigDecimal valueAt(String supplier) {
        for (int bidder = 0; bidder < values.length; bidder++) {
            if (asked.bidders().get(bidder).name().equals(supplier)) {
                return values[bidder];
            }
        }
        return null;
    }

    boolean together(Collection<String> lines) {
        int[] bidders = lines.stream()
                .mapToInt(line -> bidderOf[asked.lines().indexOf(line)])
                .distinct()
                .toArray();
        return bidders.length <= 1;
    }
}
