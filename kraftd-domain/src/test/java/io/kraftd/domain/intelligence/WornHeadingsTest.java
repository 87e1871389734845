package io.kraftd.domain.intelligence;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that hold a figure, that a remark resembles, or that a scan has lost. */
class WornHeadingsTest {
    private static final int[] PRICED = {2, 8, 50, 60, 72, 88};
    private static final int[] COUNTED = {2, 8, 64, 76};

    @Test
    void a_heading_among_many_known_ones_may_hold_a_figure() {
        List<LineItem> items = items(PageBuilder.aPage()
                .with("QUOTATION", 30, 2)
                .row(5, PRICED, "Pos", "Description", "Qty", "Unit", "Price 2026", "Amount")
                .row(7, PRICED, "1", "Gate valve", "4", "pcs", "120.00", "480.00")
                .row(8, PRICED, "2", "Check valve", "2", "pcs", "95.50", "191.00"));

        assertThat(items).extracting(LineItem::description).containsExactly("Gate valve", "Check valve");
        assertThat(items.get(1).quantity()).isEqualByComparingTo("2");
        assertThat(items.get(1).unitPrice()).isEqualByComparingTo("95.50");
    }

    @Test
    void a_remark_with_a_figure_and_few_words_that_head_columns_is_no_heading() {
        List<LineItem> items = items(PageBuilder.aPage()
                .with("REQUEST FOR QUOTATION", 30, 2)
                .row(5, COUNTED, "Pos", "Description", "Quantity", "Unit")
                .row(7, COUNTED, "1", "Gate valve", "150", "pcs")
                .row(8, COUNTED, "", "Item no. 4711", "Quantity", "Unit price open")
                .row(9, COUNTED, "2", "Check valve", "250", "pcs"));

        assertThat(items).hasSize(2);
        assertThat(items.get(1).description()).isEqualTo("Check valve");
        assertThat(items.get(1).quantity()).isEqualByComparingTo("250");
    }

    @Test
    void of_two_figures_in_one_column_the_one_under_its_heading_counts() {
        int[] figures = {2, 8, 60, 70, 90};
        List<LineItem> items = items(PageBuilder.aPage()
                .with("QUOTATION", 30, 2)
                .row(5, new int[] {2, 8, 60, 90}, "Pos", "Description", "Quantity", "Amount")
                .row(7, figures, "1", "Gate valve", "4", "120.00", "480.00")
                .row(8, figures, "2", "Check valve", "2", "95.50", "191.00"));

        assertThat(items).extracting(LineItem::quantity).containsExactly(new BigDecimal("4"), new BigDecimal("2"));
        assertThat(items)
                .extracting(LineItem::totalPrice)
                .containsExactly(new BigDecimal("480.00"), new BigDecimal("191.00"));
    }

    private static List<LineItem> items(PageBuilder page) {
        return DocumentIntelligence.understand(
                        page.layout(), null, Deadline.in(Duration.ofMinutes(1), "reading", Clock.systemUTC()))
                .lineItems();
    }
}
