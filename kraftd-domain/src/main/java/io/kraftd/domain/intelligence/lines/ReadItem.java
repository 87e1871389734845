package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.extracted.LineItem.StatusFlag;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One item as read.
 *
 * @param fields its values by the names of the document's line items, such as {@code unit_price}
 * @param quality closed by arithmetic, plausible, or doubtful
 */
public record ReadItem(Map<String, Field> fields, Set<StatusFlag> flags, RowQuality quality) {
    public ReadItem {
        fields = Map.copyOf(fields);
        flags = Set.copyOf(flags);
    }

    /** The decimal of this name, or {@code null}. */
    public @Nullable BigDecimal number(String name) {
        Field field = fields.get(name);
        return field != null && field.value() instanceof FieldValue.Number number ? number.value() : null;
    }

    /** The words of this name, or {@code null}. */
    public @Nullable String text(String name) {
        Field field = fields.get(name);
        return field != null && field.value() instanceof FieldValue.Text text ? text.value() : null;
    }
}
