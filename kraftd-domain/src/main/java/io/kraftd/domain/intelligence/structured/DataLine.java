package io.kraftd.domain.intelligence.structured;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line of structured data as an item. */
final class DataLine {
    /** The quantity that the price is for (BT-149); no value of the item of its own. */
    static final String BASE = "base_quantity";

    private static final BigDecimal CENT = new BigDecimal("0.011");

    private DataLine() {}

    /** The item; empty for a line that only carries a note or a heading: of nothing, for nothing. */
    static Optional<ReadItem> of(DataPlace line, List<Mapping> mappings) {
        Map<String, Field> fields = new HashMap<>();
        mappings.forEach(mapping -> mapping.read(line, fields));
        Field base = fields.remove(BASE);
        Field description = fields.get("description");
        if (description == null || (isNothing(fields.get("quantity")) && isNothing(fields.get("total_price")))) {
            return Optional.empty();
        }
        if (!closes(fields)) {
            fields.computeIfPresent("unit_price", (name, price) -> perUnit(price, base));
        }
        if (description.value().equals(valueOf(fields.get("technical_spec")))) {
            fields.remove("technical_spec");
        }
        return Optional.of(new ReadItem(fields, Set.of(), closes(fields) ? RowQuality.HIGH : RowQuality.MEDIUM));
    }

    private static boolean isNothing(@Nullable Field field) {
        BigDecimal number = number(field);
        return number == null || number.signum() == 0;
    }

    private static @Nullable FieldValue valueOf(@Nullable Field field) {
        return field == null ? null : field.value();
    }

    private static Field perUnit(Field price, @Nullable Field base) {
        BigDecimal units = number(base);
        BigDecimal amount = number(price);
        if (units == null || amount == null || units.signum() <= 0 || units.compareTo(BigDecimal.ONE) == 0) {
            return price;
        }
        BigDecimal one = amount.divide(units, MathContext.DECIMAL64).stripTrailingZeros();
        return Field.of(
                new FieldValue.Number(one.scale() < 0 ? one.setScale(0) : one),
                price.raw() + " / " + units.toPlainString(),
                price.label(),
                price.confidence(),
                price.method(),
                price.provenance());
    }

    private static boolean closes(Map<String, Field> fields) {
        BigDecimal quantity = number(fields.get("quantity"));
        BigDecimal price = number(fields.get("unit_price"));
        BigDecimal amount = number(fields.get("total_price"));
        return quantity != null
                && price != null
                && amount != null
                && quantity.multiply(price).subtract(amount).abs().compareTo(CENT) <= 0;
    }

    private static @Nullable BigDecimal number(@Nullable Field field) {
        return field != null && field.value() instanceof FieldValue.Number value ? value.value() : null;
    }
}
