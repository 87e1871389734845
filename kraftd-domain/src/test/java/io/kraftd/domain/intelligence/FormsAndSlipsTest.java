package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.Papers.PRICED;
import static io.kraftd.domain.intelligence.Papers.order;
import static io.kraftd.domain.intelligence.Papers.understand;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.layout.DocumentLayout;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Forms with two labels to a box or numbered boxes, inquiries and contracts as letters, slips of tills, more tongues. */
class FormsAndSlipsTest {
    @Test
    void two_labels_of_one_box_name_its_two_values() {
        ExtractedDocument document =
                understand(order().with("Bestellnummer/Datum", 50, 4).with("4500118823 / 03.11.2026", 75, 4));

        assertThat(document.metadata().documentNumber()).isEqualTo("4500118823");
        assertThat(document.metadata().issueDate()).isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void boxes_of_a_form_may_be_numbered() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("COMMERCIAL INVOICE", 40, 1)
                .with("1. Shipper/Exporter", 2, 4)
                .with("2. Invoice No. and Date", 55, 4)
                .with("Daehan Special Steel Co., Ltd.", 2, 5)
                .with("DSS-26-0093 Nov. 3, 2026", 55, 5)
                .with("3. For account and risk of", 2, 8)
                .with("Bosphorus Metal Sanayi", 2, 9)
                .with("Gebze OSB, Kocaeli", 2, 10)
                .row(15, PRICED, "No", "Description", "Qty", "Unit price", "Amount")
                .row(17, PRICED, "1", "Coil", "2", "10.00", "20.00"));

        assertThat(document.metadata().documentNumber()).isEqualTo("DSS-26-0093");
        assertThat(document.metadata().issueDate()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(document.parties().supplier().name()).isEqualTo("Daehan Special Steel Co., Ltd.");
        assertThat(document.parties().buyer().name()).isEqualTo("Bosphorus Metal Sanayi");
    }

    @Test
    void a_number_may_begin_with_the_word_of_its_label() {
        assertThat(understand(order().with("PO-UK-008127", 50, 2)).metadata().documentNumber())
                .isEqualTo("PO-UK-008127");
    }

