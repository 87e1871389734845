package io.kraftd.domain.learning;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What one correction taught its owner about the papers of one supplier. It never counts for another owner.
 *
 * @param supplier a name or tax number that stands on the supplier's papers, in the spelling of the vocabularies
 */
public record Lesson(
        LessonId id,
        EmailAddress owner,
        Instant at,
        String supplier,
        Fingerprint layout,
        List<AnchorRule> anchors,
        List<HeadingRule> headings) {
    public Lesson {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(layout, "layout");
        anchors = List.copyOf(anchors);
        headings = List.copyOf(headings);
        if (supplier.isBlank() || (anchors.isEmpty() && headings.isEmpty())) {
            throw new IllegalArgumentException("a lesson is about a supplier and says something");
        }
    }
}
