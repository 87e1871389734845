package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.Papers.PRICED;
import static io.kraftd.domain.intelligence.Papers.order;
import static io.kraftd.domain.intelligence.Papers.understand;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Habits of firms' own papers: words set around figures, lump sums, taxes by rate, clerks, subjects, towns before dates. */
class PapersOfFirmsTest {
    @Test
    void words_of_two_lines_set_around_the_figures_of_an_item_are_its_own() {
        PageBuilder page = PageBuilder.aPage()
                .with("QUOTATION", 30, 2)
                .row(5, PRICED, "No", "Description", "Qty", "Unit price", "Amount")
                .row(7, PRICED, "1", "", "2", "10.00", "20.00")
                .row(9, PRICED, "2", "Strainer", "1", "5.00", "5.00")
                .row(10, PRICED, "3", "Gasket", "3", "10.00", "30.00");
        ExtractedDocument document = understand(
                withHalfLines(page, halfLine("Gate valve, flanged", 8, 6.5), halfLine("with handwheel", 8, 7.5)));

        assertThat(document.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Gate valve, flanged with handwheel", "Strainer", "Gasket");
    }

    @Test
    void numbers_stand_under_the_first_word_of_a_heading_and_names_under_the_second() {
        List<LineItem> items = items(PageBuilder.aPage()
                .with("QUOTATION", 30, 2)
                .with("Item Description", 2, 5)
                .row(5, new int[] {56, 68, 80}, "Qty", "Unit price", "Amount")
                .row(7, PRICED, "1", "Strainer", "2", "10.00", "20.00")
                .row(8, PRICED, "2", "Gasket", "3", "10.00", "30.00"));

        assertThat(items).extracting(LineItem::description).containsExactly("Strainer", "Gasket");
    }

    @Test
    void a_lump_sum_without_quantity_is_an_item_where_only_with_it_the_items_reach_their_sum() {
        PageBuilder page = services().row(9, PRICED, "", "Mileage at cost", "", "", "7.50");

        assertThat(items(page.with("Net", 60, 11).with("57.50", 80, 11)))
                .extracting(LineItem::description)
                .containsExactly("Site visit", "Drawings", "Mileage at cost");
    }

    @Test
    void an_amount_beside_words_that_the_sum_does_not_count_is_no_item() {
        PageBuilder page = services().row(9, PRICED, "", "Mileage at cost", "", "", "7.50");

        assertThat(items(page.with("Net", 60, 11).with("50.00", 80, 11))).hasSize(2);
    }

    @Test
    void a_numbered_provisional_sum_with_its_unit_is_an_item_of_a_bill() {
        int[] columns = {2, 8, 50, 58, 68, 80};
        List<LineItem> items = items(PageBuilder.aPage()
                .with("BILL OF QUANTITIES", 30, 2)
                .row(5, columns, "Item", "Description", "Unit", "Qty", "Rate", "Amount")
                .row(7, columns, "A", "Cable 95 mm2", "m", "10", "5.00", "50.00")
                .row(8, columns, "B", "Cable 50 mm2", "m", "20", "2.00", "40.00")
                .row(9, columns, "C", "Provisional sum for connection charges", "Sum", "", "", "25.00")
                .row(11, columns, "", "Total", "", "", "", "115.00"));

        assertThat(items).hasSize(3);
        assertThat(items.get(2).totalPrice()).isEqualByComparingTo("25");
    }

    @Test
    void items_go_on_behind_the_headings_of_sums_at_the_foot_of_a_page() {
        int[] foot = {8, 56, 68, 80};
        Page first = services().row(40, foot, "Net", "VAT %", "VAT", "Total").page(1);
        Page second = PageBuilder.aPage()
                .row(7, PRICED, "", "Samples", "4", "10.00", "40.00")
                .row(8, PRICED, "", "Report", "5", "10.00", "50.00")
                .row(40, foot, "Net", "VAT %", "VAT", "Total")
                .row(41, foot, "140.00", "10", "14.00", "154.00")
                .page(2);
        ExtractedDocument document =
                understand(DocumentLayout.ofPages(FileKind.PDF, List.of(first, second), List.of()));

        assertThat(document.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Site visit", "Drawings", "Samples", "Report");
    }

    @Test
    void headings_of_sums_below_the_items_end_their_table() {
        List<LineItem> items = items(services()
                .row(10, new int[] {8, 56, 68, 80}, "Base imponible", "% IVA", "Cuota IVA", "Total factura")
                .row(11, new int[] {8, 56, 68, 80}, "20,00", "10", "2,00", "58,30"));

        assertThat(items).hasSize(2);
    }

    @Test
    void taxes_of_two_kinds_and_the_items_make_the_sums_that_no_line_prints_whole() {
        ExtractedDocument document = understand(services()
                .with("CGST 9%", 56, 11)
                .with("4.50", 80, 11)
                .with("SGST 9%", 56, 12)
                .with("4.50", 80, 12)
                .with("Total", 56, 13)
                .with("59.00", 80, 13));

        assertThat(document.totals().net()).isEqualByComparingTo("50");
        assertThat(document.totals().taxTotal()).isEqualByComparingTo("9");
        assertThat(document.totals().gross()).isEqualByComparingTo("59");
    }

    @Test
    void taxes_by_rate_that_no_line_adds_up_come_to_the_tax() {
        ExtractedDocument document = understand(services()
                .with("SUMME", 40, 10)
                .with("56,00", 80, 10)
                .row(12, new int[] {40, 56, 68, 80}, "MwSt", "Netto", "Steuer", "Brutto")
                .row(13, new int[] {40, 56, 68, 80}, "A 19%", "20,00", "3,80", "23,80")
                .row(14, new int[] {40, 56, 68, 80}, "B 7%", "30,09", "2,11", "32,20"));

        assertThat(document.totals().net()).isEqualByComparingTo("50.09");
        assertThat(document.totals().taxTotal()).isEqualByComparingTo("5.91");
        assertThat(document.totals().gross()).isEqualByComparingTo("56");
    }

    @Test
    void a_sign_of_reais_is_no_dollar_and_portuguese_headings_name_their_columns() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("PROPOSTA COMERCIAL", 30, 2)
                .row(5, PRICED, "Item", "Descrição do produto", "Quant.", "Valor unitário", "Valor total")
                .row(7, PRICED, "01", "Monitor", "15", "R$ 899,90", "R$ 13.498,50")
                .row(8, PRICED, "02", "Teclado", "10", "R$ 64,50", "R$ 645,00")
                .with("VALOR TOTAL DA PROPOSTA", 50, 10)
                .with("R$ 14.143,50", 80, 10));

        assertThat(document.commercialTerms().currency()).isEqualTo("BRL");
        assertThat(document.lineItems()).extracting(LineItem::description).containsExactly("Monitor", "Teclado");
        assertThat(document.totals().gross()).isEqualByComparingTo("14143.50");
    }

