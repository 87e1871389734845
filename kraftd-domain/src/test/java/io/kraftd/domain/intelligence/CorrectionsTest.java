package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.SheetBuilder.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.correction.Correction.Undoing;
import io.kraftd.domain.correction.CorrectionLog;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.correct.CorrectedReading;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.EmailAddress;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What follows when a person puts right what was read. */
class CorrectionsTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final ExtractedDocument reading = read();
    private CorrectionLog log = CorrectionLog.EMPTY;

    private static ExtractedDocument read() {
        DocumentLayout layout = aSheet().row("INVOICE")
                .row("Invoice no.", "INV-881")
                .row("Invoice date", "2026-03-01")
                .row("Payment terms", "30 days net")
                .row("Currency", "USD")
                .row("Supplier", "Alfa Trading LLC")
                .row("Customer", "Northgate Ltd")
                .row("Item", "Description", "Qty", "Unit", "Unit price", "Amount")
                .row("1", "Gate valve DN50", 4, "pcs", new BigDecimal("120.00"), new BigDecimal("480.00"))
                .row("2", "Check valve", 2, "pcs", new BigDecimal("95.50"), new BigDecimal("191.00"))
                .row(null, null, null, null, "Net amount", new BigDecimal("671.00"))
                .row(null, null, null, null, "VAT 20%", new BigDecimal("134.20"))
                .row(null, null, null, null, "Total", new BigDecimal("805.20"))
                .layout();
        return DocumentIntelligence.understand(
                layout, null, Deadline.in(Duration.ofSeconds(30), "test", Clock.systemUTC()));
    }

    private ExtractedDocument corrected(Map<String, FieldValue> values, String... removed) {
        Map<FieldPath, Optional<FieldValue>> edits = new HashMap<>();
        values.forEach((path, value) -> edits.put(new FieldPath(path), Optional.of(value)));
        for (String path : removed) {
            edits.put(new FieldPath(path), Optional.empty());
        }
        int number = log.nextNumber();
        CorrectedReading now = CorrectedReading.of(reading, log.holding());
        log = log.with(new Correction(number, NOON, ANN, now.changes(edits, number, ANN, NOON), null));
        return now(reading);
    }

    private ExtractedDocument now(ExtractedDocument of) {
        return CorrectedReading.of(of, log.holding()).document();
    }

    private static FieldValue text(String text) {
        return new FieldValue.Text(text);
    }

    private static FieldValue number(String number) {
        return new FieldValue.Number(new BigDecimal(number));
    }

    @Test
    void a_corrected_value_is_sure_and_says_who_said_it_and_where_another_was_read() {
        Field before = reading.fields().at("/metadata/document_number").orElseThrow();

        Field field = corrected(Map.of("/metadata/document_number", text("INV-882")))
                .fields()
                .at("/metadata/document_number")
                .orElseThrow();

        assertThat(field.value()).isEqualTo(text("INV-882"));
        assertThat(field.confidence()).isEqualTo(new Confidence(1));
        assertThat(field.method()).isEqualTo(ReadingMethod.HUMAN);
        assertThat(field.provenance()).isEqualTo(new Provenance.ByUser(1, ANN, NOON, before.provenance()));
        assertThat(field.alternatives()).extracting(Field.Alternative::value).containsExactly(text("INV-881"));
        assertThat(log.corrections().get(0).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo(before);
            assertThat(change.after()).isEqualTo(field);
        });
    }

    @Test
    void what_was_computed_from_a_corrected_value_is_computed_anew() {
        assertThat(reading.dates().dueDate()).isEqualTo("2026-03-31");

        ExtractedDocument corrected =
                corrected(Map.of("/metadata/issue_date", new FieldValue.Day(LocalDate.parse("2026-03-05"))));

        assertThat(corrected.dates().issueDate())
                .as("the same day in its other place")
                .isEqualTo("2026-03-05");
        assertThat(corrected.dates().dueDate()).isEqualTo("2026-04-04");
    }

    @Test
    void a_total_that_does_not_close_is_an_anomaly_until_it_is_put_right() {
        ExtractedDocument wrong = corrected(Map.of("/totals/gross", number("900.00")));

        assertThat(wrong.quality().anomalies()).extracting(Anomaly::code).containsExactly("totals_do_not_close");
        assertThat(wrong.fields().at("/totals/net").orElseThrow().checksFailed())
                .containsExactly("net_plus_tax_is_gross");
        assertThat(wrong.quality().readyForProcessing()).isFalse();

        ExtractedDocument right = corrected(Map.of("/totals/gross", number("805.20")));

        assertThat(right.quality().anomalies()).isEmpty();
        assertThat(right.fields().at("/totals/net").orElseThrow().checksPassed())
                .containsExactly("net_plus_tax_is_gross");
    }

    @Test
    void a_line_is_judged_by_its_corrected_figures() {
        ExtractedDocument wrong = corrected(Map.of("/line_items/0/quantity", number("5")));

        LineItem line = wrong.lineItems().get(0);
        assertThat(line.dataQuality()).isEqualTo(RowQuality.LOW);
        assertThat(line.requiresClarification()).isTrue();
        assertThat(wrong.quality().anomalies()).extracting(Anomaly::code).containsExactly("line_does_not_close");

        ExtractedDocument right = corrected(Map.of("/line_items/0/total_price", number("600")));

        assertThat(right.lineItems().get(0).dataQuality()).isEqualTo(RowQuality.HIGH);
        assertThat(right.lineItems().get(1)).isEqualTo(reading.lineItems().get(1));
    }

    @Test
    void an_amount_that_is_taken_away_is_computed_and_says_so() {
        ExtractedDocument corrected =
                corrected(Map.of("/line_items/0/quantity", number("3")), "/line_items/0/total_price");

        assertThat(corrected.lineItems().get(0).totalPrice()).isEqualByComparingTo("360");
        assertThat(corrected
                        .fields()
                        .at("/line_items/0/total_price")
                        .orElseThrow()
                        .method())
                .isEqualTo(ReadingMethod.RULE);
    }

    @Test
    void a_line_can_be_added_and_taken_out() {
        ExtractedDocument longer = corrected(Map.of(
                "/line_items/2/description", text("Freight"),
                "/line_items/2/quantity", number("1"),
                "/line_items/2/unit_price", number("50")));

        assertThat(longer.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Gate valve DN50", "Check valve", "Freight");
        assertThat(longer.lineItems().get(2).totalPrice()).isEqualByComparingTo("50");

        ExtractedDocument shorter = corrected(
                Map.of(),
                "/line_items/0/description",
                "/line_items/0/quantity",
                "/line_items/0/unit_of_measure",
                "/line_items/0/unit_price",
                "/line_items/0/total_price");

        assertThat(shorter.lineItems()).extracting(LineItem::description).containsExactly("Check valve", "Freight");
        assertThat(shorter.lineItems()).extracting(LineItem::lineNumber).containsExactly(1, 2);
        assertThat(shorter.fields().at("/line_items/2/description")).isEmpty();
    }

    @Test
    void another_type_keeps_who_wrote_it_and_turns_who_sells() {
        assertThat(reading.parties().supplierName()).isEqualTo("Alfa Trading LLC");

        ExtractedDocument order = corrected(Map.of("/metadata/document_type", text("PO")));

        assertThat(order.classification().type()).isEqualTo(DocumentType.PURCHASE_ORDER);
        assertThat(order.classification().confidence()).isEqualTo(new Confidence(1));
        assertThat(order.parties().issuer().name()).isEqualTo("Alfa Trading LLC");
        assertThat(order.parties().buyerName()).isEqualTo("Alfa Trading LLC");
        assertThat(order.parties().supplierName()).isEqualTo("Northgate Ltd");
    }

    @Test
    void a_party_is_corrected_in_both_its_roles() {
        ExtractedDocument corrected = corrected(Map.of("/parties/supplier/name", text("Alfa Trading FZE")));

        assertThat(corrected.parties().issuer().name()).isEqualTo("Alfa Trading FZE");
        assertThat(corrected.parties().buyerName()).isEqualTo("Northgate Ltd");
    }

    @Test
    void a_missing_value_that_a_person_gives_is_missing_no_more() {
        ExtractedDocument gap = corrected(Map.of(), "/parties/buyer/name");
        ExtractedDocument closed = corrected(Map.of("/parties/buyer/name", text("Northgate Ltd")));

        assertThat(gap.quality().completeness()).isLessThan(reading.quality().completeness());
        assertThat(gap.quality().gaps())
                .extracting(each -> each.field().pointer())
                .contains("/parties/buyer/name");
        assertThat(closed.quality().completeness()).isEqualTo(reading.quality().completeness());
    }

    @Test
    void an_undone_correction_leaves_what_was_read_and_stays_in_the_log() {
        corrected(Map.of("/metadata/document_number", text("INV-882")));
        corrected(Map.of("/line_items/0/description", text("Gate valve")));
        corrected(Map.of("/line_items/0/quantity", number("4.5")));

        log = log.without(2, new Undoing(NOON, ANN));
        ExtractedDocument left = now(reading);

        assertThat(left.lineItems().get(0).description()).isEqualTo("Gate valve DN50");
        assertThat(left.lineItems().get(0).quantity())
                .as("the later correction of the same line")
                .isEqualByComparingTo("4.5");
        log = log.without(1, new Undoing(NOON, ANN)).without(3, new Undoing(NOON, ANN));
        assertThat(now(reading)).isEqualTo(reading);
        assertThat(log.corrections()).hasSize(3).noneMatch(Correction::holds);
    }

    @Test
    void a_new_reading_takes_the_corrections_of_its_lines_by_what_they_are() {
        corrected(Map.of("/line_items/1/quantity", number("3")));
        corrected(Map.of("/line_items/0/quantity", number("9")));
        ExtractedDocument anew = CorrectedReading.of(
                        reading,
                        List.of(new Correction(
                                1,
                                NOON,
                                ANN,
                                CorrectedReading.of(reading, List.of())
                                        .changes(
                                                Map.of(
                                                        new FieldPath("/line_items/0/description"), Optional.empty(),
                                                        new FieldPath("/line_items/0/quantity"), Optional.empty(),
                                                        new FieldPath("/line_items/0/unit_price"), Optional.empty(),
                                                        new FieldPath("/line_items/0/total_price"), Optional.empty()),
                                                1,
                                                ANN,
                                                NOON),
                                null)))
                .document();

        ExtractedDocument moved = now(anew);

        assertThat(moved.lineItems()).singleElement().satisfies(line -> {
            assertThat(line.description()).isEqualTo("Check valve");
            assertThat(line.quantity()).isEqualByComparingTo("3");
        });
        assertThat(moved.quality().warnings()).anyMatch(warning -> warning.startsWith("Correction 2 of /line_items/0"));
    }

    @Test
    void saying_what_is_there_already_is_no_correction() {
        assertThat(CorrectedReading.of(reading, List.of())
                        .changes(
                                Map.of(
                                        new FieldPath("/totals/gross"), Optional.of(number("805.2")),
                                        new FieldPath("/metadata/revision_number"), Optional.empty(),
                                        new FieldPath("/metadata/document_type"), Optional.of(text("Invoice"))),
                                1,
                                ANN,
                                NOON))
                .isEmpty();
    }
}
