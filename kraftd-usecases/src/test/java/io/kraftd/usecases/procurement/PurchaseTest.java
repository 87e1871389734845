package io.kraftd.usecases.procurement;

import static io.kraftd.usecases.procurement.PurchaseWorld.BEA;
import static io.kraftd.usecases.procurement.PurchaseWorld.comparison;
import static io.kraftd.usecases.procurement.PurchaseWorld.levelling;
import static io.kraftd.usecases.procurement.PurchaseWorld.order;
import static io.kraftd.usecases.procurement.PurchaseWorld.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.procurement.estimate.EstimatedLine.Origin;
import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.procurement.invoicematch.MatchTolerance;
import io.kraftd.domain.procurement.invoicematch.MatchedLine;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.matching.MatchDecision;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderRefusedException;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.proposal.NothingToAwardException;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.publishing.ComparisonEdits;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.RefusedInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What buyers and estimators do with a case, step by step. */
class PurchaseTest {
    private final PurchaseWorld world = new PurchaseWorld();
    private final Procurement procurement = world.procurement();

    private ProcurementCase head(DocumentId inquiry) {
        return procurement.readCase().head(BEA, inquiry).value();
    }

    private List<String> numbers(StepDone<IssuedPapers> done) {
        return done.result().papers().stream()
                .map(paper -> paper.number().toString())
                .toList();
    }

    @Test
    void a_buyer_goes_all_the_way_from_an_inquiry_to_a_proforma() {
        DocumentId inquiry = world.aProposedCase();

        StepDone<IssuedPapers> ordered = procurement.issueOrders().handle(order(inquiry));
        StepDone<IssuedPapers> proformas =
                procurement.issueProformas().handle(new IssueProformas.Command(BEA, inquiry, null));

        assertThat(numbers(ordered)).containsExactly("PO-2026-00001");
        assertThat(numbers(proformas)).containsExactly("PI-2026-00001");
        PurchaseOrder order = procurement
                .readOrders()
                .order(BEA, OrderNumber.parse("PO-2026-00001"))
                .whole();
        assertThat(order.supplier().name()).isEqualTo("Alfa");
        assertThat(order.buyer().name()).isEqualTo("Northgate Process Engineering Ltd");
        assertThat(order.totals().net()).isEqualByComparingTo("1200.00");
        assertThat(order.totals().gross()).isEqualByComparingTo("1260.00");
        assertThat(order.deliveryDate()).isEqualTo(PurchaseWorld.TODAY.plusDays(14));
        assertThat(head(inquiry).status()).isEqualTo(CaseStatus.PO_GENERATED);
    }

    @Test
    void the_history_tells_every_step_in_order_and_holds_together() {
        DocumentId inquiry = world.aProposedCase();

        var history = procurement.readCase().history(head(inquiry));

        assertThat(history)
                .extracting(event -> event.step().word())
                .containsExactly("inquiry", "normalize_quotes", "comparison", "proposal");
        for (int i = 1; i < history.size(); i++) {
            assertThat(history.get(i).previous()).isEqualTo(history.get(i - 1).hash());
        }
    }

