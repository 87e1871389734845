package io.kraftd.domain.procurement.quote;

import static io.kraftd.domain.intelligence.SheetBuilder.aSheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.intelligence.SheetBuilder;
import io.kraftd.domain.shared.Deadline;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class QuotationReadingTest {
    private static final DocumentId ID = new DocumentId("11111111-2222-3333-4444-555555555555");

    private static SheetBuilder aQuotation() {
        return aSheet().row("Nordwind Pumps Ltd")
                .row("4 Quay Street")
                .row("QUOTATION")
                .row("Quotation no:", "Q-9")
                .row("Currency:", "EUR")
                .row()
                .row("Item", "Description", "Qty", "Unit", "Unit price", "Amount")
                .row("1", "Gate valve DN80", 2, "pcs", 100, 200)
                .row("2", "Gasket DN80", 40, "pcs", 5, 200)
                .row();
    }

    private static SheetBuilder sum(SheetBuilder sheet, String label, String amount) {
        return sheet.row(null, null, null, null, label, new BigDecimal(amount));
    }

    private static SupplierQuotation read(SheetBuilder sheet) {
        Deadline deadline = Deadline.in(Duration.ofMinutes(1), "the test", Clock.systemUTC());
        ExtractedDocument document = DocumentIntelligence.understand(sheet.layout(), null, deadline);
        return QuotationReading.of(document, ID);
    }

    @Test
    void rows_that_make_the_net_amount_are_before_tax() {
        SheetBuilder sheet = sum(sum(sum(aQuotation(), "Net amount", "400.00"), "VAT 20%", "80.00"), "Total", "480.00");

        assertThat(read(sheet).taxBasis()).isEqualTo(TaxBasis.EXCLUSIVE);
        assertThat(read(sheet).taxRate()).isEqualByComparingTo("20");
    }

    @Test
    void rows_that_make_the_total_with_tax_contain_it() {
        SheetBuilder sheet = sum(sum(sum(aQuotation(), "Net amount", "320.00"), "VAT 25%", "80.00"), "Total", "400.00");

        assertThat(read(sheet).taxBasis()).isEqualTo(TaxBasis.INCLUSIVE);
        assertThat(read(sheet).taxRate()).isEqualByComparingTo("25");
    }

    @Test
    void rows_less_the_discount_that_make_the_total_with_tax_contain_it() {
        SheetBuilder sheet = sum(aQuotation(), "Subtotal", "400.00");
        sum(
                sum(sum(sum(sheet, "Discount 5%", "-20.00"), "Net amount", "304.00"), "VAT 25%", "76.00"),
                "Total",
                "380.00");

        assertThat(read(sheet).taxBasis()).isEqualTo(TaxBasis.INCLUSIVE);
        assertThat(read(sheet).discountPercentage()).isEqualByComparingTo("5");
    }

    @Test
    void rows_less_the_discount_that_make_the_net_amount_are_before_tax() {
        SheetBuilder sheet = sum(aQuotation(), "Subtotal", "400.00");
        sum(
                sum(sum(sum(sheet, "Discount 5%", "-20.00"), "Net amount", "380.00"), "VAT 20%", "76.00"),
                "Total",
                "456.00");

        assertThat(read(sheet).taxBasis()).isEqualTo(TaxBasis.EXCLUSIVE);
    }

    @Test
    void a_discount_is_the_round_rate_whose_rounded_amount_was_printed() {
        SheetBuilder sheet = aSheet().row("Nordwind Pumps Ltd")
                .row("QUOTATION")
                .row("Item", "Description", "Qty", "Unit", "Unit price", "Amount")
                .row("1", "Gate valve DN80", 1, "pcs", "333.33", "333.33")
                .row();
        sum(sum(sum(sheet, "Subtotal", "333.33"), "Discount", "-13.33"), "Net amount", "320.00");

        assertThat(read(sheet).discountPercentage()).isEqualByComparingTo("4");
    }

    @Test
    void without_tax_on_the_paper_the_basis_is_unknown() {
        assertThat(read(sum(aQuotation(), "Total", "400.00")).taxBasis()).isEqualTo(TaxBasis.UNKNOWN);
    }

    @Test
    void a_paper_without_a_supplier_is_nobodys_bid() {
        SheetBuilder sheet =
                aSheet().row("Item", "Description", "Qty", "Unit price").row("1", "Gate valve DN80", 2, 100);

        assertThatThrownBy(() -> read(sheet))
                .isInstanceOfSatisfying(
                        NoSupplierException.class, e -> assertThat(e.document()).isEqualTo(ID));
    }
}
