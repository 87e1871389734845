package io.kraftd.domain.intelligence.assemble;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.lines.Arithmetic;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The quantity or price of an item that recognising a picture lost, where the two figures it left tell it exactly. */
final class LostFigure {
    private static final Confidence COMPUTED = new Confidence(0.8);

    private LostFigure() {}

    /** The item with that figure; the item itself when nothing is lost, or what is left does not tell it. */
    static ReadItem found(ReadItem item, int index) {
        Map<String, Field> fields = item.fields();
        boolean reduced = fields.containsKey("discount_percentage") || fields.containsKey("discount_amount");
        boolean scanned = fields.values().stream().anyMatch(field -> field.method() == ReadingMethod.OCR);
        BigDecimal amount = item.number("total_price");
        BigDecimal price = item.number("unit_price");
        BigDecimal quantity = item.number("quantity");
        if (!scanned || reduced || amount == null) {
            return item;
        }
        if (price != null && quantity == null) {
            return Arithmetic.quantity(amount, price)
                    .map(found -> with(item, index, "quantity", found, "amount_by_price", "unit_price"))
                    .orElse(item);
        }
        if (quantity != null && price == null) {
            return Arithmetic.price(amount, quantity)
                    .map(found -> with(item, index, "unit_price", found, "amount_by_quantity", "quantity"))
                    .orElse(item);
        }
        return item;
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