    @Test
    void a_step_before_its_time_names_what_is_missing() {
        DocumentId inquiry = world.aCase();

        assertThatExceptionOfType(StepMissingException.class)
                .isThrownBy(() -> procurement.issueOrders().handle(order(inquiry)))
                .satisfies(refused -> assertThat(refused.missing()).containsExactly(CaseStep.PROPOSAL));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> procurement.compareBids().handle(comparison(world.anInquiry())));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> procurement.readCase().head(new EmailAddress("bob@example.com"), inquiry));
    }

    @Test
    void doing_an_earlier_step_again_makes_later_results_stale_and_never_used() {
        DocumentId inquiry = world.aProposedCase();

        procurement.normalizeQuotes().handle(levelling(inquiry, quote("Gamma", "1", "1")));

        assertThat(head(inquiry).status()).isEqualTo(CaseStatus.QUOTES_NORMALIZED);
        assertThat(head(inquiry).steps().get(CaseStep.PROPOSAL).stale()).isTrue();
        assertThatExceptionOfType(StepMissingException.class)
                .isThrownBy(() -> procurement.issueOrders().handle(order(inquiry)));
    }

    @Test
    void an_invoice_is_no_inquiry_unless_its_owner_says_so() {
        DocumentId invoice = world.document(
                DocumentType.INVOICE, "Invoice no. 7", "Item|Description|Qty|Unit|Price|Amount", "1|Valve|2|piece|3|6");

        assertThatExceptionOfType(NotAnInquiryException.class)
                .isThrownBy(() -> procurement.reviewInquiry().handle(new ReviewInquiry.Command(BEA, invoice)));
    }

    @Test
    void an_estimator_gets_given_rates_first_then_what_was_paid_before_and_hears_of_the_rest() {
        DocumentId before = world.aProposedCase();
        procurement.issueOrders().handle(order(before));
        DocumentId inquiry = world.aCase();

        EstimationSheet sheet = procurement
                .estimateCosts()
                .handle(new EstimateCosts.Command(
                        BEA,
                        inquiry,
                        null,
                        BigDecimal.TEN,
                        BigDecimal.ZERO,
                        List.of(new EstimateCosts.Rate("1", new BigDecimal("90"), null, null))))
                .result();

        assertThat(sheet.lines()).extracting(line -> line.origin()).containsExactly(Origin.GIVEN, Origin.HISTORY);
        assertThat(sheet.lines().get(1).source()).contains("PO-2026-00001", "Alfa");
        assertThat(sheet.bareTotal()).isEqualByComparingTo("1180");
        assertThat(sheet.targetPrice()).isEqualByComparingTo("1298");
    }

    @Test
    void rates_for_lines_that_are_not_there_are_refused_by_name() {
        DocumentId inquiry = world.aCase();
        EstimateCosts.Rate unknown = new EstimateCosts.Rate("9", BigDecimal.ONE, null, null);

        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> procurement
                        .estimateCosts()
                        .handle(new EstimateCosts.Command(
                                BEA, inquiry, null, BigDecimal.ZERO, BigDecimal.ZERO, List.of(unknown))))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(RefusedInputException.Refusal::field)
                        .containsExactly("rates[0].rfq_line"));
    }

    @Test
    void two_quotations_of_one_supplier_are_refused_before_anything_is_compared() {
        DocumentId inquiry = world.aCase();

        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> procurement
                        .normalizeQuotes()
                        .handle(levelling(inquiry, quote("Alfa", "1", "1"), quote("ALFA", "2", "2"))))
                .satisfies(refused ->
                        assertThat(refused.refusals().get(0).message()).contains("two quotations of one supplier"));
        assertThat(head(inquiry).status()).isEqualTo(CaseStatus.REVIEW_PENDING);
    }

    @Test
    void lines_that_answer_what_was_not_asked_for_and_pairs_of_lines_that_are_not_there_are_refused() {
        DocumentId inquiry = world.aProposedCase();
        DocumentId shorter = world.document(
                DocumentType.RFQ, "Request for quotation RFQ-2", "Item|Description|Qty|Unit", "1|Gate valve|2|piece");
        procurement.reviewInquiry().handle(new ReviewInquiry.Command(BEA, shorter));
        NormalizeQuotes.Command pinned = levelling(inquiry, quote("Alfa", "1", "1"));

        assertThat(refusals(levelling(shorter, quote("Alfa", "1", "1"))))
                .containsExactly("supplier_quotes[0].lines[1].rfq_line");
        assertThat(refusals(new NormalizeQuotes.Command(
                        BEA,
                        inquiry,
                        null,
                        PurchaseWorld.TODAY,
                        null,
                        PlugPolicy.HIGHEST,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Levelling.Decision(SupplierId.of("Alfa"), new MatchDecision("9", "1", true))),
                        List.of(),
                        pinned.quotations())))
                .containsExactly("line_matches[0].quote_line");
    }

    private List<String> refusals(NormalizeQuotes.Command command) {
        return catchThrowableOfType(
                        RefusedInputException.class,
                        () -> procurement.normalizeQuotes().handle(command))
                .refusals()
                .stream()
                .map(RefusedInputException.Refusal::field)
                .toList();
    }

    @Test
    void the_proposal_saves_against_the_highest_bid_and_against_the_estimate() {
        DocumentId inquiry = world.aCase();
        procurement
                .estimateCosts()
                .handle(new EstimateCosts.Command(
                        BEA,
                        inquiry,
                        null,
                        BigDecimal.ZERO,
                        BigDecimal.ZERO,
                        List.of(
                                new EstimateCosts.Rate("1", new BigDecimal("100"), null, null),
                                new EstimateCosts.Rate("2", new BigDecimal("11"), null, null))));
        procurement
                .normalizeQuotes()
                .handle(levelling(inquiry, quote("Alfa", "100", "10"), quote("Beta", "120", "12")));
        procurement.compareBids().handle(comparison(inquiry));

        Proposal proposal = procurement
                .proposeAward()
                .handle(new ProposeAward.Command(BEA, inquiry, null))
                .result();

        assertThat(proposal.total()).isEqualByComparingTo("1200");
        assertThat(proposal.savings().againstEstimate()).isEqualByComparingTo("100");
        assertThat(proposal.savings().againstHighest()).isEqualByComparingTo("240");
        assertThat(proposal.reasons()).anySatisfy(reason -> assertThat(reason).contains("Alfa", "1200.00 USD"));
    }

    @Test
    void an_expired_offer_is_never_proposed() {
        DocumentId inquiry = world.aCase();
        NormalizeQuotes.Command late = new NormalizeQuotes.Command(
                BEA,
                inquiry,
                null,
                LocalDate.parse("2027-02-01"),
                null,
                PlugPolicy.HIGHEST,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(quote("Alfa", "100", "10")));
        procurement.normalizeQuotes().handle(late);
        procurement.compareBids().handle(comparison(inquiry));

        assertThatExceptionOfType(NothingToAwardException.class)
                .isThrownBy(() -> procurement.proposeAward().handle(new ProposeAward.Command(BEA, inquiry, null)))
                .satisfies(nothing -> {
                    assertThat(nothing.code()).isEqualTo("no_valid_offer");
                    assertThat(nothing.details())
                            .anySatisfy(detail -> assertThat(detail).contains("Alfa", "2027-01-31"));
                });
    }

    @Test
    void delivery_before_the_order_is_refused_and_no_number_is_spent() {
        DocumentId inquiry = world.aProposedCase();
        IssueOrders.Command backwards = new IssueOrders.Command(
                BEA, inquiry, null, null, LocalDate.parse("2026-11-01"), null, null, null, null);

        assertThatExceptionOfType(OrderRefusedException.class)
                .isThrownBy(() -> procurement.issueOrders().handle(backwards));

        assertThat(numbers(procurement.issueOrders().handle(order(inquiry)))).containsExactly("PO-2026-00001");
    }

    @Test
    void ordering_again_cancels_the_order_before_and_never_gives_its_number_again() {
        DocumentId inquiry = world.aProposedCase();
        procurement.issueOrders().handle(order(inquiry));

        assertThat(numbers(procurement.issueOrders().handle(order(inquiry, "by truck"))))
                .containsExactly("PO-2026-00002");

        assertThat(procurement
                        .readOrders()
                        .order(BEA, OrderNumber.parse("PO-2026-00001"))
                        .head()
                        .cancelled())
                .isTrue();
        assertThat(procurement
                        .readOrders()
                        .order(BEA, OrderNumber.parse("PO-2026-00002"))
                        .head()
                        .cancelled())
                .isFalse();
    }

    @Test
    void the_same_order_asked_for_twice_is_one_order() {
        DocumentId inquiry = world.aProposedCase();
        procurement.issueOrders().handle(order(inquiry));
        ProcurementCase before = head(inquiry);

        assertThat(numbers(procurement.issueOrders().handle(order(inquiry)))).containsExactly("PO-2026-00001");
        assertThat(head(inquiry)).isEqualTo(before);
    }

    @Test
    void orders_are_issued_supplier_by_supplier_without_ending_each_other() {
        DocumentId inquiry = world.aCase();
        procurement
                .normalizeQuotes()
                .handle(levelling(inquiry, quote("Alfa", "100", "12"), quote("Beta", "120", "10")));
        procurement.compareBids().handle(comparison(inquiry));
        procurement.proposeAward().handle(new ProposeAward.Command(BEA, inquiry, "best_per_line"));

        procurement.issueOrders().handle(orderOf(inquiry, "Alfa"));
        StepDone<IssuedPapers> both = procurement.issueOrders().handle(orderOf(inquiry, "Beta"));

        assertThat(numbers(both)).containsExactly("PO-2026-00001", "PO-2026-00002");
        assertThat(procurement
                        .readOrders()
                        .order(BEA, OrderNumber.parse("PO-2026-00001"))
                        .head()
                        .cancelled())
                .isFalse();
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> procurement.issueOrders().handle(orderOf(inquiry, "Gamma")));
    }

    private static IssueOrders.Command orderOf(DocumentId inquiry, String supplier) {
        return new IssueOrders.Command(BEA, inquiry, SupplierId.of(supplier), null, null, null, null, null, null);
    }

    @Test
    void an_order_is_nobody_elses_and_says_what_ubl_still_lacks() {
        DocumentId inquiry = world.aProposedCase();
        procurement.issueOrders().handle(order(inquiry));
        OrderNumber number = OrderNumber.parse("PO-2026-00001");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> procurement.readOrders().order(new EmailAddress("bob@example.com"), number));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> procurement.readOrders().proforma(BEA, number));
        assertThat(procurement.readOrders().lacksForUbl(BEA, number)).containsExactly("the endpoint id of the buyer");
        assertThat(procurement
                        .readOrders()
                        .orderFile(BEA, number, OutputFormat.PDF)
                        .size())
                .isPositive();
    }

    @Test
    void a_plug_that_was_edited_in_the_workbook_changes_the_comparison() {
        DocumentId inquiry = world.aCase();
        procurement
                .normalizeQuotes()
                .handle(levelling(inquiry, quote("Alfa", "100", null), quote("Beta", "120", "12")));
        procurement.compareBids().handle(comparison(inquiry));
        world.publisher.edits = new ComparisonEdits(
                List.of(new ComparisonEdits.Plug(SupplierId.of("Alfa"), "2", new BigDecimal("5000"))), List.of());

        var revised = procurement
                .reviseComparison()
                .revise(BEA, inquiry, procurement.reviseComparison().workbook(BEA, inquiry));

        assertThat(revised.result().comparison().bids().get(0).levelledTotal()).isEqualByComparingTo("5200");
        assertThat(revised.result().comparison().lowestPriceSupplier()).isEqualTo("Beta");
        assertThat(head(inquiry).steps().get(CaseStep.NORMALIZE_QUOTES).revision())
                .isEqualTo(2);
    }

    @Test
    void an_invoice_is_held_against_its_order_and_quotation() {
        DocumentId inquiry = world.aProposedCase();
        procurement.issueOrders().handle(order(inquiry));
        DocumentId invoice = world.document(
                DocumentType.INVOICE,
                "Invoice INV-9 for PO-2026-00001",
                "Supplier|Alfa",
                "Buyer|Northgate Process Engineering Ltd",
                "Currency|USD",
                "Item|Description|Qty|Unit|Unit price|Amount",
                "1|Gate valve DN50 PN16|2|piece|110.00|220.00",
                "2|Seamless pipe DN50|100|m|10.00|1,000.00",
                "||||Total|1,220.00");

        ThreeWayMatch match = procurement
                .matchInvoice()
                .handle(new MatchInvoice.Command(
                        BEA, invoice, OrderNumber.parse("PO-2026-00001"), List.of(), MatchTolerance.USUAL));

        assertThat(match.verdict()).isEqualTo(ThreeWayMatch.Verdict.REVIEW);
        assertThat(match.lines())
                .extracting(MatchedLine::status)
                .containsExactly(MatchedLine.Status.PRICE_DIFFERS, MatchedLine.Status.MATCHED);
        assertThat(match.lines().get(0).quotedPrice()).isEqualByComparingTo("100");
        assertThat(match.moneyAtStake()).isEqualByComparingTo("20");
    }
}
