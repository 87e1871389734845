package io.kraftd.domain.procurement.process;

/** Where a case stands, in the words clients know. */
public enum CaseStatus {
    /** No step is done. */
    OPEN,
    REVIEW_PENDING,
    ESTIMATION_IN_PROGRESS,
    QUOTES_NORMALIZED,
    COMPARISON_DONE,
    PROPOSAL_GENERATED,
    PO_GENERATED
}