    @Test
    void the_firm_of_the_letterhead_buys_and_not_its_clerk() {
        ExtractedDocument document = understand(order().with("Buyer: M. Kjær", 50, 6));

        assertThat(document.parties().buyer().name()).isEqualTo("Nordhavn Automation GmbH");
    }

    @Test
    void the_name_below_the_number_of_a_vendor_is_the_vendor() {
        ExtractedDocument document = understand(order().with("Vendor: 300417", 2, 8)
                .with("Parkside Components", 2, 9)
                .with("22 Foundry Lane", 2, 10));

        assertThat(document.parties().supplier().name()).isEqualTo("Parkside Components");
    }

    @Test
    void a_line_that_begins_with_a_street_names_no_sender() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("TECNOSUL COMÉRCIO LTDA", 2, 1)
                .with("Av. Ipiranga, 5500 - Porto Alegre/RS - CEP 90610-000", 2, 2)
                .with("PROPOSTA COMERCIAL", 30, 6)
                .row(15, PRICED, "Item", "Descrição", "Quant.", "Valor unitário", "Valor total")
                .row(17, PRICED, "1", "Monitor", "2", "10,00", "20,00"));

        assertThat(document.parties().supplier().name()).isEqualTo("TECNOSUL COMÉRCIO LTDA");
    }

    @Test
    void messrs_before_a_name_make_it_the_party_a_paper_is_sent_to() {
        ExtractedDocument document = understand(order().with("To,", 2, 8)
                .with("M/s. Deccan Steel Traders", 2, 9)
                .with("Pune 411042", 2, 10));

        assertThat(document.parties().supplier().name()).isEqualTo("Deccan Steel Traders");
    }

    @Test
    void the_subject_of_a_letter_says_what_it_is_and_its_number() {
        ExtractedDocument document = understand(PageBuilder.aPage()
                .with("Betreft: offerte 2026-088 vervanging kozijnen", 2, 8)
                .with("Geachte heer De Graaf,", 2, 10));

        assertThat(document.metadata().documentType()).isEqualTo(DocumentType.QUOTATION);
        assertThat(document.metadata().documentNumber()).isEqualTo("2026-088");
    }

    @Test
    void a_town_may_stand_before_the_day_of_a_letter() {
        assertThat(understand(services().with("Machern, den 3. November 2026", 2, 1))
                        .metadata()
                        .issueDate())
                .isEqualTo(LocalDate.of(2026, 11, 3));
    }

    @Test
    void a_slip_was_printed_on_the_day_before_its_time_of_day() {
        assertThat(understand(services().with("23/11/2026 14:22 Till 3 Op 17", 2, 50))
                        .metadata()
                        .issueDate())
                .isEqualTo(LocalDate.of(2026, 11, 23));
    }

    private static PageBuilder services() {
        return PageBuilder.aPage()
                .with("INVOICE", 40, 3)
                .row(5, PRICED, "", "Description", "Qty", "Unit price", "Amount")
                .row(7, PRICED, "", "Site visit", "2", "10.00", "20.00")
                .row(8, PRICED, "", "Drawings", "3", "10.00", "30.00");
    }

    /** One word as wide as the text, between two rows of the page. */
    private static Word halfLine(String text, int column, double row) {
        double x = column * 0.009;
        double y = row * 0.016;
        return new Word(text, new Box(x, y, x + text.length() * 0.009, y + 0.011), false, 1);
    }

    private static DocumentLayout withHalfLines(PageBuilder builder, Word... words) {
        Page page = builder.page(1);
        List<Word> all = Stream.concat(page.words().stream(), Stream.of(words)).toList();
        return DocumentLayout.ofPages(
                FileKind.PDF, List.of(new Page(1, page.width(), page.height(), all, List.of(), false)), List.of());
    }

    private static List<LineItem> items(PageBuilder page) {
        return understand(page).lineItems();
    }
}
