package io.kraftd.domain.procurement.process;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to a case. Each event carries the hash of the one before, so that nothing can be taken out or
 * changed unseen.
 *
 * @param sequence counted from 1
 * @param actor who did it
 * @param previous hash of the event before; {@code null} for the first
 */
public record CaseEvent(
        DocumentId caseId,
        int sequence,
        CaseStep step,
        int stepRevision,
        EmailAddress actor,
        Instant at,
        Sha256 input,
        Sha256 output,
        @Nullable Sha256 previous) {
    public CaseEvent {
        Objects.requireNonNull(caseId, "caseId");
        Objects.requireNonNull(step, "step");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        if ((sequence == 1) != (previous == null)) {
            throw new IllegalArgumentException("exactly the first event has none before it");
        }
    }

    /** The hash of this event: SHA-256 over its parts in the order of the record, each on a line of its own. */
    public Sha256 hash() {
        String text = String.join(
                "\n",
                caseId.value(),
                Integer.toString(sequence),
                step.word(),
                Integer.toString(stepRevision),
                actor.value(),
                at.toString(),
                input.hex(),
                output.hex(),
                previous == null ? "" : previous.hex());
        return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
