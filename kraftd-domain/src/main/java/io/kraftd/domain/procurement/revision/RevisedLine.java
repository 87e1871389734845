package io.kraftd.domain.procurement.revision;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one line.
 *
 * @param line its number in the later paper; {@code null} when it is not there any more
 * @param earlierLine its number in the earlier one; {@code null} when it is new
 * @param score the chance that both are the same line, 0 to 1; 1 for lines that stand in one of them only
 */
public record RevisedLine(
        Kind kind,
        @Nullable Integer line,
        @Nullable Integer earlierLine,
        String description,
        double score,
        List<ValueChange> changes) {
    /** What became of it. */
    public enum Kind {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    /**
     * One member of a line item that differs.
     *
     * @param member such as {@code unit_price}
     * @param before {@code null} when it was not there
     * @param after {@code null} when it is not there any more
     */
    public record ValueChange(
            String member,
            @Nullable String before,
            @Nullable String after) {}

    public RevisedLine {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(description, "description");
        changes = List.copyOf(changes);
    }
}
