package io.kraftd.usecases;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.IllegalOperationMoveException;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.Operation.Kind;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Work that goes on after its request was answered: who asked for it sees how it stands, and may give it up. */
public final class TrackJobs {
    /** How long a job can be looked at. */
    public static final Duration KEPT = Duration.ofHours(24);

    private static final String UNTIL = "until";
    private static final String CODE = "code";
    private static final String DETAIL = "detail";

    /**
     * A job as its owner sees it.
     *
     * @param lost whether whoever was at it has ended without a word
     * @param code why it failed; absent unless it did
     */
    public record Job(
            OperationId id,
            DocumentId document,
            OperationState state,
            boolean lost,
            Optional<String> code,
            Optional<String> detail,
            Instant createdAt,
            Instant updatedAt,
            Instant expiresAt) {}

    private final OperationRepository operations;
    private final IdSource ids;
    private final Duration longest;
    private final Clock clock;

    /** {@code longest} is how long a job may wait and work; whoever takes longer is taken for dead. */
    TrackJobs(OperationRepository operations, IdSource ids, Duration longest, Clock clock) {
        this.operations = operations;
        this.ids = ids;
        this.longest = longest;
        this.clock = clock;
    }

    /** A new job about this document, which nobody is at yet. */
    public Job open(EmailAddress owner, DocumentId document) {
        Instant now = clock.instant();
        OperationId id = new OperationId(ids.newDocumentId().value());
        Operation opened = Operation.opened(id, owner, Kind.JOB, document.value(), now, now.plus(KEPT))
                .with(Map.of(UNTIL, now.plus(longest).toString()));
        return job(operations.create(opened).value());
    }

    /** The owner's job; {@link NotFoundException}. */
    public Job find(EmailAddress owner, OperationId id) {
        return operations
                .find(owner, id)
                .map(stored -> stored.value())
                .filter(operation -> operation.kind() == Kind.JOB)
                .map(this::job)
                .orElseThrow(() -> new NotFoundException("job"));
    }

    /** Begins; false when it was given up before. */
    public boolean begin(EmailAddress owner, OperationId id) {
        return moved(owner, id, OperationState.RUNNING, Map.of());
    }

    /** It is done; nothing changes when it was given up meanwhile. */
    public void done(EmailAddress owner, OperationId id) {
        moved(owner, id, OperationState.DONE, Map.of());
    }

    /** It was tried in vain, and why; nothing changes when it was given up meanwhile. */
    public void failed(EmailAddress owner, OperationId id, String code, String detail) {
        moved(owner, id, OperationState.FAILED, Map.of(CODE, code, DETAIL, detail));
    }

    /** Gives a job up; one that is over stays as it is. {@link NotFoundException}. */
    public Job cancel(EmailAddress owner, OperationId id) {
        find(owner, id);
        moved(owner, id, OperationState.CANCELLED, Map.of());
        return find(owner, id);
    }

    private boolean moved(EmailAddress owner, OperationId id, OperationState to, Map<String, String> why) {
        Instant now = clock.instant();
        Map<String, String> more =
                to == OperationState.RUNNING ? Map.of(UNTIL, now.plus(longest).toString()) : why;
        try {
            return operations
                    .change(owner, id, operation -> operation.in(to, now).with(more))
                    .isPresent();
        } catch (IllegalOperationMoveException isOver) {
            return false;
        }
    }

    private Job job(Operation operation) {
        boolean atWork = operation.state() == OperationState.OPEN || operation.state() == OperationState.RUNNING;
        Instant until = Instant.parse(operation.details().getOrDefault(UNTIL, Instant.MAX.toString()));
        return new Job(
                operation.id(),
                new DocumentId(operation.subject()),
                operation.state(),
                atWork && until.isBefore(clock.instant()),
                Optional.ofNullable(operation.details().get(CODE)),
                Optional.ofNullable(operation.details().get(DETAIL)),
                operation.createdAt(),
                operation.updatedAt(),
                operation.expiresAt());
    }
}
