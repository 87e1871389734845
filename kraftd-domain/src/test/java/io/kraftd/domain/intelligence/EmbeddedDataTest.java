package io.kraftd.domain.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedDataTest {
    private static final DataElement INVOICE = e(
            "Invoice",
            v("ID", "INV-7"),
            v("DocumentCurrencyCode", "EUR"),
            e("LegalMonetaryTotal", v("TaxExclusiveAmount", "100.00"), v("TaxInclusiveAmount", "119.00")),
            e("TaxTotal", v("TaxAmount", "19.00")));

    @Test
    void data_inside_a_file_wins_over_the_page() {
        ExtractedDocument document = understand(page("INV-7", "118.00").with(data()));

        Field gross = document.fields().at("/totals/gross").orElseThrow();
        assertThat(document.totals()).isNotNull();
        assertThat(document.totals().gross()).isEqualByComparingTo("119.00");
        assertThat(gross.method()).isEqualTo(ReadingMethod.PARSED);
    }

    @Test
    void the_page_is_read_for_what_the_data_does_not_say() {
        ExtractedDocument document = understand(page("INV-7", "119.00").with(data()));

        assertThat(document.fields().at("/metadata/issue_date"))
                .hasValueSatisfying(field -> assertThat(field.method()).isEqualTo(ReadingMethod.LAYOUT));
    }

    @Test
    void a_disagreement_is_an_anomaly_with_the_money_at_stake() {
        ExtractedDocument document = understand(page("INV-7", "118.00").with(data()));

        assertThat(document.quality().anomalies())
                .filteredOn(anomaly -> anomaly.code().equals("embedded_data_differs"))
                .extracting(Anomaly::moneyAtStake)
                .contains(new BigDecimal("1.00"));
    }

    @Test
    void where_both_agree_there_is_no_anomaly() {
        ExtractedDocument document = understand(page("INV-7", "119.00").with(data()));

        assertThat(document.quality().anomalies()).extracting(Anomaly::code).doesNotContain("embedded_data_differs");
    }

    @Test
    void the_printed_page_alone_can_be_asked_for() {
        ExtractedDocument document =
                understand(page("INV-8", "119.00").with(data()).printedAlone());

        assertThat(document.metadata().documentNumber()).isEqualTo("INV-8");
    }

    @Test
    void a_file_of_nothing_but_data_is_read_whatever_is_asked_for() {
        ExtractedDocument document =
                understand(DocumentLayout.ofData(FileKind.XML, INVOICE).printedAlone());

        assertThat(document.metadata().documentNumber()).isEqualTo("INV-7");
        assertThat(document.currency()).isEqualTo("EUR");
    }

    private static DocumentLayout page(String number, String gross) {
        return PageBuilder.aPage()
                .with("INVOICE", 40, 2)
                .with("Invoice number:", 5, 5)
                .with(number, 30, 5)
                .with("Invoice date:", 5, 6)
                .with("2026-03-01", 30, 6)
                .with("Net amount", 50, 30)
                .with("100.00", 80, 30)
                .with("VAT 19 %", 50, 31)
                .with("19.00", 80, 31)
                .with("Total amount", 50, 32)
                .with("EUR " + gross, 80, 32)
                .layout();
    }

    private static List<StructuredData> data() {
        return List.of(new StructuredData("factur-x.xml", INVOICE));
    }

    private static ExtractedDocument understand(DocumentLayout layout) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10), "the test", Clock.systemUTC());
        return DocumentIntelligence.understand(layout, null, deadline);
    }

    private static DataElement e(String name, DataElement... children) {
        return new DataElement(name, Map.of(), "", List.of(children));
    }

    private static DataElement v(String name, String text) {
        return new DataElement(name, Map.of(), text, List.of());
    }
}
