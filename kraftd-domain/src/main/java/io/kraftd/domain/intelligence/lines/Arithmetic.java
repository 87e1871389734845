package io.kraftd.domain.intelligence.lines;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether the figures of a row agree with each other. */
public final class Arithmetic {
    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final BigDecimal HALF_CENT = new BigDecimal("0.0051");
    private static final BigDecimal WIDEST = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDED = new BigDecimal("0.005");
    /** The last decimal of a quantity moves the amount by this much at least, or any amount would do. */
    private static final BigDecimal TELLING = new BigDecimal("0.2");

    private static final int MOST_DECIMALS = 3;
    static final int CENTS = 2;

    private Arithmetic() {}

    /** Quantity x price = amount, up to the rounding of the printed price. */
    static boolean closes(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        BigDecimal difference = quantity.multiply(price).subtract(amount).abs();
        BigDecimal rounding =
                quantity.abs().multiply(HALF_CENT).min(amount.abs().multiply(WIDEST));
        return difference.compareTo(CENT.max(rounding)) <= 0;
    }

    /** Quantity x price, less a discount in percent or money, for a price per {@code base} units. */
    public static boolean closes(
            BigDecimal quantity,
            BigDecimal price,
            BigDecimal amount,
            @Nullable BigDecimal discount,
            @Nullable BigDecimal base) {
        BigDecimal each = base == null || base.signum() <= 0 ? price : price.divide(base, MathContext.DECIMAL64);
        if (closes(quantity, each, amount)) {
            return true;
        }
        if (discount == null || discount.signum() == 0) {
            return false;
        }
        BigDecimal size = discount.abs();
        BigDecimal share = BigDecimal.ONE.subtract(size.divide(HUNDRED, MathContext.DECIMAL64));
        BigDecimal full = quantity.multiply(each);
        return near(full.multiply(share), amount)
                || near(full.subtract(size), amount)
                || near(quantity.multiply(each.subtract(size)), amount);
    }

    /** The quantity with few decimals that makes this price this amount, to the cent; empty when none or any would. */
    public static Optional<BigDecimal> quantity(BigDecimal amount, BigDecimal price) {
        if (amount.signum() <= 0 || price.signum() <= 0) {
            return Optional.empty();
        }
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal quantity = amount.divide(price, decimals, RoundingMode.HALF_UP);
            if (price.movePointLeft(decimals).compareTo(TELLING) >= 0 && comesTo(amount, quantity, price)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }

    /** The price in cents at which this quantity of one or more is this amount, to the cent; empty when there is none. */
    public static Optional<BigDecimal> price(BigDecimal amount, BigDecimal quantity) {
        if (amount.signum() <= 0 || quantity.compareTo(BigDecimal.ONE) < 0) {
            return Optional.empty();
        }
        BigDecimal price = amount.divide(quantity, CENTS, RoundingMode.HALF_UP);
        return comesTo(amount, quantity, price) ? Optional.of(price) : Optional.empty();
    }

    private static boolean comesTo(BigDecimal amount, BigDecimal quantity, BigDecimal price) {
        return quantity.signum() > 0
                && quantity.multiply(price).subtract(amount).abs().compareTo(ROUNDED) <= 0;
    }

    /** Equal up to a cent and a little rounding. */
    static boolean near(BigDecimal one, BigDecimal other) {
        BigDecimal tolerance = CENT.max(other.abs().movePointLeft(4));
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }

    /** Equal up to half a percent. */
    static boolean nearly(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(new BigDecimal("0.005"))) <= 0;
    }
}
