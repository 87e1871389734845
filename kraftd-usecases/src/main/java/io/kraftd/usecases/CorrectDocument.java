package io.kraftd.usecases;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.correction.Correction.Undoing;
import io.kraftd.domain.correction.CorrectionLog;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.correct.CorrectedReading;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.NotReadException;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.failure.RefusedInputException.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An owner puts right what was read from a document, looks at what was put right, and takes it back. */
public final class CorrectDocument {
    /**
     * What belongs where, in a document as it was seen.
     *
     * @param seen the revision the owner looked at
     * @param edits what belongs at each path; empty when nothing does
     */
    public record Command(
            EmailAddress owner, DocumentId id, Revision seen, Map<FieldPath, Optional<FieldValue>> edits) {
        public Command {
            edits = Map.copyOf(edits);
        }
    }

    /** Which correction of which document, seen at which revision, is taken back. */
    public record Undo(EmailAddress owner, DocumentId id, Revision seen, int number) {}

    /** The document's new head and what it says now. */
    public record Result(Stored<Document> document, ExtractedDocument extracted) {}

    private final DocumentRepository documents;
    private final CorrectionStore corrections;
    private final Lessons lessons;
    private final Clock clock;

    CorrectDocument(DocumentRepository documents, CorrectionStore corrections, Lessons lessons, Clock clock) {
        this.documents = documents;
        this.corrections = corrections;
        this.lessons = lessons;
        this.clock = clock;
    }

    /**
     * Corrects, and learns from it where the supplier's papers have these values, when that can be told; values that say what is
     * there already change nothing. {@link NotFoundException}; {@link NotReadException} before
     * the first reading; {@link IllegalMoveException} when the document is not at hand; {@link RefusedInputException} for what
     * cannot be corrected or cannot stand there; {@link StaleRevisionException} when the document was saved since it was seen.
     */
    public Result handle(Command command) {
        Stored<Document> head = head(command.owner(), command.id(), command.seen());
        CorrectionLog log = corrections.log(head.value());
        ExtractedDocument reading = corrections.reading(head.value());
        CorrectedReading now = CorrectedReading.of(reading, log.holding());
        ExtractedDocument document = now.document();
        refuseImpossible(command.edits(), document.lineItems().size());
        Instant at = clock.instant();
        List<Change> changes = now.changes(command.edits(), log.nextNumber(), command.owner(), at);
        if (changes.isEmpty()) {
            return new Result(head, document);
        }
        Correction correction = new Correction(log.nextNumber(), at, command.owner(), changes, null);
        Result result = save(head, reading, log.with(correction), at);
        lessons.teach(result.document().value(), result.extracted(), correction);
        return result;
    }

    /** What a correction taught about the supplier's papers; empty when nothing, or when it was taken back. */
    public Optional<Lesson> lesson(EmailAddress owner, DocumentId id, int correction) {
        return lessons.find(owner, new LessonId(id, correction));
    }

    /** The corrections of a document, undone ones too, in their order; {@link NotFoundException}. */
    public List<Correction> history(EmailAddress owner, DocumentId id) {
        Document document = documents
                .find(owner, id)
                .orElseThrow(() -> new NotFoundException("document"))
                .value();
        return corrections.log(document).corrections();
    }

    /**
     * Takes a correction back, and what it taught; one that was taken back already stays so. {@link NotFoundException} when there is no such
     * document or correction; else refuses as {@link #handle}.
     */
    public Result undo(Undo undo) {
        Stored<Document> head = head(undo.owner(), undo.id(), undo.seen());
        CorrectionLog log = corrections.log(head.value());
        Correction correction = log.numbered(undo.number()).orElseThrow(() -> new NotFoundException("correction"));
        ExtractedDocument reading = corrections.reading(head.value());
        lessons.forget(undo.owner(), new LessonId(undo.id(), undo.number()));
        if (!correction.holds()) {
            return new Result(head, CorrectedReading.of(reading, log.holding()).document());
        }
        Instant at = clock.instant();
        return save(head, reading, log.without(undo.number(), new Undoing(at, undo.owner())), at);
    }

    private Stored<Document> head(EmailAddress owner, DocumentId id, Revision seen) {
        Stored<Document> head = documents.find(owner, id).orElseThrow(() -> new NotFoundException("document"));
        if (head.value().result() == null) {
            throw new NotReadException(head.value().status());
        }
        if (!head.revision().equals(seen)) {
            throw new StaleRevisionException("document");
        }
        return head;
    }

    private Result save(Stored<Document> head, ExtractedDocument reading, CorrectionLog log, Instant at) {
        CorrectionStore.Kept kept = corrections.correct(head.value(), reading, log, at);
        return new Result(documents.save(kept.head(), head.revision()), kept.document());
    }

    private static void refuseImpossible(Map<FieldPath, Optional<FieldValue>> edits, int lines) {
        List<Refusal> refusals = new ArrayList<>();
        edits.forEach((path, value) ->
                refusal(path, value, lines, edits).ifPresent(why -> refusals.add(new Refusal(path.pointer(), why))));
        if (!refusals.isEmpty()) {
            throw new RefusedInputException(refusals);
        }
    }

    private static Optional<String> refusal(
            FieldPath path, Optional<FieldValue> value, int lines, Map<FieldPath, Optional<FieldValue>> edits) {
        Optional<Correctable> kind = Correctable.at(path);
        if (kind.isEmpty()) {
            return Optional.of("cannot be corrected");
        }
        int line = Correctable.lineOf(path).orElse(-1);
        boolean described = edits.getOrDefault(FieldPath.ofLine(Math.max(0, line), "description"), Optional.empty())
                .isPresent();
        boolean follows = line <= lines || edits.containsKey(FieldPath.ofLine(line - 1, "description"));
        if (line >= lines && !(described && follows)) {
            return Optional.of("is of a line that is not there; a new line follows the last one and has a description");
        }
        return value.flatMap(kind.get()::refusal);
    }
}
