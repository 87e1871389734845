package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.extracted.LineItem.StatusFlag;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.assemble.ItemFields;
import io.kraftd.domain.intelligence.lines.Arithmetic;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One line item while corrections are made. */
final class CorrectedLine {
    private static final List<String> FIGURES = List.of("quantity", "unit_price", "total_price");

    private static final Set<String> TELLING =
            Set.of("description", "item_code", "quantity", "unit_price", "total_price");

    private final @Nullable String readAs;
    private final Map<String, Field> fields;
    private final Set<StatusFlag> flags;
    private final RowQuality quality;
    private boolean touched;

    /** A line that was read; {@code readAs} is its description, {@code null} for a line that a person adds. */
    CorrectedLine(@Nullable String readAs, Map<String, Field> fields, Set<StatusFlag> flags, RowQuality quality) {
        this.readAs = readAs;
        this.fields = new HashMap<>(fields);
        this.flags = flags;
        this.quality = quality;
    }

    @Nullable
    String readAs() {
        return readAs;
    }

    /** Whether nothing is left that makes it a line. */
    boolean empty() {
        return Collections.disjoint(fields.keySet(), TELLING);
    }

    void change(String name, @Nullable Field after) {
        touched = true;
        if (after == null) {
            fields.remove(name);
        } else {
            fields.put(name, after);
        }
        // why: a figure that nobody printed is computed again from what it came from, or is no figure any more
        fields.values().removeIf(field -> field.provenance() instanceof Provenance.Computed);
    }

    ReadItem item() {
        return touched ? judged() : new ReadItem(fields, flags, quality);
    }

    private ReadItem judged() {
        BigDecimal quantity = number("quantity");
        BigDecimal price = number("unit_price");
        BigDecimal amount = number("total_price");
        if (quantity == null || price == null || amount == null) {
            FIGURES.forEach(name ->
                    fields.computeIfPresent(name, (any, field) -> Checks.without(field, ItemFields.MULTIPLIED)));
            return new ReadItem(fields, flags, RowQuality.MEDIUM);
        }
        BigDecimal discount = number("discount_percentage");
        boolean closes = Arithmetic.closes(
                quantity, price, amount, discount == null ? number("discount_amount") : discount, null);
        FIGURES.forEach(name ->
                fields.computeIfPresent(name, (any, field) -> Checks.marked(field, ItemFields.MULTIPLIED, closes)));
        return new ReadItem(fields, flags, closes ? RowQuality.HIGH : RowQuality.LOW);
    }

    private @Nullable BigDecimal number(String name) {
        Field field = fields.get(name);
        return field != null && field.value() instanceof FieldValue.Number number ? number.value() : null;
    }
}
