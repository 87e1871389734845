package io.kraftd.json;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The head of a case as an item. {@code status} is for people who look into a store; it follows from the steps. */
record CaseItem(
        DocumentId id,
        EmailAddress ownerEmail,
        CaseStatus status,
        Map<CaseStep, StepRecord> steps,
        int events,
        @Nullable Sha256 lastEvent,
        Instant createdAt,
        Instant updatedAt,
        int schemaVersion)
        implements Item<ProcurementCase> {

    static CaseItem of(ProcurementCase head) {
        return new CaseItem(
                head.id(),
                head.owner(),
                head.status(),
                head.steps(),
                head.events(),
                head.lastEvent(),
                head.createdAt(),
                head.updatedAt(),
                SCHEMA_VERSION);
    }

    @Override
    public ProcurementCase value() {
        return new ProcurementCase(id, ownerEmail, steps, events, lastEvent, createdAt, updatedAt);
    }
}
