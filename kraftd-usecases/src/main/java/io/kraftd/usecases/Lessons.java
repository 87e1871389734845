package io.kraftd.usecases;

import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.intelligence.learn.Agreement;
import io.kraftd.domain.intelligence.learn.Teacher;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an owner's corrections taught. A lesson is kept when the paper it comes from is read better by it, and none of the
 * supplier's other papers that the owner has corrected is read worse.
 */
final class Lessons {
    private static final Logger LOG = LoggerFactory.getLogger(Lessons.class);
    private static final int MOST_CHECKED = 3;

    private final LearningRepository learning;
    private final DocumentRepository documents;
    private final CorrectionStore corrections;
    private final Layouts layouts;
    private final ExtractionLimits limits;
    private final Clock clock;

    Lessons(
            LearningRepository learning,
            DocumentRepository documents,
            CorrectionStore corrections,
            Layouts layouts,
            ExtractionLimits limits,
            Clock clock) {
        this.learning = learning;
        this.documents = documents;
        this.corrections = corrections;
        this.layouts = layouts;
        this.limits = limits;
        this.clock = clock;
    }

    /** All that the owner's corrections taught and that was not taken back. */
    List<Lesson> of(EmailAddress owner) {
        List<Lesson> all = new ArrayList<>();
        Optional<Page<Lesson>> page = Optional.of(learning.list(owner, PageRequest.first(PageRequest.MOST)));
        while (page.isPresent()) {
            all.addAll(page.get().items());
            page = page.get().next().map(next -> learning.list(owner, PageRequest.after(next, PageRequest.MOST)));
        }
        return all;
    }

    /** What one correction taught, if anything. */
    Optional<Lesson> find(EmailAddress owner, LessonId id) {
        return learning.find(owner, id);
    }

    /** Takes back what a correction taught. */
    void forget(EmailAddress owner, LessonId id) {
        learning.delete(owner, id);
    }

    /** Learns from a correction that was made; a file that cannot be read again now, or a store that is away, teaches nothing. */
    void teach(Document document, ExtractedDocument corrected, Correction correction) {
        LessonId id = new LessonId(document.id(), correction.number());
        try {
            Deadline deadline = Deadline.in(limits.processingTime(), "learning from a correction", clock);
            DocumentLayout layout = layouts.of(document, deadline);
            Teacher.lesson(id, correction, corrected, layout, deadline)
                    .filter(lesson -> helps(lesson, document, layout, corrected, deadline))
                    .ifPresent(learning::create);
        } catch (UnreadableFileException
                | DeadlinePassedException
                | PortException
                | TooLargeException
                | DuplicateException why) {
            LOG.warn("A correction taught nothing: {}", why.getMessage());
        }
    }

    private boolean helps(
            Lesson lesson, Document document, DocumentLayout layout, ExtractedDocument corrected, Deadline deadline) {
        List<Lesson> known = of(document.owner());
        List<Lesson> more = new ArrayList<>(known);
        more.add(lesson);
        return gain(known, more, document.hint(), layout, corrected, deadline) > 0
                && confirmed(document).stream()
                        .allMatch(other -> gain(
                                        known,
                                        more,
                                        other.hint(),
                                        layouts.of(other, deadline),
                                        corrections.whole(other),
                                        deadline)
                                >= 0);
    }

    private static int gain(
            List<Lesson> known,
            List<Lesson> more,
            @Nullable DocumentType hint,
            DocumentLayout layout,
            ExtractedDocument truth,
            Deadline deadline) {
        int before = Agreement.of(DocumentIntelligence.understand(layout, hint, known, deadline), truth);
        return Agreement.of(DocumentIntelligence.understand(layout, hint, more, deadline), truth) - before;
    }

    /** The latest papers of the same supplier that the owner has corrected. */
    private List<Document> confirmed(Document document) {
        String supplier = supplierOf(document);
        return documents
                .list(document.owner(), DocumentFilter.ALL, PageRequest.first(PageRequest.MOST))
                .items()
                .stream()
                .filter(other -> other.corrected() != null && other.status() == DocumentStatus.COMPLETED)
                .filter(other ->
                        !other.id().equals(document.id()) && supplierOf(other).equals(supplier))
                .limit(MOST_CHECKED)
                .toList();
    }

    private static String supplierOf(Document document) {
        DocumentResult result = document.result();
        return result == null ? "" : Objects.requireNonNullElse(result.supplierName(), "");
    }
}
