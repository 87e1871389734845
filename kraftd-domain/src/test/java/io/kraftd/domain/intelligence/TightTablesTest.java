package io.kraftd.domain.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.shared.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose columns stand close, share a strip, or have the words of an item on other lines than its figures. */
class TightTablesTest {
    @Test
    void a_quantity_counts_in_words_that_no_list_of_units_knows() {
        int[] columns = {2, 8, 50, 66, 80};
        LineItem item = items(PageBuilder.aPage()
                        .with("BON DE COMMANDE", 30, 2)
                        .row(5, columns, "Pos", "Désignation", "Quantité", "PU HT", "Montant HT")
                        .row(7, columns, "1", "Papier pour copieur", "41 ramettes", "2,96", "121,36")
                        .row(8, columns, "2", "Câble", "10 m", "2,00", "20,00"))
                .get(0);

        assertThat(item.quantity()).isEqualByComparingTo("41");
        assertThat(item.unitOfMeasure()).isEqualTo("ramettes");
    }

    @Test
    void a_long_figure_that_reaches_over_the_border_of_its_column_stays_whole() {
        int[] headings = {2, 8, 66, 79, 92};
        List<LineItem> items = items(PageBuilder.aPage()
                .with("ANGEBOT", 30, 2)
                .row(5, headings, "Pos", "Bezeichnung", "Menge", "EP", "GP")
                .row(7, new int[] {2, 8, 70, 76, 89}, "1", "Lager", "4", "96,99", "387,96")
                .row(8, new int[] {2, 8, 70, 76, 88}, "2", "Rohr", "2", "10,50", "21,00")
                .with("3", 2, 9)
                .with("Schrank", 8, 9)
                .with("2", 70, 9)
                .with("1 832,75", 73, 9)
                .with("3 665,50", 87, 9));

        assertThat(items.get(2).quantity()).isEqualByComparingTo("2");
        assertThat(items.get(2).unitPrice()).isEqualByComparingTo("1832.75");
    }

    @Test
    void the_number_above_the_words_of_an_item_is_no_word_of_it() {
        List<LineItem> items = items(PageBuilder.aPage()
                .with("RICHIESTA DI PREVENTIVO", 30, 2)
                .with("Pos.", 4, 5)
                .with("Quantità", 60, 5)
                .with("U.M.", 70, 5)
                .with("Descrizione", 4, 6)
                .row(8, new int[] {4, 64, 70}, "1", "15", "nr")
                .with("Sedia da ufficio", 5, 9)
                .row(11, new int[] {4, 64, 70}, "2", "18", "nr")
                .with("Presa di corrente", 5, 12));

        assertThat(items).extracting(LineItem::description).containsExactly("Sedia da ufficio", "Presa di corrente");
    }

    @Test
    void of_two_headings_that_may_number_or_name_items_the_contents_tell_which() {
        int[] columns = {2, 10, 70};
        List<LineItem> items = items(PageBuilder.aPage()
                .with("RICHIESTA D'OFFERTA", 30, 2)
                .row(5, columns, "Riga", "Voce", "Quantità")
                .row(7, columns, "1", "Cordolo prefabbricato", "144 m")
                .row(8, columns, "2", "Casseforme per pareti", "61 mq"));

        assertThat(items)
                .extracting(LineItem::description)
                .containsExactly("Cordolo prefabbricato", "Casseforme per pareti");
    }

    @Test
    void values_of_two_columns_without_space_between_them_part_where_most_rows_do() {
        PageBuilder page = PageBuilder.aPage()
                .with("OFFERTE", 30, 2)
                .with("#", 2, 5)
                .with("Hoeveelheid Beschrijving", 5, 5)
                .with("Prijs", 60, 5)
                .with("Bedrag", 75, 5);
        String[] names = {"Hydraulische olie", "Verdeelkast", "Industriezout in zakken"};
        for (int i = 0; i < names.length; i++) {
            page.with(String.valueOf(i + 1), 2, 7 + i)
                    .with("1" + i + " " + names[i], 14, 7 + i)
                    .with("2,00", 61, 7 + i)
                    .with("2" + 2 * i + ",00", 76, 7 + i);
        }

        List<LineItem> items = items(page);

        assertThat(items).extracting(LineItem::description).containsExactly(names);
        assertThat(items.get(1).quantity()).isEqualByComparingTo("11");
    }

