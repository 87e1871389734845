package io.kraftd.domain.correction;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One value before and after a correction.
 *
 * @param before what was there; {@code null} when nothing was
 * @param after what a person says; {@code null} when nothing belongs there
 * @param line for a value of a line item, the description that was read for the line, by which it is found again in a later
 *     reading; {@code null} for other values and for lines that nobody read
 */
public record Change(
        FieldPath field,
        @Nullable Field before,
        @Nullable Field after,
        @Nullable String line) {
    public Change {
        Objects.requireNonNull(field, "field");
    }
}
