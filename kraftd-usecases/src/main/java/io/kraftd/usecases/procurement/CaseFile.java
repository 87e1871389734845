package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.proposal.Proposal;
import java.util.Optional;

/** A case with what its steps came to; what was not done, or is stale, is empty. */
public record CaseFile(
        ProcurementCase head,
        Optional<InquiryReview> inquiry,
        Optional<EstimationSheet> estimate,
        Optional<Levelling> levelling,
        Optional<BidComparison> comparison,
        Optional<Proposal> proposal,
        Optional<IssuedPapers> orders,
        Optional<IssuedPapers> proformas) {}
