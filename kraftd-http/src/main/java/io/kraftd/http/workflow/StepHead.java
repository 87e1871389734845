package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.documents.ETags;
import io.kraftd.usecases.procurement.StepDone;
import java.time.Instant;
import java.util.Objects;

/** What every step answers with. */
record StepHead(DocumentId documentId, CaseStep step, String status, int revision, String message, Instant timestamp) {
    private static final String INVOICE_GENERATED = "invoice_generated";

    static StepHead of(StepDone<?> done, String message) {
        ProcurementCase head = done.head().value();
        StepRecord record = Objects.requireNonNull(head.steps().get(done.step()), "the step was done");
        String status = done.step() == CaseStep.PROFORMA_INVOICE
                ? INVOICE_GENERATED
                : done.step().statusAfter().name();
        return new StepHead(head.id(), done.step(), status, record.revision(), message, record.at());
    }

    /** The answer of a step, tagged with the state of its case. */
    static Answer answer(StepDone<?> done, Object body) {
        return Answer.ok(body).with("ETag", ETags.of(done.head().revision()));
    }
}
