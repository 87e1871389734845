package io.kraftd.http.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.shared.Counted;
import io.kraftd.usecases.procurement.BidComparison;
import io.kraftd.usecases.procurement.StepDone;

/** What a comparison answers with. */
record ComparisonBody(@JsonUnwrapped StepHead head, Analysis analysis) {
    static ComparisonBody of(StepDone<BidComparison> done) {
        Analysis analysis = Analysis.of(done.result().comparison());
        String message = "%s compared in %s."
                .formatted(Counted.of(analysis.ranking().size(), "bid is", "bids are"), analysis.currency());
        return new ComparisonBody(StepHead.of(done, message), analysis);
    }
}
