package io.kraftd.domain.extracted;

import java.util.List;
import java.util.Objects;

/**
 * An earlier correction that showed where values stand on this paper.
 *
 * @param document id of the document that was corrected
 * @param correction its number there
 * @param fields what was read by it; {@code /line_items} for a column
 */
public record LessonUsed(String document, int correction, List<FieldPath> fields) {
    public LessonUsed {
        Objects.requireNonNull(document, "document");
        fields = List.copyOf(fields);
    }
}
