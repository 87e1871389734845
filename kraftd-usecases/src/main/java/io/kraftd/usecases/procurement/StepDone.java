package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.ports.storage.Stored;

/** A step that was done: the case as it stands now, and what came of the step. */
public record StepDone<T extends Record>(CaseStep step, Stored<ProcurementCase> head, T result) {}
