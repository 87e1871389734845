package io.kraftd.json;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event of a case as an item; {@code id} is its hash. */
record EventItem(
        Sha256 id,
        DocumentId caseId,
        int sequence,
        CaseStep step,
        int stepRevision,
        EmailAddress actor,
        Instant at,
        Sha256 input,
        Sha256 output,
        @Nullable Sha256 previous,
        int schemaVersion)
        implements Item<CaseEvent> {

    static EventItem of(CaseEvent event) {
        return new EventItem(
                event.hash(),
                event.caseId(),
                event.sequence(),
                event.step(),
                event.stepRevision(),
                event.actor(),
                event.at(),
                event.input(),
                event.output(),
                event.previous(),
                SCHEMA_VERSION);
    }

    @Override
    public CaseEvent value() {
        return new CaseEvent(caseId, sequence, step, stepRevision, actor, at, input, output, previous);
    }
}
