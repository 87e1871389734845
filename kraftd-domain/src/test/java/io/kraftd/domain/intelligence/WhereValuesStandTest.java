package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.PageBuilder.aPage;
import static io.kraftd.domain.intelligence.SheetBuilder.aSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The place that a value names is where its own words stand, not those of its neighbours. */
class WhereValuesStandTest {
    private static final int[] COLUMNS = {2, 10, 50, 64, 80};

    @Test
    void a_section_stands_where_its_title_does() {
        PageBuilder page = aPage().with("LEISTUNGSVERZEICHNIS", 30, 2)
                .row(5, COLUMNS, "Pos.", "Beschreibung", "Menge", "EP", "GP")
                .with("Los 2 - Erdarbeiten", 10, 7)
                .row(8, COLUMNS, "2.1", "Aushub", "30 m3", "2,00", "60,00");

        assertThat(words(page.page(1), "/line_items/0/section")).isEqualTo("Los 2 - Erdarbeiten");
    }

    @Test
    void a_section_of_a_workbook_stands_in_the_cell_of_its_title() {
        DocumentLayout sheet = aSheet().row("BILL OF QUANTITIES")
                .row("Item", "Description", "Unit", "Qty", "Rate", "Amount")
                .row("A", "Earthworks")
                .row("A.1", "Excavation in rock", "m3", 1200, null, null)
                .layout();

        assertThat(place(sheet, "/line_items/0/section")).isEqualTo(new Provenance.InCell("Sheet1", "B3"));
    }

    @Test
    void a_unit_printed_with_its_quantity_stands_in_the_whole_of_that_cell() {
        PageBuilder page = aPage().with("QUOTATION", 30, 2)
                .row(5, COLUMNS, "Pos", "Description", "Qty", "Price", "Amount")
                .row(7, COLUMNS, "1", "Copper pipe", "30 m", "2.00", "60.00");

        assertThat(words(page.page(1), "/line_items/0/unit_of_measure")).isEqualTo("30 m");
        assertThat(words(page.page(1), "/line_items/0/quantity")).isEqualTo("30");
    }

    @Test
    void the_rate_of_a_tax_stands_in_the_label_of_the_tax() {
        PageBuilder page = aPage().with("INVOICE", 30, 2)
                .row(5, COLUMNS, "Pos", "Description", "Qty", "Price", "Amount")
                .row(7, COLUMNS, "1", "Copper pipe", "30", "2.00", "60.00")
                .row(9, COLUMNS, "", "", "", "Net amount", "60.00")
                .row(10, COLUMNS, "", "", "", "VAT 20%", "12.00")
                .row(11, COLUMNS, "", "", "", "Total", "72.00");

        assertThat(words(page.page(1), "/commercial_terms/vat_rate")).isEqualTo("VAT 20%");
    }

    @Test
    void words_that_go_on_over_the_end_of_a_page_are_boxed_on_the_page_where_they_begin() {
        Page first = aPage().with("QUOTATION", 30, 2)
                .row(5, COLUMNS, "Pos", "Description", "Qty", "Price", "Amount")
                .row(58, COLUMNS, "1", "Copper pipe", "30", "2.00", "60.00")
                .page(1);
        Page second = aPage().with("half hard, in bars", 10, 2)
                .row(4, COLUMNS, "2", "Brass valve", "2", "5.00", "10.00")
                .page(2);
        DocumentLayout layout = DocumentLayout.ofPages(FileKind.PDF, List.of(first, second), List.of());

        assertThat(place(layout, "/line_items/0/description"))
                .isInstanceOfSatisfying(Provenance.OnPage.class, place -> {
                    assertThat(place.page()).isEqualTo(1);
                    assertThat(within(first, place.box())).isEqualTo("Copper pipe");
                });
    }

    @Test
    void a_telephone_number_that_begins_in_brackets_is_whole() {
        PageBuilder page = aPage().with("QUOTATION", 60, 2)
                .with("Supplier:", 2, 4)
                .with("Nordwind Pumps Ltd", 2, 5)
                .with("4 Quay Street", 2, 6)
                .with("Phone (555) 23 78 - 0", 2, 7);

        assertThat(words(page.page(1), "/parties/supplier/contact_person/phone"))
                .isEqualTo("(555) 23 78 - 0");
    }

    private static String words(Page page, String path) {
        DocumentLayout layout = DocumentLayout.ofPages(FileKind.PDF, List.of(page), List.of());
        return place(layout, path) instanceof Provenance.OnPage on ? within(page, on.box()) : "";
    }

    private static String within(Page page, Box box) {
        return page.words().stream()
                .filter(word -> word.box().overlapX(box) > 0.5 && word.box().overlapY(box) > 0.5)
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    private static Provenance place(DocumentLayout layout, String path) {
        return DocumentIntelligence.understand(
                        layout, null, Deadline.in(Duration.ofMinutes(1), "reading", Clock.systemUTC()))
                .fields()
                .at(path)
                .orElseThrow()
                .provenance();
    }
}
