package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.procurement.comparison.Comparing;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.procurement.levelling.Bid;
import io.kraftd.domain.procurement.levelling.BidLevelling;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.matching.LineMatcher;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.proposal.Proposing;
import io.kraftd.domain.procurement.quote.QuotationReading;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.procurement.scope.ScopeReading;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.publishing.Evidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else comes to the same award, or does not, from nothing but the evidence. */
public final class ReplayAward {
    /** One thing that was done again. */
    public record Check(String what, boolean same) {}

    private final StepStore steps;
    private final ResultStore results;

    /** Stores that hold the contents of the evidence under its owner, and may be written to. */
    public ReplayAward(StepStore steps, ResultStore results) {
        this.steps = steps;
        this.results = results;
    }

    /** What was done again, in the order of the steps, and whether the same came of it. */
    public List<Check> handle(Evidence evidence) {
        ProcurementCase head = evidence.head();
        List<Check> checks = new ArrayList<>();
        checks.add(new Check("history", unbroken(head, evidence.events())));
        InquiryReview inquiry = body(head, CaseStep.INQUIRY, InquiryReview.class);
        Levelling levelling = body(head, CaseStep.NORMALIZE_QUOTES, Levelling.class);
        BidComparison compared = body(head, CaseStep.COMPARISON, BidComparison.class);
        Proposal proposal = body(head, CaseStep.PROPOSAL, Proposal.class);
        ScopeBaseline scope = inquiry.scope();
        read(head, inquiry.source())
                .ifPresent(read -> checks.add(new Check("scope of the inquiry", scope.equals(ScopeReading.of(read)))));
        checks.add(new Check("quotations as read", sameQuotations(head, levelling)));
        checks.add(new Check("levelling", same(head, levelling, level(scope, levelling))));
        checks.add(new Check(
                "comparison",
                same(
                        head,
                        compared,
                        new BidComparison(
                                compared.rules(), Comparing.compare(scope, levelling.bids(), compared.rules())))));
        checks.add(new Check("proposal", same(head, proposal, propose(head, scope, compared.comparison(), proposal))));
        return checks;
    }

    private static boolean unbroken(ProcurementCase head, List<CaseEvent> events) {
        @Nullable Sha256 before = null;
        for (int i = 0; i < events.size(); i++) {
            CaseEvent event = events.get(i);
            if (event.sequence() != i + 1
                    || !event.caseId().equals(head.id())
                    || !Objects.equals(event.previous(), before)) {
                return false;
            }
            before = event.hash();
        }
        return Objects.equals(head.lastEvent(), before)
                && head.events() == events.size()
                && head.steps().entrySet().stream().allMatch(step -> isTold(step.getKey(), step.getValue(), events));
    }

    // why: only events are chained, so a result that no event names may have been put in afterwards.
    private static boolean isTold(CaseStep step, StepRecord record, List<CaseEvent> events) {
        return events.stream()
                .anyMatch(event -> event.step() == step
                        && event.stepRevision() == record.revision()
                        && event.input().equals(record.input())
                        && event.output().equals(record.output()));
    }

    private boolean sameQuotations(ProcurementCase head, Levelling levelling) {
        for (int i = 0; i < levelling.bids().size(); i++) {
            Source source = levelling.offers().get(i).source();
            SupplierQuotation recorded = levelling.bids().get(i).quotation();
            if (source != null
                    && !quotation(head, source).filter(recorded::equals).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private Optional<SupplierQuotation> quotation(ProcurementCase head, Source source) {
        DocumentId id = source.document();
        return read(head, source).map(read -> QuotationReading.of(read, id));
    }

    private Optional<ExtractedDocument> read(ProcurementCase head, Source source) {
        return source.reading() == null ? Optional.empty() : results.find(head.owner(), source.reading());
    }

    private static Levelling level(ScopeBaseline scope, Levelling recorded) {
        List<Bid> bids = recorded.bids().stream()
                .map(LevelledBid::quotation)
                .map(quotation -> new Bid(
                        quotation,
                        LineMatcher.match(
                                scope.lines(), quotation.lines(), recorded.decisions(quotation.supplierId()))))
                .toList();
        return new Levelling(
                recorded.rules(),
                BidLevelling.level(scope, bids, recorded.rules()),
                recorded.offers(),
                recorded.decisions());
    }

    private Proposal propose(ProcurementCase head, ScopeBaseline scope, Comparison comparison, Proposal recorded) {
        EstimationSheet sheet = head.current(CaseStep.ESTIMATION)
                .map(step -> find(head, step.output(), EstimationSheet.class))
                .filter(each -> each.currency().equals(comparison.currency()))
                .orElse(null);
        return Proposing.of(scope, comparison, recorded.scenario(), sheet == null ? null : sheet.targetPrice());
    }

    // why: what was recorded went through JSON, so what is compared with it has to go through it, too.
    private <T extends Record> boolean same(ProcurementCase head, T recorded, T again) {
        @SuppressWarnings("unchecked") // why: a record's class is final, so both have exactly this one
        Class<T> type = (Class<T>) recorded.getClass();
        return recorded.equals(find(head, steps.put(head.owner(), again), type));
    }

    private <T extends Record> T body(ProcurementCase head, CaseStep step, Class<T> type) {
        return find(head, head.current(step).orElseThrow().output(), type);
    }

    private <T extends Record> T find(ProcurementCase head, Sha256 hash, Class<T> type) {
        return steps.find(head.owner(), hash, type)
                .orElseThrow(() -> new IllegalArgumentException("the evidence lacks " + hash));
    }
}
