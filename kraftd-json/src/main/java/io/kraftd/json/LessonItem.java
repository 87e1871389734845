package io.kraftd.json;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.Fingerprint;
import io.kraftd.domain.learning.HeadingRule;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;

/** A lesson as an item. */
record LessonItem(
        String id,
        EmailAddress ownerEmail,
        DocumentId documentId,
        int correction,
        Instant createdAt,
        String supplier,
        Fingerprint layout,
        List<AnchorRule> anchors,
        List<HeadingRule> headings,
        int schemaVersion)
        implements Item<Lesson> {

    static LessonItem of(Lesson lesson) {
        return new LessonItem(
                lesson.id().toString(),
                lesson.owner(),
                lesson.id().document(),
                lesson.id().correction(),
                lesson.at(),
                lesson.supplier(),
                lesson.layout(),
                lesson.anchors(),
                lesson.headings(),
                SCHEMA_VERSION);
    }

    @Override
    public Lesson value() {
        return new Lesson(
                new LessonId(documentId, correction), ownerEmail, createdAt, supplier, layout, anchors, headings);
    }
}
