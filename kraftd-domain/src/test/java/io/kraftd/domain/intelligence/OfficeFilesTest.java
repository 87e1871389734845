package io.kraftd.domain.intelligence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.CellRange;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowCell;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowTable;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What office programs let people do with sheets and tables. */
class OfficeFilesTest {
    private static final String[] HEADINGS = {"Item", "Description", "Qty", "Unit", "Unit price", "Amount"};

    @Test
    void the_cover_of_a_workbook_names_the_offer_and_another_sheet_lists_it() {
        Sheet cover = sheet("Cover", 0, new String[][] {
            {"QUOTATION"}, {"Quotation no.", "Q-881"}, {"Date", "2026-03-01"}, {"Currency", "USD"}
        });
        Sheet prices = sheet("Prices", 17, new String[][] {
            HEADINGS,
            {"1", "Gate valve DN50", "4", "pcs", "120.00", "480.00"},
            {"2", "Check valve", "2", "pcs", "95.50", "191.00"}
        });

        ExtractedDocument offer = understand(book(cover, prices));

        assertThat(offer.classification().type()).isEqualTo(DocumentType.QUOTATION);
        assertThat(offer.metadata().documentNumber()).isEqualTo("Q-881");
        assertThat(offer.lineItems())
                .extracting(LineItem::description)
                .containsExactly("Gate valve DN50", "Check valve");
        assertThat(offer.fields().at("/line_items/0/quantity").orElseThrow().provenance())
                .isEqualTo(new Provenance.InCell("Prices", "C19"));
    }

    @Test
    void lists_on_several_sheets_with_the_same_headings_are_one_list() {
        Sheet civil =
                sheet("Civil", 0, new String[][] {HEADINGS, {"1.1", "Excavation", "10", "m3", "12.00", "120.00"}});
        Sheet pipes = sheet("Piping", 3, new String[][] {HEADINGS, {"2.1", "Steel pipe", "5", "m", "20.00", "100.00"}});

        assertThat(understand(book(civil, pipes)).lineItems())
                .extracting(LineItem::description)
                .containsExactly("Excavation", "Steel pipe");
    }

    @Test
    void a_hidden_sheet_is_not_read() {
        Sheet shown = sheet("Offer", 0, new String[][] {HEADINGS, {"1", "Gate valve", "4", "pcs", "120.00", "480.00"}});
        Sheet cost = sheet("Cost", 0, new String[][] {HEADINGS, {"1", "Gate valve", "4", "pcs", "70.00", "280.00"}});
        Sheet hidden = new Sheet(cost.name(), true, cost.cells(), cost.merged());

        assertThat(understand(book(shown, hidden)).lineItems())
                .singleElement()
                .satisfies(item -> assertThat(item.unitPrice()).isEqualByComparingTo("120"));
    }

    @Test
    void a_heading_over_merged_columns_and_merged_descriptions_keep_their_columns() {
        Sheet offer = sheet("Offer", 2, new String[][] {
            {"Item", "Description", "", "", "Qty", "Unit", "Unit price", "Amount"},
            {"1", "Gate valve DN50", "", "", "4", "pcs", "120.00", "480.00"},
            {"2", "Check valve DN50", "", "", "2", "pcs", "95.50", "191.00"}
        });
        List<CellRange> merged =
                List.of(new CellRange(2, 1, 2, 3), new CellRange(3, 1, 3, 3), new CellRange(4, 1, 4, 3));

        ExtractedDocument read = understand(book(new Sheet("Offer", false, offer.cells(), merged)));

        assertThat(read.lineItems())
                .hasSize(2)
                .allSatisfy(item ->
                        assertThat(item.quantity().multiply(item.unitPrice())).isEqualByComparingTo(item.totalPrice()));
    }

    @Test
    void a_form_in_a_table_gives_its_labels_their_values() {
        FlowTable form = table(0, new String[][] {
            {"Purchase order no.", "PO-5512", "Date", "12 March 2026"},
            {"Supplier", "Alfa Trading LLC", "Currency", "AED"}
        });
        FlowTable items = table(1, new String[][] {
            {"Item", "Description", "Qty", "Unit", "Unit price", "Amount"},
            {"1", "Gate valve", "4", "pcs", "120.00", "480.00"}
        });

        ExtractedDocument order = understand(flow(title("PURCHASE ORDER"), form, items));

        assertThat(order.metadata().documentNumber()).isEqualTo("PO-5512");
        assertThat(order.metadata().issueDate()).hasToString("2026-03-12");
        assertThat(order.parties().supplierName()).isEqualTo("Alfa Trading LLC");
        assertThat(order.currency()).isEqualTo("AED");
        assertThat(order.lineItems()).hasSize(1);
    }

    @Test
    void a_list_inside_a_cell_of_another_table_is_read() {
        FlowTable frame = table(0, new String[][] {{"Scope of supply", "see below"}});
        FlowTable nested = table(1, new String[][] {
            {"Item", "Description", "Qty", "Unit"}, {"1", "Gate valve", "4", "pcs"}, {"2", "Check valve", "2", "pcs"}
        });

        ExtractedDocument inquiry = understand(flow(title("REQUEST FOR QUOTATION"), frame, nested));

        assertThat(inquiry.lineItems()).extracting(LineItem::description).containsExactly("Gate valve", "Check valve");
        assertThat(inquiry.fields().at("/line_items/1/quantity").orElseThrow().provenance())
                .isEqualTo(new Provenance.InTable(1, 2, 2));
    }

    @Test
    void a_long_sheet_is_given_up_within_it_when_the_time_is_up() {
        SheetBuilder sheet = SheetBuilder.aSheet();
        for (int i = 0; i < 2_000; i++) {
            sheet.row("Pipe", i);
        }
        Deadline tired = Deadline.in(Duration.ofSeconds(1), "the test", new TickingClock());

        assertThatThrownBy(() -> DocumentIntelligence.text(sheet.layout(), tired))
                .isInstanceOf(DeadlinePassedException.class);
    }

    /** A millisecond passes with each look. */
    private static final class TickingClock extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            now = now.plusMillis(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    private static Sheet sheet(String name, int firstRow, String[][] rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                String text = rows[row][column];
                if (!text.isEmpty()) {
                    BigDecimal number = text.matches("\\d+(\\.\\d{2})?") ? new BigDecimal(text) : null;
                    cells.add(new Cell(firstRow + row, column, text, number, null, row == 0));
                }
            }
        }
        return new Sheet(name, false, cells, List.of());
    }

    private static DocumentLayout book(Sheet... sheets) {
        return DocumentLayout.ofSheets(FileKind.XLSX, List.of(sheets), List.of());
    }

    private static FlowTable table(int index, String[][] rows) {
        List<FlowCell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                cells.add(new FlowCell(row, column, 1, rows[row][column], row == 0));
            }
        }
        return new FlowTable(index, cells);
    }

    private static FlowParagraph title(String text) {
        return new FlowParagraph(0, text, true, true, FlowParagraph.Zone.BODY);
    }

    private static DocumentLayout flow(FlowBlock... blocks) {
        return DocumentLayout.ofFlow(FileKind.DOCX, List.of(blocks), List.of());
    }

    private static ExtractedDocument understand(DocumentLayout layout) {
        Deadline deadline = Deadline.in(Duration.ofSeconds(10), "the test", Clock.systemUTC());
        return DocumentIntelligence.understand(layout, null, deadline);
    }
}
