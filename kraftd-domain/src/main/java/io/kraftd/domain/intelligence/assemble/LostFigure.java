package io.kraftd.domain.intelligence.assemble;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quantity or price of an item that recognising a picture lost, where the two figures it left tell it exactly. */
final class LostFigure {
    private static final Confidence COMPUTED = new Confidence(0.8);
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");
    /** The last decimal of a quantity moves the amount by this much at least, or any amount would do. */
    private static final BigDecimal TELLING = new BigDecimal("0.2");

    private static final int MOST_DECIMALS = 3;
    private static final int CENTS = 2;

    private LostFigure() {}

    /** The item with that figure; the item itself when nothing is lost, or what is left does not tell it. */
    static ReadItem found(ReadItem item, int index) {
        Map<String, Field> fields = item.fields();
        boolean reduced = fields.containsKey("discount_percentage") || fields.containsKey("discount_amount");
        boolean scanned = fields.values().stream().anyMatch(field -> field.method() == ReadingMethod.OCR);
        BigDecimal amount = positive(item.number("total_price"));
        BigDecimal price = positive(item.number("unit_price"));
        BigDecimal quantity = positive(item.number("quantity"));
        if (!scanned || reduced || amount == null) {
            return item;
        }
        if (price != null && !fields.containsKey("quantity")) {
            return quantity(amount, price)
                    .map(found -> with(item, index, "quantity", found, "amount_by_price", "unit_price"))
                    .orElse(item);
        }
        if (quantity != null && !fields.containsKey("unit_price")) {
            return price(amount, quantity)
                    .map(found -> with(item, index, "unit_price", found, "amount_by_quantity", "quantity"))
                    .orElse(item);
        }
        return item;
    }

    private static @Nullable BigDecimal positive(@Nullable BigDecimal number) {
        return number != null && number.signum() > 0 ? number : null;
    }

    private static Optional<BigDecimal> quantity(BigDecimal amount, BigDecimal price) {
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            BigDecimal quantity = amount.divide(price, decimals, RoundingMode.HALF_UP);
            if (price.movePointLeft(decimals).compareTo(TELLING) >= 0 && closes(quantity, price, amount)) {
                return Optional.of(quantity);
            }
        }
        return Optional.empty();
    }

    private static Optional<BigDecimal> price(BigDecimal amount, BigDecimal quantity) {
        BigDecimal price = amount.divide(quantity, CENTS, RoundingMode.HALF_UP);
        return quantity.compareTo(BigDecimal.ONE) >= 0 && closes(quantity, price, amount)
                ? Optional.of(price)
                : Optional.empty();
    }

    private static boolean closes(BigDecimal quantity, BigDecimal price, BigDecimal amount) {
        return quantity.signum() > 0
                && quantity.multiply(price).subtract(amount).abs().compareTo(HALF_CENT) <= 0;
    }

    private static ReadItem with(ReadItem item, int index, String name, BigDecimal value, String rule, String divisor) {
        List<FieldPath> inputs = List.of(FieldPath.ofLine(index, "total_price"), FieldPath.ofLine(index, divisor));
        Map<String, Field> fields = new HashMap<>(item.fields());
        fields.put(
                name,
                Field.of(
                        new FieldValue.Number(value),
                        null,
                        null,
                        COMPUTED,
                        ReadingMethod.RULE,
                        new Provenance.Computed(rule, inputs)));
        return new ReadItem(fields, item.flags(), item.quality());
    }
}
