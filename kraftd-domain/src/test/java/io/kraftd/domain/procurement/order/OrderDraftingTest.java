package io.kraftd.domain.procurement.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.levelling.Purchase;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrderDraftingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final OrderNumber FIRST = new OrderNumber(OrderNumber.Series.PO, 2026, 1);

    private String supplier = "Alfa Trading";
    private @Nullable Currency currency = Currency.getInstance("EUR");
    private TaxBasis basis = TaxBasis.EXCLUSIVE;
    private @Nullable BigDecimal taxRate = new BigDecimal("19");
    private @Nullable BigDecimal discount;
    private @Nullable BigDecimal freight;
    private @Nullable BigDecimal price;
    private @Nullable Incoterm incoterm = Incoterm.DAP;
    private @Nullable LocalDate validUntil = TODAY;
    private @Nullable LocalDate delivery = TODAY.plusDays(14);
    private List<String> mandatory = List.of();
    private List<Purchase> purchases = List.of(buying("3", "pipe", new UnitCode("MTR"), "33.335"));

    private static Purchase buying(
            @Nullable String quantity, String text, @Nullable UnitCode unit, @Nullable String unitPrice) {
        QuotationLine line = new QuotationLine(
                "1",
                null,
                "A-1",
                text,
                null,
                "m",
                unit,
                null,
                BigDecimal.ONE,
                null,
                null,
                null,
                List.of(),
                false,
                null);
        return new Purchase(
                List.of("1"),
                line,
                quantity == null ? null : new BigDecimal(quantity),
                unitPrice == null ? null : new BigDecimal(unitPrice));
    }

    private PurchaseOrder draft() {
        SupplierQuotation quotation = new SupplierQuotation(
                supplier,
                SupplierId.of("alfa"),
                currency,
                price,
                basis,
                taxRate,
                discount,
                incoterm,
                null,
                freight,
                validUntil,
                null,
                null,
                List.of(),
                List.of(),
                null);
        return OrderDrafting.draft(
                new OrderRequest(
                        new DocumentId("0b7e4c1a-0000-4000-8000-000000000001"),
                        quotation,
                        "Q-7",
                        purchases,
                        List.of(),
                        mandatory,
                        new TradeParty("Acme", null, null, null, null, null),
                        new TradeParty(supplier, null, null, null, null, null),
                        TODAY,
                        delivery,
                        null,
                        null),
                FIRST);
    }

    private void assertRefused(String code) {
        assertThatExceptionOfType(OrderRefusedException.class)
                .isThrownBy(this::draft)
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(OrderRule.Refusal::code)
                        .containsExactly(code));
    }

    @Test
    void rounds_each_line_and_adds_the_rounded_lines() {
        purchases = List.of(
                buying("3", "pipe", new UnitCode("MTR"), "33.335"), buying("1", "bend", new UnitCode("C62"), "0.005"));

        OrderTotals totals = draft().totals();

        assertThat(totals.lines()).isEqualByComparingTo("100.02");
        assertThat(totals.tax()).isEqualByComparingTo("19.00");
        assertThat(totals.gross()).isEqualByComparingTo("119.02");
    }

    @Test
    void takes_off_the_discount_and_adds_the_freight_before_tax() {
        purchases = List.of(buying("10", "pipe", new UnitCode("MTR"), "100"));
        discount = new BigDecimal("5");
        freight = new BigDecimal("50");

        OrderTotals totals = draft().totals();

        assertThat(totals.net()).isEqualByComparingTo("1000.00");
        assertThat(totals.gross()).isEqualByComparingTo("1190.00");
        assertThat(totals.taxes()).singleElement().satisfies(row -> {
            assertThat(row.base()).isEqualByComparingTo("1000.00");
            assertThat(row.amount()).isEqualByComparingTo("190.00");
        });
    }

    @Test
    void takes_the_tax_out_of_prices_that_contain_it() {
        basis = TaxBasis.INCLUSIVE;
        purchases = List.of(buying("2", "pipe", new UnitCode("MTR"), "119"));

        PurchaseOrder order = draft();

        assertThat(order.lines().get(0).unitPrice()).isEqualByComparingTo("100");
        assertThat(order.totals().gross()).isEqualByComparingTo("238.00");
    }

    @Test
    void orders_a_lump_sum_as_one_line_that_names_the_quotation() {
        purchases = List.of();
        price = new BigDecimal("5000");

        OrderLine line = draft().lines().get(0);

        assertThat(line.unit().code()).isEqualTo("LS");
        assertThat(line.amount()).isEqualByComparingTo("5000.00");
        assertThat(line.description()).contains("Q-7");
    }

    @Test
    void refuses_a_supplier_called_none() {
        supplier = "None";
        assertRefused("supplier_named");
    }

    @Test
    void refuses_an_offer_that_ended_yesterday_but_not_on_its_last_day() {
        assertThat(draft().number()).isEqualTo(FIRST);
        validUntil = TODAY.minusDays(1);
        assertRefused("offer_holds");
    }

    @Test
    void refuses_delivery_before_the_order() {
        delivery = TODAY.minusDays(1);
        assertRefused("delivery_not_before_order");
    }

    @Test
    void refuses_what_it_cannot_price_or_count_or_measure() {
        purchases = List.of(buying("3", "pipe", new UnitCode("MTR"), null));
        assertRefused("prices_quoted");
        purchases = List.of(buying(null, "pipe", new UnitCode("MTR"), "1"));
        assertRefused("quantities_known");
        purchases = List.of(buying("3", "pipe", null, "1"));
        assertRefused("units_mapped");
        purchases = List.of();
        assertRefused("something_to_buy");
    }

    @Test
    void refuses_an_unknown_currency_or_tax() {
        currency = null;
        assertRefused("currency_named");
        currency = Currency.getInstance("EUR");
        basis = TaxBasis.INCLUSIVE;
        taxRate = null;
        assertRefused("tax_rate_known");
    }

    @Test
    void refuses_a_quotation_silent_about_terms_the_inquiry_demands() {
        mandatory = List.of("Delivery terms DDP Hamburg", "Payment terms 30 days net");
        incoterm = null;

        assertThatExceptionOfType(OrderRefusedException.class)
                .isThrownBy(this::draft)
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(OrderRule.Refusal::code)
                        .containsExactly("delivery_terms_given", "payment_terms_given"));
    }
}