    @Test
    void a_remark_below_the_title_of_a_section_is_no_part_of_the_item_above_it() {
        int[] columns = {2, 10, 60, 70};
        List<LineItem> items = items(PageBuilder.aPage()
                .with("LEISTUNGSVERZEICHNIS", 30, 2)
                .row(5, columns, "Pos.", "Beschreibung", "Menge", "Einheit")
                .row(7, columns, "1.1", "Mauerwerk", "20", "m2")
                .with("Los 2 - Erdarbeiten", 10, 8)
                .with("Verschnitt ist in die Preise einzurechnen", 10, 9)
                .row(10, columns, "2.1", "Aushub", "30", "m3"));

        assertThat(items).extracting(LineItem::description).containsExactly("Mauerwerk", "Aushub");
        assertThat(items.get(0).technicalSpec()).isNull();
    }

    @Test
    void figures_between_the_lines_of_their_words_are_the_figures_of_that_item() {
        int[] figures = {60, 70, 80, 92};
        List<LineItem> items = items(PageBuilder.aPage()
                .with("PURCHASE ORDER", 30, 2)
                .row(5, new int[] {2, 8, 60, 70, 80, 92}, "#", "Description", "Price", "Qty", "Unit", "Total")
                .row(8, new int[] {2, 8}, "1", "Gate valve, flanged")
                .row(9, figures, "10.00", "6.00", "pcs", "60.00")
                .with("Brand Alpha", 8, 10)
                .row(13, new int[] {2, 8}, "2", "Globe valve, threaded")
                .row(14, figures, "20.00", "5.00", "pcs", "100.00")
                .with("Brand Beta", 8, 15));

        assertThat(items).hasSize(2);
        assertThat(items.get(0).description()).startsWith("Gate valve");
        assertThat(items.get(1).description()).startsWith("Globe valve");
        assertThat(items.get(1).totalPrice()).isEqualByComparingTo("100");
    }

    @Test
    void rows_of_sums_under_headings_of_their_own_are_no_items() {
        int[] columns = {2, 20, 50, 64, 80};
        List<LineItem> items = items(PageBuilder.aPage()
                .with("RECHNUNG", 30, 2)
                .row(5, columns, "Art-Nr", "Bezeichnung", "Menge", "Preis", "Nettowert")
                .row(7, columns, "ZS997", "Zitronensäure", "100", "1,00", "100,00")
                .row(8, columns, "GZ250", "Zucker", "50", "1,50", "75,00")
                .row(9, columns, "GZ251", "Salz", "10", "2,50", "25,00")
                .row(12, columns, "Warenwert", "Abschlag", "", "Nettobetrag", "Endbetrag")
                .row(13, columns, "200,00", "-8,10", "", "191,90", "228,36"));

        assertThat(items).extracting(LineItem::description).containsExactly("Zitronensäure", "Zucker", "Salz");
    }

    @Test
    void the_title_of_a_section_right_below_the_headings_is_none_of_them() {
        int[] columns = {2, 10, 60, 72, 84};
        ExtractedDocument document = understand(PageBuilder.aPage()
                .row(5, columns, "Item", "Description", "Quantity", "Unit", "Rate")
                .with("BILL NO. 3 - Sundries", 10, 6)
                .row(7, columns, "1", "Height-adjustable desk 140 x 70 cm", "29", "No.", "")
                .row(8, columns, "2", "Toner cartridge, black", "8", "No.", "")
                .row(9, columns, "3", "Office chair, adjustable", "13", "No.", ""));

        assertThat(document.lineItems())
                .extracting(LineItem::description)
                .containsExactly(
                        "Height-adjustable desk 140 x 70 cm", "Toner cartridge, black", "Office chair, adjustable");
        assertThat(document.metadata().documentType()).isEqualTo(DocumentType.BOQ);
    }

    @Test
    void a_measure_inside_a_line_from_right_to_left_begins_with_its_figure() {
        PageBuilder page = PageBuilder.aPage().with("x 80 mm 120 ضاغط", 10, 5).with("شركة التوريد", 60, 7);

        assertThat(DocumentIntelligence.text(page.layout(), soon())).contains("ضاغط 120 x 80 mm");
    }

    private static List<LineItem> items(PageBuilder page) {
        return understand(page).lineItems();
    }

    private static ExtractedDocument understand(PageBuilder page) {
        return DocumentIntelligence.understand(page.layout(), null, soon());
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofMinutes(1), "reading", Clock.systemUTC());
    }
}
