package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.PageBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.merge.TwoReadings;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page read here, and the same page read by a service. */
class TwoReadingsTest {
    private static final int[] COLUMNS = {5, 14, 45, 55, 65, 82};

    private final Map<FieldPath, Field> cloud = new HashMap<>();

    private static ExtractedDocument local(String secondAmount, String gross) {
        PageBuilder page = aPage().with("INVOICE", 5, 2)
                .with("Invoice no. INV-881", 5, 5)
                .with("Invoice date 2026-03-01", 5, 6)
                .with("Currency USD", 5, 7)
                .with("Supplier: Alfa Trading LLC", 5, 9)
                .row(14, COLUMNS, "Item", "Description", "Qty", "Unit", "Unit price", "Amount")
                .row(16, COLUMNS, "1", "Gate valve DN50", "4", "pcs", "120.00", "480.00")
                .row(17, COLUMNS, "2", "Check valve", "2", "pcs", "95.50", secondAmount)
                .row(19, COLUMNS, "", "", "", "", "Net amount", "671.00")
                .row(20, COLUMNS, "", "", "", "", "VAT 20%", "134.20")
                .row(21, COLUMNS, "", "", "", "", "Total", gross);
        return DocumentIntelligence.understand(
                page.layout(), null, Deadline.in(Duration.ofSeconds(30), "test", Clock.systemUTC()));
    }

    private void says(String path, FieldValue value, double confidence) {
        cloud.put(
                new FieldPath(path),
                Field.of(
                        value,
                        null,
                        null,
                        new Confidence(confidence),
                        ReadingMethod.AZURE,
                        new Provenance.OnPage(1, new Box(0.1, 0.1, 0.2, 0.12))));
    }

    private void says(String path, String number, double confidence) {
        says(path, new FieldValue.Number(new BigDecimal(number)), confidence);
    }

    private ExtractedDocument merged(ExtractedDocument local) {
        return TwoReadings.merged(local, new Fields(cloud));
    }

    @Test
    void a_value_that_only_the_service_read_is_taken_with_its_place() {
        ExtractedDocument local = local("191.00", "805.20");
        says("/dates/due_date", new FieldValue.Day(LocalDate.of(2026, 4, 15)), 0.8);

        ExtractedDocument merged = merged(local);

        assertThat(local.fields().at("/dates/due_date")).isEmpty();
        assertThat(merged.dates().dueDate()).isEqualTo("2026-04-15");
        assertThat(merged.fields().at("/dates/due_date").orElseThrow().method()).isEqualTo(ReadingMethod.AZURE);
        assertThat(merged.method()).isEqualTo(ExtractionMethod.HYBRID);
    }

    @Test
    void a_service_that_says_nothing_changes_nothing() {
        ExtractedDocument local = local("191.00", "805.20");

        assertThat(merged(local)).isSameAs(local);
    }

    @Test
    void two_readings_that_agree_are_surer_than_each_and_keep_the_local_place() {
        ExtractedDocument local = local("191.00", "805.20");
        Field before = local.fields().at("/metadata/document_number").orElseThrow();
        says("/metadata/document_number", new FieldValue.Text("inv-881"), 0.8);

        Field after = merged(local).fields().at("/metadata/document_number").orElseThrow();

        assertThat(after.value()).isEqualTo(before.value());
        assertThat(after.provenance()).isEqualTo(before.provenance());
        assertThat(after.confidence()).isGreaterThan(before.confidence());
        assertThat(after.checksPassed()).contains("two_readings_agree");
    }

    @Test
    void the_surer_of_two_numbers_wins_and_the_other_is_kept_beside() {
        ExtractedDocument local = local("191.00", "805.20");
        says("/metadata/document_number", new FieldValue.Text("INV-8B1"), 0.1);
        assertThat(merged(local).metadata().documentNumber()).isEqualTo("INV-881");

        says("/metadata/document_number", new FieldValue.Text("INV-8B1"), 0.999);
        Field after = merged(local).fields().at("/metadata/document_number").orElseThrow();

        assertThat(after.value()).isEqualTo(new FieldValue.Text("INV-8B1"));
        assertThat(after.alternatives()).extracting(Field.Alternative::value).contains(new FieldValue.Text("INV-881"));
    }

    @Test
    void sums_that_close_outweigh_any_confidence() {
        says("/totals/gross", "895.20", 0.999);
        ExtractedDocument closing = merged(local("191.00", "805.20"));
        assertThat(closing.totals().gross()).isEqualByComparingTo("805.20");

        cloud.clear();
        says("/totals/net", "671.00", 0.3);
        says("/totals/tax_total", "134.20", 0.3);
        says("/totals/gross", "805.20", 0.3);
        ExtractedDocument repaired = merged(local("191.00", "865.20"));
        assertThat(repaired.totals().gross()).isEqualByComparingTo("805.20");
        assertThat(repaired.quality().anomalies()).isEmpty();
    }

    @Test
    void the_figures_of_a_line_come_from_the_reading_that_multiplies_out() {
        says("/line_items/0/quantity", "4", 0.9);
        says("/line_items/0/unit_price", "120", 0.9);
        says("/line_items/0/total_price", "489.00", 0.99);
        says("/line_items/1/quantity", "2", 0.2);
        says("/line_items/1/unit_price", "95.50", 0.2);
        says("/line_items/1/total_price", "191.00", 0.2);

        ExtractedDocument merged = merged(local("197.00", "805.20"));

        assertThat(merged.lineItems())
                .extracting(item -> item.totalPrice().stripTrailingZeros().toPlainString())
                .containsExactly("480", "191");
        assertThat(merged.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Gate valve DN50", "Check valve");
    }

    @Test
    void another_number_of_lines_replaces_ours_only_when_its_amounts_add_up() {
        ExtractedDocument local = local("197.00", "805.20");
        line(0, "Gate valve DN50", "480.00");
        line(1, "Check valve", "191.00");
        line(2, "Freight", "10.00");
        assertThat(merged(local).lineItems()).hasSize(2);

        line(0, "Gate valve DN50", "470.00");
        ExtractedDocument merged = merged(local);

        assertThat(merged.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Gate valve DN50", "Check valve", "Freight");
        assertThat(merged.fields().at("/line_items/2/total_price").orElseThrow().method())
                .isEqualTo(ReadingMethod.AZURE);
        assertThat(merged.quality().warnings()).noneMatch(warning -> warning.contains("left out"));
        assertThat(List.copyOf(merged.fields().byPath().keySet()))
                .noneMatch(path -> path.pointer().startsWith("/line_items/3"));
    }

    private void line(int index, String description, String amount) {
        says("/line_items/" + index + "/description", new FieldValue.Text(description), 0.9);
        says("/line_items/" + index + "/total_price", amount, 0.9);
    }
}