    @Test
    void a_label_in_two_tongues_may_end_with_its_slash() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("QUOTATION", 40, 1)
                .with("التاريخ Date /", 50, 4)
                .with("03/11/2026", 50, 5)
                .row(8, PRICED, "No", "Description", "Qty", "Unit price", "Amount")
                .row(10, PRICED, "1", "Pump", "2", "10.00", "20.00")
                .with("Total", 68, 12)
                .with("20.00", 80, 12)
                .with("الضريبة VAT 5% /", 60, 13)
                .with("1.00", 80, 13)
                .with("Grand Total", 68, 14)
                .with("21.00", 80, 14));

        assertThat(document.metadata().issueDate()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(document.totals().taxTotal()).isEqualByComparingTo("1");
    }

    @Test
    void an_inquiry_says_in_a_sentence_until_when_it_wants_offers() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("Ref.: Solicitud de cotización N° SC-0412", 2, 6)
                .with("Solicitamos a ustedes cotizar lo siguiente, a más tardar el 18 de noviembre de 2026:", 2, 9)
                .row(12, PRICED, "Ítem", "Descripción", "Cantidad", "Unidad", "")
                .row(14, PRICED, "1", "Cable 1/0 AWG", "420", "m", ""));

        assertThat(document.metadata().documentType()).isEqualTo(DocumentType.RFQ);
        assertThat(document.metadata().documentNumber()).isEqualTo("SC-0412");
        assertThat(document.dates().submissionDeadline()).isEqualTo(LocalDate.of(2026, 11, 18));
    }

    @Test
    void a_letter_lists_what_it_asks_for_and_its_greeting_names_nobody() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("Apparatebau Kröger GmbH", 2, 1)
                .with("Anfrage Nr. 26-0815", 2, 6)
                .with("bitte bieten Sie uns bis zum 13.11.2026 an:", 2, 8)
                .with("1.", 2, 10)
                .with("25 Tafeln", 8, 10)
                .with("Edelstahlblech 1.4301", 30, 10)
                .with("2. Edelstahlrohr 48,3 x 2,6 mm - 180 m", 2, 11)
                .with("3. 12 x Rundstahl", 2, 12)
                .with("Mit freundlichen Grüßen", 2, 20)
                .with("Am Hafen 2", 2, 21)
                .with("26135 Oldenburg", 2, 22));

        assertThat(document.lineItems())
                .extracting(LineItem::description, item -> item.quantity().intValue())
                .containsExactly(
                        tuple("Edelstahlblech 1.4301", 25),
                        tuple("Edelstahlrohr 48,3 x 2,6 mm", 180),
                        tuple("Rundstahl", 12));
        assertThat(document.dates().submissionDeadline()).isEqualTo(LocalDate.of(2026, 11, 13));
        assertThat(document.parties().supplier()).isNull();
    }

    @Test
    void numbered_terms_are_no_items() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("AGREEMENT", 2, 1)
                .with("1. 30 days notice shall be given", 2, 6)
                .with("2. 12 months warranty from delivery", 2, 7));

        assertThat(document.lineItems()).isEmpty();
    }

    @Test
    void the_gauge_of_a_cable_is_no_currency() {
        ExtractedDocument document = understand(order().row(19, PRICED, "3", "Cable 4 AWG", "1", "10.00", "10.00")
                .row(20, PRICED, "4", "Cable 6 AWG", "1", "10.00", "10.00")
                .with("All prices are quoted in USD", 2, 24));

        assertThat(document.commercialTerms().currency()).isEqualTo("USD");
    }

    @Test
    void a_reference_to_another_paper_does_not_outweigh_the_title() {
        assertThat(understand(order().with("Ref.: Quotation Q-118", 2, 5))
                        .metadata()
                        .documentType())
                .isEqualTo(DocumentType.PURCHASE_ORDER);
    }

    @Test
    void the_number_of_a_title_may_stand_behind_a_lone_n() {
        assertThat(understand(PageBuilder.aPage().with("ORDINE A FORNITORE N. 1188/26 DEL 03/11/2026", 2, 4))
                        .metadata()
                        .documentType())
                .isEqualTo(DocumentType.PURCHASE_ORDER);
    }

    @Test
    void parties_of_a_contract_are_known_by_what_they_are_called_from_there_on() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("RAHMENLIEFERVERTRAG", 30, 2)
                .with("zwischen", 2, 4)
                .with("Betonwerk Inntal GmbH, Bahnhofstraße 40, 6300 Wörgl", 2, 5)
                .with("- nachfolgend \"Auftraggeber\" -", 2, 6)
                .with("und", 2, 7)
                .with("Zementwerke Karwendel AG, Industriezone 2, 6130 Schwaz", 2, 8)
                .with("- nachfolgend \"Lieferant\" -", 2, 9));

        assertThat(document.parties().buyer().name()).isEqualTo("Betonwerk Inntal GmbH");
        assertThat(document.parties().supplier().name()).isEqualTo("Zementwerke Karwendel AG");
    }

    @Test
    void a_contract_was_made_on_the_day_it_says_so_and_not_when_it_begins() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("SUPPLY AGREEMENT", 30, 2)
                .with("This Supply Agreement is made on 3 November 2026 between:", 2, 4)
                .with("(1) Tidewell Energy plc, a company registered in England (the \"Purchaser\"); and", 2, 5)
                .with("(2) Ostler Switchgear Limited, a company registered in England (the", 2, 6)
                .with("\"Supplier\").", 2, 7)
                .with("This Agreement commences on 1 December 2026.", 2, 9));

        assertThat(document.metadata().issueDate()).isEqualTo(LocalDate.of(2026, 11, 3));
        assertThat(document.parties().buyer().name()).isEqualTo("Tidewell Energy plc");
        assertThat(document.parties().supplier().name()).isEqualTo("Ostler Switchgear Limited");
    }

    @Test
    void a_lone_word_above_an_address_names_whom_it_is_sent_to() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("Verpackung Traunsee GmbH", 40, 1)
                .with("Seestraße 88, 4810 Gmunden", 40, 2)
                .with("An", 2, 6)
                .with("Imkerei Höllerer", 2, 7)
                .with("Dorfplatz 2", 2, 8)
                .with("4644 Scharnstein", 2, 9)
                .with("Rechnung Nr.: R26-4190", 2, 12)
                .row(15, PRICED, "Pos", "Bezeichnung", "Menge", "Preis", "Betrag")
                .row(17, PRICED, "1", "Folie", "2", "10,00", "20,00"));

        assertThat(document.parties().buyer().name()).isEqualTo("Imkerei Höllerer");
    }

    @Test
    void the_summary_of_bills_repeats_their_items() {
        int[] columns = {2, 8, 50, 58, 68, 80};
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("BILLS OF QUANTITIES", 30, 2)
                .row(5, columns, "Ref", "Description", "Qty", "Unit", "Rate", "Amount")
                .row(7, columns, "A", "Excavate trench", "10", "m", "5.00", "50.00")
                .row(8, columns, "B", "Concrete in footings", "20", "m3", "2.00", "40.00")
                .with("MAIN SUMMARY", 2, 12)
                .row(14, columns, "1", "Substructure", "", "", "", "50.00")
                .row(15, columns, "2", "Superstructure", "", "", "", "40.00")
                .row(17, columns, "", "Total carried to Form of Tender", "", "", "", "90.00"));

        assertThat(document.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Excavate trench", "Concrete in footings");
    }

    @Test
    void lump_sums_that_happen_to_repeat_what_stands_above_them_stay_where_the_total_counts_them() {
        int[] columns = {2, 8, 50, 58, 68, 80};
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("QUOTATION", 30, 2)
                .row(5, columns, "Ref", "Description", "Qty", "Unit", "Rate", "Amount")
                .row(7, columns, "1", "Excavate trench", "10", "m", "5.00", "50.00")
                .row(8, columns, "2", "Concrete in footings", "20", "m3", "2.00", "40.00")
                .row(9, columns, "3", "Drawings", "", "", "", "60.00")
                .row(10, columns, "4", "Commissioning", "", "", "", "30.00")
                .row(12, columns, "", "Total", "", "", "", "180.00"));

        assertThat(document.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Excavate trench", "Concrete in footings", "Drawings", "Commissioning");
    }

    @Test
    void a_slip_with_the_time_of_day_and_the_means_of_payment_was_printed_by_a_till() {
        PageBuilder slip = PageBuilder.aPage()
                .with("TANKHOF BRENNER", 30, 2)
                .with("Diesel", 2, 6)
                .with("79,05", 40, 6)
                .with("Summe EUR", 2, 8)
                .with("79,05", 40, 8);
        assertThat(understand(slip).metadata().documentType()).isEqualTo(DocumentType.UNKNOWN);

        slip.with("girocard", 2, 9).with("79,05", 40, 9).with("03.11.2026 07:14", 2, 11);

        assertThat(understand(slip).metadata().documentType()).isEqualTo(DocumentType.INVOICE);
    }

    @Test
    void a_bar_of_steel_is_no_means_of_payment() {
        assertThat(understand(PageBuilder.aPage()
                                .with("Gate opens 07:14", 2, 2)
                                .with("Bar 12 mm", 2, 6)
                                .with("79,05", 40, 6))
                        .metadata()
                        .documentType())
                .isEqualTo(DocumentType.UNKNOWN);
    }

    @Test
    void the_name_of_a_sheet_may_say_what_a_workbook_is() {
        assertThat(understand(sheet("BOQ")).metadata().documentType()).isEqualTo(DocumentType.BOQ);
        assertThat(understand(sheet("Sheet1")).metadata().documentType()).isEqualTo(DocumentType.UNKNOWN);
    }

    @Test
    void polish_invoices_are_read() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("FAKTURA VAT nr FV/1188/2026", 2, 2)
                .with("Termin płatności: 17.11.2026", 60, 3)
                .with("Sprzedawca", 2, 5)
                .with("Nabywca", 60, 5)
                .with("Hurtownia Metali Odra", 2, 6)
                .with("Nowak Budowa", 60, 6)
                .row(10, PRICED, "Lp.", "Nazwa towaru", "Ilość", "Cena netto", "Wartość netto")
                .row(12, PRICED, "1", "Śruba", "2", "10,00", "20,00")
                .with("Do zapłaty: 24,60 zł", 60, 14));

        assertThat(document.metadata().documentType()).isEqualTo(DocumentType.INVOICE);
        assertThat(document.metadata().documentNumber()).isEqualTo("FV/1188/2026");
        assertThat(document.dates().dueDate()).isEqualTo(LocalDate.of(2026, 11, 17));
        assertThat(document.parties().supplier().name()).isEqualTo("Hurtownia Metali Odra");
        assertThat(document.parties().buyer().name()).isEqualTo("Nowak Budowa");
        assertThat(document.commercialTerms().currency()).isEqualTo("PLN");
        assertThat(document.lineItems()).hasSize(1);
    }

    @Test
    void turkish_swedish_and_danish_papers_are_known_by_their_titles_and_columns() {
        assertThat(quoted("FİYAT TEKLİFİ", "Sıra", "Açıklama", "Miktar", "Birim Fiyat", "Tutar")
                        .lineItems())
                .hasSize(1);
        assertThat(quoted("OFFERT", "Rad", "Benämning", "Antal", "À-pris", "Summa")
                        .metadata()
                        .documentType())
                .isEqualTo(DocumentType.QUOTATION);
        assertThat(quoted("TILBUD", "Linje", "Beskrivelse", "Antal", "Stk. pris", "Beløb")
                        .lineItems())
                .hasSize(1);
    }

    private static ExtractedDocument quoted(String title, String... headings) {
        return understand(PageBuilder.aPage()
                .with(title, 30, 2)
                .row(5, PRICED, headings)
                .row(7, PRICED, "1", "Granit", "2", "10,00", "20,00"));
    }

    private static DocumentLayout sheet(String name) {
        return SheetBuilder.aSheet(name)
                .row("Item", "Description", "Unit", "Qty", "Rate", "Amount")
                .row("1", "Blinding concrete", "m3", "2", "10.00", "20.00")
                .row("2", "Footings", "m3", "3", "10.00", "30.00")
                .layout();
    }
}
