package io.kraftd.usecases.procurement;

import static io.kraftd.usecases.procurement.PurchaseWorld.BEA;
import static io.kraftd.usecases.procurement.PurchaseWorld.comparison;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.publishing.Evidence;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An auditor comes to the same award from the evidence alone, and sees when somebody changed it. */
class EvidenceTest {
    private final PurchaseWorld world = new PurchaseWorld();
    private final Procurement procurement = world.procurement();

    private DocumentId aCaseWithAReadQuotation() {
        DocumentId inquiry = world.aCase();
        DocumentId quotation = world.document(
                DocumentType.QUOTATION,
                "Quotation Q-77",
                "Supplier|Alfa Valves GmbH",
                "Currency|USD",
                "Item|Description|Qty|Unit|Unit price|Amount",
                "1|Gate valve DN50 PN16|2|piece|100.00|200.00",
                "2|Seamless pipe DN50|100|m|10.00|1,000.00",
                "||||Total|1,200.00");
        procurement
                .normalizeQuotes()
                .handle(new NormalizeQuotes.Command(
                        BEA,
                        inquiry,
                        null,
                        PurchaseWorld.TODAY,
                        new BigDecimal("6"),
                        PlugPolicy.HIGHEST,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(quotation),
                        List.of(PurchaseWorld.quote("Beta", "90.000", null))));
        procurement.compareBids().handle(comparison(inquiry));
        procurement.proposeAward().handle(new ProposeAward.Command(BEA, inquiry, null));
        return inquiry;
    }

    private static List<ReplayAward.Check> replay(Evidence evidence) {
        MemoryContents elsewhere = new MemoryContents(50_000_000, Clock.systemUTC());
        evidence.contents().values().forEach(content -> elsewhere.put(BEA, content));
        return new ReplayAward(new GzipSteps(elsewhere), new GzipResults(elsewhere)).handle(evidence);
    }

    @Test
    void everything_is_come_to_again_on_another_machine() {
        Evidence evidence = procurement.collectEvidence().collect(BEA, aCaseWithAReadQuotation());

        assertThat(replay(evidence))
                .extracting(ReplayAward.Check::what)
                .containsExactly(
                        "history", "scope of the inquiry", "quotations as read", "levelling", "comparison", "proposal");
        assertThat(replay(evidence)).allMatch(ReplayAward.Check::same);
        assertThat(evidence.names().values()).contains("RFQ.xlsx", "Quotation.xlsx", "proposal 1 output");
    }

    @Test
    void a_proposal_that_was_put_in_afterwards_is_seen() {
        Evidence evidence = procurement.collectEvidence().collect(BEA, aCaseWithAReadQuotation());
        StepRecord step = evidence.head().steps().get(CaseStep.PROPOSAL);
        Proposal real = world.steps.find(BEA, step.output(), Proposal.class).orElseThrow();
        Sha256 forged = world.steps.put(
                BEA,
                new Proposal(
                        real.scenario(),
                        real.currency(),
                        BigDecimal.ONE,
                        real.awards(),
                        real.uncovered(),
                        real.reasons(),
                        real.savings(),
                        real.deviations(),
                        real.questions()));

        List<ReplayAward.Check> checks = replay(withProposal(evidence, step, forged));

        assertThat(checks)
                .filteredOn(check -> !check.same())
                .extracting(ReplayAward.Check::what)
                .containsExactly("history", "proposal");
    }

    @Test
    void a_result_that_agrees_with_itself_and_that_no_event_names_is_seen() {
        DocumentId inquiry = aCaseWithAReadQuotation();
        Evidence before = procurement.collectEvidence().collect(BEA, inquiry);
        procurement.proposeAward().handle(new ProposeAward.Command(BEA, inquiry, "best_per_line"));
        StepRecord later = world.procurements
                .find(BEA, inquiry)
                .orElseThrow()
                .value()
                .steps()
                .get(CaseStep.PROPOSAL);

        List<ReplayAward.Check> checks =
                replay(withProposal(before, before.head().steps().get(CaseStep.PROPOSAL), later.output()));

        assertThat(checks)
                .filteredOn(check -> !check.same())
                .extracting(ReplayAward.Check::what)
                .containsExactly("history");
    }

    private Evidence withProposal(Evidence evidence, StepRecord step, Sha256 forged) {
        var steps = new EnumMap<CaseStep, StepRecord>(CaseStep.class);
        steps.putAll(evidence.head().steps());
        steps.put(CaseStep.PROPOSAL, new StepRecord(step.revision(), step.input(), forged, step.at(), false));
        var head = evidence.head();
        var changed = new ProcurementCase(
                head.id(), head.owner(), steps, head.events(), head.lastEvent(), head.createdAt(), head.updatedAt());
        var contents = new LinkedHashMap<>(evidence.contents());
        contents.put(forged, world.contents.find(BEA, forged).orElseThrow());
        return new Evidence(changed, evidence.events(), contents, Map.of());
    }

    @Test
    void an_event_that_was_taken_out_is_seen() {
        Evidence evidence = procurement.collectEvidence().collect(BEA, aCaseWithAReadQuotation());
        List<CaseEvent> events = new ArrayList<>(evidence.events());
        events.remove(1);

        assertThat(replay(new Evidence(evidence.head(), events, evidence.contents(), evidence.names())))
                .filteredOn(check -> !check.same())
                .extracting(ReplayAward.Check::what)
                .containsExactly("history");
    }

    @Test
    void there_is_no_evidence_before_there_is_an_award() {
        DocumentId inquiry = world.aCase();

        assertThatExceptionOfType(StepMissingException.class)
                .isThrownBy(() -> procurement.collectEvidence().collect(BEA, inquiry));
    }
}
