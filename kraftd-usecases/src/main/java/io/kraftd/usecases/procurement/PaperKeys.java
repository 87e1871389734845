package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepRecord;

/** What a number is for: the same text whenever the same revision of a step is tried again. */
final class PaperKeys {
    private PaperKeys() {}

    static String key(ProcurementCase head, CaseStep step, String paper) {
        StepRecord before = head.steps().get(step);
        return "%s/%d/%s".formatted(head.id(), before == null ? 1 : before.revision() + 1, paper);
    }
}
