package io.kraftd.domain.procurement.process;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A purchase on its way, keyed by its inquiry document and owner. Only the head: step results lie under their hashes, events
 * are items of their own reached from {@code lastEvent} backwards.
 *
 * @param steps the last result of each step that was ever done
 * @param events how many events the history has
 * @param lastEvent hash of the newest event; {@code null} while there is none
 */
public record ProcurementCase(
        DocumentId id,
        EmailAddress owner,
        Map<CaseStep, StepRecord> steps,
        int events,
        @Nullable Sha256 lastEvent,
        Instant createdAt,
        Instant updatedAt) {
    /** What comes of a finished step: the new head, and the event that must be kept before it. */
    public record Advanced(ProcurementCase head, CaseEvent event) {}

    public ProcurementCase {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Map<CaseStep, StepRecord> copy = new EnumMap<>(CaseStep.class);
        copy.putAll(steps);
        steps = Collections.unmodifiableMap(copy);
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** A case without any step done. */
    public static ProcurementCase opened(DocumentId inquiry, EmailAddress owner, Instant now) {
        return new ProcurementCase(inquiry, owner, Map.of(), 0, null, now, now);
    }

    /** Where the case stands: the status after the latest step whose result still holds. */
    public CaseStatus status() {
        CaseStatus status = CaseStatus.OPEN;
        for (CaseStep step : CaseStep.values()) {
            if (current(step).isPresent()) {
                status = step.statusAfter();
            }
        }
        return status;
    }

    /** The result of a step, if it is there and not stale. */
    public Optional<StepRecord> current(CaseStep step) {
        return Optional.ofNullable(steps.get(step)).filter(record -> !record.stale());
    }

    /** What a step still lacks, earliest first; empty when it may be done now. */
    public List<CaseStep> lacking(CaseStep step) {
        return step.needs().stream().filter(need -> current(need).isEmpty()).toList();
    }

    /** The steps that may be done now and have no current result, earliest first. */
    public List<CaseStep> next() {
        return Arrays.stream(CaseStep.values())
                .filter(step -> current(step).isEmpty() && lacking(step).isEmpty())
                .toList();
    }

    /** Returns when the step may be done now; {@link StepMissingException} names what is missing otherwise. */
    public void require(CaseStep step) {
        List<CaseStep> missing = lacking(step);
        if (!missing.isEmpty()) {
            throw new StepMissingException(step, missing, status());
        }
    }

    /** The case after a step was done with this input and result; later results become stale. */
    public Advanced done(CaseStep step, EmailAddress actor, Sha256 input, Sha256 output, Instant now) {
        require(step);
        StepRecord before = steps.get(step);
        int revision = before == null ? 1 : before.revision() + 1;
        CaseEvent event = new CaseEvent(id, events + 1, step, revision, actor, now, input, output, lastEvent);
        Map<CaseStep, StepRecord> next = new EnumMap<>(CaseStep.class);
        steps.forEach((each, record) -> next.put(each, step.makesStale().contains(each) ? record.asStale() : record));
        next.put(step, new StepRecord(revision, input, output, now, false));
        return new Advanced(new ProcurementCase(id, owner, next, events + 1, event.hash(), createdAt, now), event);
    }
}
