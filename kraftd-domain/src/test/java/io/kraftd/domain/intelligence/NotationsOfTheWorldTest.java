package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.PageBuilder.aPage;
import static io.kraftd.domain.intelligence.SheetBuilder.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.assemble.CreditNotes;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.shared.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotationsOfTheWorldTest {
    private static ExtractedDocument understand(DocumentLayout layout) {
        return DocumentIntelligence.understand(
                layout, null, Deadline.in(Duration.ofHours(1), "the test", Clock.systemUTC()));
    }

    @Test
    void an_arabic_sheet_is_read_with_its_own_digits_and_three_decimals() {
        ExtractedDocument document = understand(aSheet().row("فاتورة مبيعات")
                .row("فاتورة رقم", "RE-327200", "تاريخ الفاتورة", "19/10/2025")
                .row("العميل", "شركة المجد للخدمات الصناعية")
                .row("الرقم", "البيان", "العدد", "سعر الوحدة (KD)", "الإجمالي (KD)")
                .row("1", "إشراف في الموقع", "٦", "418.464", "2,510.784")
                .row("2", "شهادة معايرة", "٥", "81.998", "409.990")
                .row("إجمالي الفاتورة: KD 2,920.774")
                .layout());

        assertThat(document.classification().type()).isEqualTo(DocumentType.INVOICE);
        assertThat(document.metadata().documentNumber()).isEqualTo("RE-327200");
        assertThat(document.metadata().issueDate()).isEqualTo("2025-10-19");
        assertThat(document.parties().buyerName()).isEqualTo("شركة المجد للخدمات الصناعية");
        assertThat(document.currency()).isEqualTo("KWD");
        assertThat(document.lineItems()).hasSize(2);
        assertThat(document.lineItems().get(0).quantity()).isEqualByComparingTo("6");
        assertThat(document.lineItems().get(1).unitPrice()).isEqualByComparingTo("81.998");
        assertThat(document.totals().gross()).isEqualByComparingTo("2920.774");
    }

    @Test
    void a_german_order_names_its_supplier_and_counts_in_commas() {
        ExtractedDocument document = understand(aSheet().row("Bestellung")
                .row("Bestellnummer", "B-2023587")
                .row("Lieferant", "Falkenberg Maschinenbau GmbH")
                .row("Pos.", "Bezeichnung", "Menge", "Einheit", "Einzelpreis", "Gesamtpreis")
                .row("1", "Schrauben M8", "1.000", "Stk", "0,125", "125,00")
                .row("2", "Kabelkanal", "12,5", "m", "8,00", "100,00")
                .row(null, null, null, null, "Summe netto", "225,00 €")
                .layout());

        assertThat(document.classification().type()).isEqualTo(DocumentType.PURCHASE_ORDER);
        assertThat(document.metadata().documentNumber()).isEqualTo("B-2023587");
        assertThat(document.parties().supplierName()).isEqualTo("Falkenberg Maschinenbau GmbH");
        assertThat(document.lineItems().get(0).quantity()).isEqualByComparingTo("1000");
        assertThat(document.lineItems().get(1).unitOfMeasure()).isEqualTo("m");
        assertThat(document.totals().net()).isEqualByComparingTo("225");
        assertThat(document.currency()).isEqualTo("EUR");
    }

    @Test
    void a_contract_names_its_parties_in_its_preamble() {
        String preamble =
                "This contract is made on 3 May 2024 between Harbour Works LLC, 4 Quay Street (the \"Client\") and"
                        + " Nordwind Pumps Ltd, 9 Mill Lane (the \"Contractor\").";
        ExtractedDocument document = understand(DocumentLayout.ofFlow(
                FileKind.DOCX,
                List.of(
                        new FlowParagraph(0, "SUPPLY CONTRACT", true, true, FlowParagraph.Zone.BODY),
                        new FlowParagraph(1, preamble, false, false, FlowParagraph.Zone.BODY)),
                List.of()));

        assertThat(document.classification().type()).isEqualTo(DocumentType.CONTRACT);
        assertThat(document.parties().buyerName()).isEqualTo("Harbour Works LLC");
        assertThat(document.parties().supplierName()).isEqualTo("Nordwind Pumps Ltd");
        assertThat(document.metadata().issueDate()).isEqualTo("2024-05-03");
    }

    @Test
    void a_credit_note_with_minus_signs_is_turned_and_says_so() {
        ExtractedDocument document = understand(aPage().with("CREDIT NOTE", 40, 2)
                .with("Credit note no.: CN-17", 2, 5)
                .with("Net amount", 50, 20)
                .with("-100.00", 75, 20)
                .with("VAT 20%", 50, 21)
                .with("-20.00", 75, 21)
                .with("Total GBP", 50, 22)
                .with("-120.00", 75, 22)
                .layout());

        assertThat(document.totals().gross()).isEqualByComparingTo("120");
        assertThat(document.fields().at("/totals/gross").orElseThrow().checksPassed())
                .contains(CreditNotes.TURNED);
        assertThat(document.fields().at("/totals/gross").orElseThrow().raw()).contains("120.00");
    }

    @Test
    void quantities_and_units_may_share_a_cell() {
        ExtractedDocument document = understand(aPage().with("REQUEST FOR QUOTATION", 30, 2)
                .row(10, new int[] {2, 10, 60}, "Item", "Description", "Quantity")
                .row(12, new int[] {2, 10, 60}, "1", "Ball bearing", "12 pcs")
                .row(14, new int[] {2, 10, 60}, "2", "Concrete C25", "5 m³")
                .layout());

        assertThat(document.classification().type()).isEqualTo(DocumentType.RFQ);
        assertThat(document.lineItems())
                .extracting(item -> item.unitOfMeasure())
                .containsExactly("piece", "m3");
        assertThat(document.lineItems().get(0).quantity()).isEqualByComparingTo("12");
        assertThat(document.totals()).isNull();
    }
}
