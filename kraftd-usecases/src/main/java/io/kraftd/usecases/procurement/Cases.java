package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Cases with the bodies of their steps. Replacing the head is the only commit, so a half-done step is never seen. */
final class Cases {
    private final ProcurementRepository heads;
    private final StepStore bodies;
    private final Clock clock;

    Cases(ProcurementRepository heads, StepStore bodies, Clock clock) {
        this.heads = heads;
        this.bodies = bodies;
        this.clock = clock;
    }

    Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId inquiry) {
        return heads.find(owner, inquiry);
    }

    /** The case; {@link NotFoundException} when the owner has none for this inquiry. */
    Stored<ProcurementCase> get(EmailAddress owner, DocumentId inquiry) {
        return find(owner, inquiry).orElseThrow(() -> new NotFoundException("case; begin with the inquiry"));
    }

    /** The case, ready for a step; {@link StepMissingException} when earlier ones have no current result. */
    Stored<ProcurementCase> ready(EmailAddress owner, DocumentId inquiry, CaseStep step) {
        Stored<ProcurementCase> found = get(owner, inquiry);
        found.value().require(step);
        return found;
    }

    /** The current result of a step; empty when there is none or it is stale. */
    <T extends Record> Optional<T> current(ProcurementCase head, CaseStep step, Class<T> type) {
        return head.current(step).map(record -> body(head.owner(), record.output(), type));
    }

    /** The current result of a step that was required. */
    <T extends Record> T required(ProcurementCase head, CaseStep step, Class<T> type) {
        return current(head, step, type)
                .orElseThrow(() -> new IllegalStateException("the step " + step.word() + " was not required"));
    }

    /** The last result of a step, stale or not. */
    <T extends Record> Optional<T> last(ProcurementCase head, CaseStep step, Class<T> type) {
        return Optional.ofNullable(head.steps().get(step)).map(record -> body(head.owner(), record.output(), type));
    }

    /** What was asked of a step the last time. */
    <T extends Record> Optional<T> asked(ProcurementCase head, CaseStep step, Class<T> type) {
        return Optional.ofNullable(head.steps().get(step))
                .map(StepRecord::input)
                .map(hash -> body(head.owner(), hash, type));
    }

    /** A body that a head names; its absence is a damaged store and never "not found". */
    <T extends Record> T body(EmailAddress owner, Sha256 hash, Class<T> type) {
        return bodies.find(owner, hash, type)
                .orElseThrow(() -> PortException.permanent("The body of a step is missing from its store", null));
    }

    Sha256 keep(EmailAddress owner, Record body) {
        return bodies.put(owner, body);
    }

    /** A first step of a new case; {@link StaleRevisionException} when somebody else began it at the same moment. */
    <T extends Record> StepDone<T> begin(
            EmailAddress owner, DocumentId inquiry, CaseStep step, Record asked, T result) {
        ProcurementCase.Advanced advanced =
                advanced(ProcurementCase.opened(inquiry, owner, clock.instant()), step, asked, result);
        try {
            return new StepDone<>(step, heads.create(advanced.head()), result);
        } catch (DuplicateException begunMeanwhile) {
            StaleRevisionException stale = new StaleRevisionException("case");
            stale.addSuppressed(begunMeanwhile);
            throw stale;
        }
    }

    /** The step is done; {@link StaleRevisionException} when the case changed since {@code at} was read. */
    <T extends Record> StepDone<T> finish(Stored<ProcurementCase> at, CaseStep step, Record asked, T result) {
        ProcurementCase.Advanced advanced = advanced(at.value(), step, asked, result);
        return new StepDone<>(step, heads.save(advanced.head(), at.revision()), result);
    }

    /**
     * Does a step that must not happen twice. When the current result came of the same command, also by somebody else at
     * the same moment, that result is the answer and nothing is done.
     */
    <T extends Record> StepDone<T> once(
            EmailAddress owner,
            DocumentId inquiry,
            CaseStep step,
            Record asked,
            Class<T> type,
            Function<Stored<ProcurementCase>, StepDone<T>> work) {
        Stored<ProcurementCase> at = ready(owner, inquiry, step);
        Optional<StepDone<T>> before = repeated(at, step, asked, type);
        if (before.isPresent()) {
            return before.get();
        }
        try {
            return work.apply(at);
        } catch (StaleRevisionException stale) {
            return repeated(get(owner, inquiry), step, asked, type).orElseThrow(() -> stale);
        }
    }

    private <T extends Record> Optional<StepDone<T>> repeated(
            Stored<ProcurementCase> at, CaseStep step, Record asked, Class<T> type) {
        return current(at.value(), step, type)
                .filter(result -> asked(at.value(), step, asked.getClass())
                        .filter(asked::equals)
                        .isPresent())
                .map(result -> new StepDone<>(step, at, result));
    }

    /** Saves a case as it is, so that whoever read it before cannot save any more. */
    void outdate(Stored<ProcurementCase> read) {
        heads.save(read.value(), read.revision());
    }

    private ProcurementCase.Advanced advanced(ProcurementCase head, CaseStep step, Record asked, Record result) {
        EmailAddress owner = head.owner();
        Sha256 input = bodies.put(owner, asked);
        Sha256 output = bodies.put(owner, result);
        ProcurementCase.Advanced advanced = head.done(step, owner, input, output, clock.instant());
        heads.addEvent(owner, advanced.event());
        return advanced;
    }
}
