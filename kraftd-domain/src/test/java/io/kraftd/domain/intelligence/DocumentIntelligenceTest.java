package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.PageBuilder.aPage;
import static io.kraftd.domain.intelligence.SheetBuilder.aSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentIntelligenceTest {
    private static final int[] COLUMNS = {2, 8, 45, 60, 75};

    private static ExtractedDocument understand(DocumentLayout layout) {
        return DocumentIntelligence.understand(layout, null, anHour());
    }

    private static Deadline anHour() {
        return Deadline.in(Duration.ofHours(1), "the test", Clock.systemUTC());
    }

    private static PageBuilder anInvoice() {
        return aPage().with("Nordwind Pumps Ltd", 2, 2)
                .with("INVOICE", 70, 2)
                .with("Invoice no.: NW-2041", 60, 5)
                .with("Invoice date: 15 January 2026", 60, 6)
                .with("Bill to:", 2, 6)
                .with("Harbour Works LLC", 2, 7)
                .with("4 Quay Street", 2, 8)
                .with("12345 Porttown", 2, 9)
                .row(14, COLUMNS, "Pos", "Description", "Qty", "Unit price", "Amount")
                .row(16, COLUMNS, "1", "Centrifugal pump", "2", "1,250.00", "2,500.00")
                .with("cast iron casing", 8, 17)
                .row(19, COLUMNS, "2", "Mechanical seal", "4", "80.00", "320.00")
                .row(22, COLUMNS, "", "", "", "Subtotal", "2,820.00")
                .row(23, COLUMNS, "", "", "", "VAT 20%", "564.00")
                .row(24, COLUMNS, "", "", "", "Total EUR", "3,384.00")
                .with("Payment terms: 30 days net", 2, 28);
    }

    @Test
    void an_invoice_is_read_from_its_page() {
        ExtractedDocument document = understand(anInvoice().layout());

        assertThat(document.classification().type()).isEqualTo(DocumentType.INVOICE);
        assertThat(document.metadata().documentNumber()).isEqualTo("NW-2041");
        assertThat(document.metadata().issueDate()).isEqualTo("2026-01-15");
        assertThat(document.parties().supplierName()).isEqualTo("Nordwind Pumps Ltd");
        assertThat(document.parties().buyerName()).isEqualTo("Harbour Works LLC");
        assertThat(document.currency()).isEqualTo("EUR");
        assertThat(document.totals()).isNotNull();
        assertThat(document.totals().net()).isEqualByComparingTo("2820");
        assertThat(document.totals().taxTotal()).isEqualByComparingTo("564");
        assertThat(document.totals().gross()).isEqualByComparingTo("3384");
        assertThat(document.quality().anomalies()).isEmpty();
    }

    @Test
    void wrapped_words_belong_to_the_item_above_them() {
        List<LineItem> items = understand(anInvoice().layout()).lineItems();

        assertThat(items)
                .extracting(LineItem::description)
                .containsExactly("Centrifugal pump cast iron casing", "Mechanical seal");
        assertThat(items.get(0).unitPrice()).isEqualByComparingTo("1250");
        assertThat(items).extracting(LineItem::dataQuality).containsOnly(LineItem.RowQuality.HIGH);
    }

    @Test
    void the_due_day_follows_from_the_terms_and_says_so() {
        Field due =
                understand(anInvoice().layout()).fields().at("/dates/due_date").orElseThrow();

        assertThat(due.method()).isEqualTo(ReadingMethod.RULE);
        assertThat(due.provenance()).isInstanceOf(Provenance.Computed.class);
        assertThat(understand(anInvoice().layout()).dates().dueDate()).isEqualTo(LocalDate.of(2026, 2, 14));
    }

    @Test
    void every_value_says_where_it_stands() {
        ExtractedDocument document = understand(anInvoice().layout());

        assertThat(document.fields()
                        .at("/line_items/0/unit_price")
                        .orElseThrow()
                        .provenance())
                .isInstanceOfSatisfying(Provenance.OnPage.class, place -> {
                    assertThat(place.page()).isEqualTo(1);
                    assertThat(place.box().y0()).isBetween(0.25, 0.26);
                });
    }

    @Test
    void the_rate_printed_with_the_tax_is_the_rate_when_the_tax_is_that_share() {
        ExtractedDocument document = understand(anInvoice().layout());

        assertThat(document.commercialTerms().vatRate()).isEqualByComparingTo("20");
        assertThat(document.totals().taxes()).singleElement().satisfies(tax -> {
            assertThat(tax.rate()).isEqualByComparingTo("20");
            assertThat(tax.base()).isEqualByComparingTo("2820");
            assertThat(tax.amount()).isEqualByComparingTo("564");
        });
    }

    @Test
    void a_printed_rate_that_the_tax_contradicts_is_not_the_rate() {
        ExtractedDocument document = understand(aPage().with("INVOICE", 40, 2)
                .with("Invoice no.: 7-A", 2, 4)
                .row(10, COLUMNS, "Pos", "Description", "Qty", "Unit price", "Amount")
                .row(12, COLUMNS, "1", "Lamp", "2", "10.00", "20.00")
                .row(15, COLUMNS, "", "", "", "Net amount", "20.00")
                .row(16, COLUMNS, "", "", "", "VAT 20%", "2.00")
                .row(17, COLUMNS, "", "", "", "Grand total", "22.00")
                .layout());

        assertThat(document.totals().taxTotal()).isEqualByComparingTo("2");
        assertThat(document.fields().at("/commercial_terms/vat_rate")).isEmpty();
        assertThat(document.totals().taxes()).isEmpty();
    }

    @Test
    void an_alternative_stands_outside_of_the_sum() {
        ExtractedDocument document = understand(aSheet().row("QUOTATION")
                .row("Quotation no:", "Q-9")
                .row()
                .row("Item", "Description", "Qty", "Unit", "Unit price", "Amount")
                .row("1", "Gate valve DN80", 2, "pcs", 100, 200)
                .row("2", "Alternative: butterfly valve DN80", 2, "pcs", 70, 140)
                .row("3", "Gasket DN80", 4, "pcs", 5, 20)
                .row(null, null, null, null, "Total", 220)
                .layout());

        assertThat(document.lineItems()).extracting(LineItem::isAlternative).containsExactly(false, true, false);
        assertThat(document.totals().lineTotal()).isEqualByComparingTo("220");
        assertThat(document.quality().anomalies()).isEmpty();
    }

    @Test
    void a_sentence_that_begins_like_a_title_and_names_the_validity_is_no_day_of_issue() {
        ExtractedDocument document = understand(aPage().with("DEVIS", 40, 2)
                .with("Devis n° : D-17", 2, 4)
                .with("Date : 9 décembre 2026", 2, 5)
                .with("Offre valable jusqu'au : 15 janvier 2027", 2, 6)
                .row(10, COLUMNS, "Poste", "Désignation", "Quantité", "Prix unitaire", "Montant")
                .row(12, COLUMNS, "1", "Lampe", "2", "10,00", "20,00")
                .layout());

        assertThat(document.metadata().issueDate()).isEqualTo("2026-12-09");
        assertThat(document.dates().validityDate()).isEqualTo("2027-01-15");
    }

    @Test
    void the_words_come_line_by_line_as_they_stand() {
        DocumentLayout layout = aPage().with("QUOTATION", 40, 2)
                .with("Date: 3 May 2026", 60, 4)
                .with("Nordwind Ltd", 2, 4)
                .layout();

        assertThat(DocumentIntelligence.text(layout, anHour()))
                .isEqualTo("QUOTATION\nNordwind Ltd  Date: 3 May 2026\n");
    }

    @Test
    void the_name_of_the_rule_book_is_no_part_of_the_place() {
        ExtractedDocument document = understand(aPage().with("QUOTATION", 40, 2)
                .with("Delivery terms: EXW Hull, Incoterms 2020", 2, 4)
                .layout());

        assertThat(document.commercialTerms().incoterms()).isEqualTo("EXW");
        assertThat(document.commercialTerms().namedPlace()).isEqualTo("Hull");
    }

    @Test
    void sums_that_do_not_close_are_an_anomaly_with_the_money_at_stake() {
        ExtractedDocument document = understand(aPage().with("INVOICE", 40, 2)
                .with("Invoice no.: 7-A", 2, 4)
                .row(10, COLUMNS, "Pos", "Description", "Qty", "Unit price", "Amount")
                .row(12, COLUMNS, "1", "Lamp", "2", "10.00", "20.00")
                .row(15, COLUMNS, "", "", "", "Net amount", "20.00")
                .row(16, COLUMNS, "", "", "", "VAT 20%", "4.00")
                .row(17, COLUMNS, "", "", "", "Grand total", "25.00")
                .layout());

        assertThat(document.quality().anomalies()).anySatisfy(anomaly -> {
            assertThat(anomaly.code()).isEqualTo("totals_do_not_close");
            assertThat(anomaly.moneyAtStake()).isEqualByComparingTo(BigDecimal.ONE);
        });
    }

    @Test
    void a_bill_of_quantities_keeps_its_sections_and_leaves_rates_open() {
        ExtractedDocument document = understand(aSheet().row("BILL OF QUANTITIES")
                .row("Project:", "Harbour extension")
                .row()
                .row("Item", "Description", "Unit", "Qty", "Rate", "Amount")
                .row("A", "Earthworks")
                .row("A.1", "Excavation in rock", "m3", 1200, null, null)
                .row("A.2", "Backfilling", "m3", 800, null, null)
                .row(null, "Total earthworks carried to summary")
                .row("B", "Concrete")
                .row("B.1", "Blinding concrete C15", "m3", 45, null, null)
                .layout());

        assertThat(document.classification().type()).isEqualTo(DocumentType.BOQ);
        assertThat(document.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Excavation in rock", "Backfilling", "Blinding concrete C15");
        assertThat(document.lineItems())
                .extracting(LineItem::section)
                .containsExactly("A Earthworks", "A Earthworks", "B Concrete");
        assertThat(document.lineItems()).extracting(LineItem::unitPrice).containsOnlyNulls();
        assertThat(document.fields().at("/line_items/0/quantity").orElseThrow().provenance())
                .isEqualTo(new Provenance.InCell("Sheet1", "D6"));
    }

    @Test
    void an_empty_file_is_unknown_and_scores_near_nothing() {
        ExtractedDocument document = understand(DocumentLayout.ofPages(FileKind.PDF, List.of(), List.of()));

        assertThat(document.classification().type()).isEqualTo(DocumentType.UNKNOWN);
        assertThat(document.quality().overall()).isLessThan(5);
        assertThat(document.quality().requiresManualReview()).isTrue();
        assertThat(document.fields().byPath()).isEmpty();
    }

    @Test
    void a_delivery_note_is_none_of_the_types() {
        ExtractedDocument document = understand(aPage().with("DELIVERY NOTE", 40, 2)
                .with("Delivery note no.: 5512", 2, 5)
                .with("Purchase order no.: 88-1", 2, 6)
                .layout());

        assertThat(document.classification().type()).isEqualTo(DocumentType.UNKNOWN);
    }

    @Test
    void a_hint_against_the_paper_is_reported() {
        ExtractedDocument document =
                DocumentIntelligence.understand(anInvoice().layout(), DocumentType.QUOTATION, anHour());

        assertThat(document.classification().type()).isEqualTo(DocumentType.INVOICE);
        assertThat(document.classification().alternatives())
                .extracting(alternative -> alternative.type())
                .contains(DocumentType.QUOTATION);
    }

    @Test
    void work_stops_at_its_deadline() {
        Deadline passed = Deadline.in(Duration.ZERO, "the test", Clock.systemUTC());

        assertThatThrownBy(() -> DocumentIntelligence.understand(anInvoice().layout(), null, passed))
                .isInstanceOf(DeadlinePassedException.class);
    }
}
