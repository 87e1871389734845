package io.kraftd.domain.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Layouts that no heading, ruling or label helps with. */
class UnseenLayoutsTest {
    private static final int[] COLUMNS = {2, 8, 60, 70, 80, 92};

    private static PageBuilder aReceipt(String total) {
        return PageBuilder.aPage()
                .with("GREEN GROCER MARKET", 20, 2)
                .with("Receipt No: 004512", 2, 5)
                .with("Date: 12/03/2024", 60, 5)
                .with("Whole Milk", 2, 8)
                .with("1.85", 60, 8)
                .with("2 x Olive Oil", 2, 9)
                .with("9.00", 60, 9)
                .with("Coffee Beans", 2, 10)
                .with("3 x 4.50", 40, 10)
                .with("13.50 A", 60, 10)
                .with("TOTAL", 2, 12)
                .with(total, 60, 12)
                .with("CASH", 2, 13)
                .with("30.00", 60, 13)
                .with("CHANGE", 2, 14)
                .with("5.65", 60, 14);
    }

    @Test
    void lines_without_headings_are_items_where_they_add_up_to_the_total() {
        List<LineItem> items = understand(aReceipt("24.35")).lineItems();

        assertThat(items).extracting(LineItem::description).containsExactly("Whole Milk", "Olive Oil", "Coffee Beans");
        assertThat(items)
                .extracting(LineItem::totalPrice)
                .containsExactly(new BigDecimal("1.85"), new BigDecimal("9.00"), new BigDecimal("13.50"));
        assertThat(items.get(0).quantity()).isNull();
        assertThat(items.get(1).quantity()).isEqualByComparingTo("2");
        assertThat(items.get(2).quantity()).isEqualByComparingTo("3");
        assertThat(items.get(2).unitPrice()).isEqualByComparingTo("4.50");
    }

    @Test
    void lines_without_headings_that_do_not_add_up_are_no_items() {
        assertThat(understand(aReceipt("24.36")).lineItems()).isEmpty();
    }

    @Test
    void the_tail_of_one_long_description_is_not_the_unit_beside_it() {
        PageBuilder page = PageBuilder.aPage()
                .with("BILL OF QUANTITIES", 30, 2)
                .row(5, COLUMNS, "Item", "Description", "Unit", "Qty", "Rate", "Amount")
                .row(7, COLUMNS, "A", "Mild steel bars", "kg", "10", "2.00", "20.00")
                .row(8, COLUMNS, "B", "High tensile bars of 16 mm diameter including", "kg", "20", "3.00", "60.00")
                .row(10, COLUMNS, "C", "Foundations", "m3", "5", "90.00", "450.00")
                .row(11, COLUMNS, "D", "Blinding", "m3", "4", "80.00", "320.00")
                .row(12, COLUMNS, "E", "Bases", "m3", "2", "95.00", "190.00");

        List<LineItem> items = understand(page).lineItems();

        assertThat(items.get(1).description()).isEqualTo("High tensile bars of 16 mm diameter including");
        assertThat(items).extracting(LineItem::unitOfMeasure).containsExactly("kg", "kg", "m3", "m3", "m3");
    }

    @Test
    void a_numbered_section_between_two_items_is_no_part_of_the_upper_one() {
        PageBuilder page = PageBuilder.aPage()
                .with("QUOTATION", 30, 2)
                .row(5, COLUMNS, "Item", "Description", "Unit", "Qty", "Rate", "Amount")
                .with("Option A - Standard", 8, 7)
                .row(8, COLUMNS, "1", "Diesel generator", "set", "2", "100.00", "200.00")
                .with("Option B - Premium", 8, 9)
                .row(10, COLUMNS, "2", "Gas generator", "set", "2", "150.00", "300.00");

        List<LineItem> items = understand(page).lineItems();

        assertThat(items).extracting(LineItem::description).containsExactly("Diesel generator", "Gas generator");
        assertThat(items).extracting(LineItem::section).containsExactly("Option A - Standard", "Option B - Premium");
    }

    @Test
    void a_preamble_over_several_lines_names_both_parties() {
        ExtractedDocument contract = understand(PageBuilder.aPage()
                .with("SERVICE AGREEMENT", 30, 2)
                .with("This agreement is made on 21 December 2025 between Pinecrest", 2, 5)
                .with("Engineering Ltd, 52 Station Road, Leeds (hereinafter the", 2, 6)
                .with("\"Client\") and Summit Services LLC, P.O. Box 22, Dover (hereinafter", 2, 7)
                .with("the \"Contractor\").", 2, 8));

        assertThat(contract.classification().type()).isEqualTo(DocumentType.CONTRACT);
        assertThat(contract.parties().buyerName()).isEqualTo("Pinecrest Engineering Ltd");
        assertThat(contract.parties().supplierName()).isEqualTo("Summit Services LLC");
        assertThat(contract.metadata().issueDate()).isEqualTo("2025-12-21");
    }

    private static ExtractedDocument understand(PageBuilder page) {
        return DocumentIntelligence.understand(
                page.layout(), null, Deadline.in(Duration.ofMinutes(1), "the test", Clock.systemUTC()));
    }
}
