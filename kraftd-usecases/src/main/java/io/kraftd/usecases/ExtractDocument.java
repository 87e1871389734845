package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.ExtractionFailure;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.document.Lease;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.cloud.CloudMode;
import io.kraftd.usecases.cloud.CloudReader;
import io.kraftd.usecases.cloud.CloudUnavailableException;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document is read: claimed under a lease, laid out, understood, corrected as before, and its result kept before the head
 * that names it. A failure is recorded on the document and thrown; an earlier result stays.
 */
public final class ExtractDocument {
    private static final Logger LOG = LoggerFactory.getLogger(ExtractDocument.class);

    /** Whether structured data that a file carries inside counts, or its printed pages alone. */
    public enum Embedded {
        USE,
        IGNORE
    }

    /** Which document of which owner, what of it, and who reads it. */
    public record Command(EmailAddress owner, DocumentId id, Embedded embedded, CloudMode mode) {
        /** All of the document, by a service, too, when that is worth its price. */
        public Command(EmailAddress owner, DocumentId id) {
            this(owner, id, Embedded.USE);
        }

        /** The same of a part of the document. */
        public Command(EmailAddress owner, DocumentId id, Embedded embedded) {
            this(owner, id, embedded, CloudMode.AUTO);
        }
    }

    /**
     * The document's new head, its whole result, and how long it took.
     *
     * @param cloud what came of a second reading by a service
     * @param stages how long each part of it took, by its name
     */
    public record Result(
            Stored<Document> document,
            ExtractedDocument extracted,
            Duration took,
            CloudReader.Outcome cloud,
            Map<String, Duration> stages) {
        public Result {
            stages = Map.copyOf(stages);
        }
    }

    private final DocumentRepository documents;
    private final Layouts layouts;
    private final Lessons lessons;
    private final CloudReader cloud;
    private final CorrectionStore corrections;
    private final ExtractionLimits limits;
    private final Clock clock;
    private final String instance;

    ExtractDocument(
            DocumentRepository documents,
            Layouts layouts,
            Lessons lessons,
            CloudReader cloud,
            CorrectionStore corrections,
            ExtractionLimits limits,
            IdSource ids,
            Clock clock) {
        this.documents = documents;
        this.layouts = layouts;
        this.lessons = lessons;
        this.cloud = cloud;
        this.corrections = corrections;
        this.limits = limits;
        this.clock = clock;
        this.instance = ids.newSecretText();
    }

    /**
     * Reads the document anew. {@link NotFoundException}; {@link IllegalMoveException} for an archived one;
     * {@link ExtractionRunningException} while another request or instance reads it; {@link UnreadableFileException} and
     * {@link DeadlinePassedException} when it cannot be read. Of a service that was asked for by name: {@link
     * CloudUnavailableException}, {@link PortException} and {@link DeadlinePassedException} when it gave nothing; the local reading
     * is kept then.
     */
    public Result handle(Command command) {
        Result result = read(command);
        if (command.mode() == CloudMode.AZURE) {
            result.cloud().failure().ifPresent(failure -> {
                throw failure;
            });
        }
        return result;
    }

    private Result read(Command command) {
        Instant started = clock.instant();
        Stored<Document> claimed = claim(command);
        Stages stages = new Stages(clock);
        try {
            Deadline all = Deadline.in(limits.processingTime(), "processing the document", clock);
            ExtractedDocument local = read(claimed.value(), command.embedded(), all, stages);
            CloudReader.Outcome both =
                    stages.time("service", () -> cloud.complete(claimed.value(), local, command.mode(), all));
            CorrectionStore.Kept kept = stages.time(
                    "keeping", () -> corrections.readAnew(claimed.value(), both.document(), clock.instant()));
            Stored<Document> done = stages.time("saving", () -> documents.save(kept.head(), claimed.revision()));
            Duration took = Duration.between(started, clock.instant());
            return new Result(done, kept.document(), took, both, stages.took());
        } catch (StaleRevisionException takenOver) {
            throw takenOver;
        } catch (RuntimeException | Error failure) {
            recordFailure(claimed, failure);
            throw failure;
        }
    }

    private Stored<Document> claim(Command command) {
        Stored<Document> found =
                documents.find(command.owner(), command.id()).orElseThrow(() -> new NotFoundException("document"));
        cloud.check(command.mode(), found.value());
        Instant now = clock.instant();
        Lease running = found.value().lease();
        if (running != null && !running.endedAt(now)) {
            throw new ExtractionRunningException();
        }
        Lease lease = new Lease(instance, now.plus(limits.processingTime()));
        try {
            return documents.save(found.value().processing(lease, now), found.revision());
        } catch (StaleRevisionException claimedAtTheSameMoment) {
            throw new ExtractionRunningException();
        }
    }

    private ExtractedDocument read(Document document, Embedded embedded, Deadline all, Stages stages) {
        DocumentLayout whole = stages.time("layout", () -> layouts.of(document, all));
        DocumentLayout layout = embedded == Embedded.IGNORE ? whole.printedAlone() : whole;
        return stages.time(
                "understanding",
                () -> DocumentIntelligence.understand(layout, document.hint(), lessons.of(document.owner()), all));
    }

    private void recordFailure(Stored<Document> claimed, Throwable failure) {
        ExtractionFailure why = describe(failure);
        try {
            documents.save(claimed.value().failed(why, clock.instant()), claimed.revision());
        } catch (StaleRevisionException | PortException notRecorded) {
            failure.addSuppressed(notRecorded);
            LOG.warn("Failure {} of a document was not recorded; its lease will end by itself", why.code());
        }
    }

    private ExtractionFailure describe(Throwable failure) {
        Instant now = clock.instant();
        if (failure instanceof UnreadableFileException unreadable) {
            return new ExtractionFailure(unreadable.reason().code(), unreadable.getMessage(), now);
        }
        if (failure instanceof DeadlinePassedException late) {
            return new ExtractionFailure("time_limit", "The time for " + late.what() + " is up", now);
        }
        if (failure instanceof PortException outage && outage.mayRetry()) {
            return new ExtractionFailure("temporarily_unavailable", "A store could not be reached; try again", now);
        }
        return new ExtractionFailure("internal_error", "The document could not be read", now);
    }
}
