package io.kraftd.domain.procurement.scope;

import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the baseline: something that is to be bought.
 *
 * @param id the printed number when it is unique in the inquiry, else the position
 * @param quantity how much is needed; {@code null} when the inquiry does not say
 * @param unit the unit as printed
 * @param unitCode the same as UNECE Rec 20 code; {@code null} when the unit is not known
 * @param optional whether the inquiry marks it as optional, so that leaving it out is no gap
 * @param source where it stands in the inquiry document; {@code null} when a person gave it
 */
public record RfqLine(
        String id,
        @Nullable String section,
        @Nullable String itemCode,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable UnitCode unitCode,
        boolean optional,
        @Nullable FieldPath source) {
    public RfqLine {
        Objects.requireNonNull(description, "description");
        if (id.isBlank()) {
            throw new IllegalArgumentException("a line has an id");
        }
    }
}
