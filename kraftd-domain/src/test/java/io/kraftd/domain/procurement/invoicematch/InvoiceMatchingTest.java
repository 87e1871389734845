package io.kraftd.domain.procurement.invoicematch;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.procurement.invoicematch.MatchedLine.Status;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch.Finding;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch.Verdict;
import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderTotals;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.shared.UnitCode;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InvoiceMatchingTest {
    private static final BigDecimal FIVE = new BigDecimal("5");
    private static final PurchaseOrder ORDER = order("0");

    private static PurchaseOrder order(String discount) {
        List<OrderLine> lines = List.of(
                ordered(1, "Gate valve DN80 PN16", "4", "H87", "120.00"),
                ordered(2, "Seamless pipe DN80", "60", "MTR", "25.00"));
        BigDecimal sum = new BigDecimal("1980.00");
        BigDecimal off = new BigDecimal(discount);
        OrderTotals totals = new OrderTotals(
                sum, off, BigDecimal.ZERO, sum.subtract(off), BigDecimal.ZERO, sum.subtract(off), List.of());
        return new PurchaseOrder(
                new OrderNumber(OrderNumber.Series.PO, 2026, 7),
                id(),
                "Q-1",
                SupplierId.of("Alfa Valves GmbH"),
                party("Northgate Ltd", null),
                party("Alfa Valves GmbH", "DE 123 456 789"),
                LocalDate.parse("2026-11-27"),
                null,
                null,
                Currency.getInstance("EUR"),
                null,
                null,
                null,
                null,
                lines,
                totals);
    }

    private static OrderLine ordered(int number, String text, String quantity, String unit, String price) {
        BigDecimal each = new BigDecimal(price);
        return new OrderLine(
                number,
                Integer.toString(number),
                null,
                text,
                new BigDecimal(quantity),
                new UnitCode(unit),
                each,
                BigDecimal.ONE,
                each.multiply(new BigDecimal(quantity)),
                FIVE);
    }

    private static TradeParty party(String name, @Nullable String taxNumber) {
        return new TradeParty(name, null, taxNumber, null, null, null);
    }

    private static DocumentId id() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    private static QuotationLine row(String id, String text, @Nullable String quantity, String unit, String price) {
        return row(id, text, quantity, unit, price, "1");
    }

    private static QuotationLine row(
            String id, String text, @Nullable String quantity, String unit, String price, String basis) {
        return new QuotationLine(
                id,
                null,
                null,
                text,
                quantity == null ? null : new BigDecimal(quantity),
                unit,
                Units.code(unit).orElse(null),
                new BigDecimal(price),
                new BigDecimal(basis),
                null,
                null,
                null,
                List.of(),
                false,
                null);
    }

    private static final class Building {
        private String supplier = "Alfa Valves GmbH";
        private @Nullable String taxNumber;
        private String currency = "EUR";
        private String number = "INV-1";
        private @Nullable BigDecimal freight;
        private TaxBasis basis = TaxBasis.EXCLUSIVE;
        private BigDecimal rate = FIVE;
        private @Nullable Totals totals;
        private List<String> words = List.of("our invoice for PO-2026-00007");

        Invoice with(QuotationLine... rows) {
            SupplierQuotation asked = new SupplierQuotation(
                    supplier,
                    SupplierId.of(supplier),
                    Currency.getInstance(currency),
                    null,
                    basis,
                    rate,
                    null,
                    null,
                    null,
                    freight,
                    null,
                    null,
                    null,
                    List.of(rows),
                    List.of(),
                    null);
            return new Invoice(id(), number, taxNumber, asked, totals, words);
        }
    }

    private static ThreeWayMatch match(Invoice invoice, Invoice... earlier) {
        return InvoiceMatching.match(ORDER, null, invoice, List.of(earlier), MatchTolerance.USUAL);
    }

    private static final QuotationLine VALVES = row("a", "Gate valve DN80 PN16", "4", "piece", "120.00");
    private static final QuotationLine PIPE = row("b", "Seamless pipe DN80", "60", "m", "25.00");

    @Test
    void what_was_ordered_at_its_price_is_approved() {
        ThreeWayMatch match = match(new Building().with(VALVES, PIPE));

        assertThat(match.verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(match.lines()).extracting(MatchedLine::status).containsOnly(Status.MATCHED);
        assertThat(match.moneyAtStake()).isEqualByComparingTo("0");
        assertThat(match.findings()).isEmpty();
    }

    @Test
    void a_price_above_the_tolerance_is_named_with_the_money_it_costs() {
        ThreeWayMatch match =
                match(new Building().with(row("a", "Gate valve DN80 PN16", "4", "piece", "125.00"), PIPE));

        assertThat(match.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(match.lines().get(0).status()).isEqualTo(Status.PRICE_DIFFERS);
        assertThat(match.lines().get(0).reasons()).containsExactly("125 EUR invoiced for one, 120 ordered");
        assertThat(match.moneyAtStake()).isEqualByComparingTo("20");
    }

    @Test
    void a_price_within_the_tolerance_and_a_lower_one_are_fine() {
        assertThat(match(new Building().with(row("a", "Gate valve DN80 PN16", "4", "piece", "120.50"), PIPE))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(match(new Building().with(row("a", "Gate valve DN80 PN16", "4", "piece", "100.00"), PIPE))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void more_than_was_ordered_is_named() {
        ThreeWayMatch match =
                match(new Building().with(row("a", "Gate valve DN80 PN16", "5", "piece", "120.00"), PIPE));

        assertThat(match.lines().get(0).status()).isEqualTo(Status.QUANTITY_DIFFERS);
        assertThat(match.moneyAtStake()).isEqualByComparingTo("120");
    }

    @Test
    void a_part_delivery_is_fine_and_what_is_used_up_is_not_invoiced_twice() {
        Invoice first = new Building().with(row("a", "Gate valve DN80 PN16", "3", "piece", "120.00"));
        Building again = new Building();
        again.number = "INV-2";

        assertThat(match(first).verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(match(first).lines().get(1).status()).isEqualTo(Status.NOT_INVOICED);
        ThreeWayMatch second = match(again.with(row("a", "Gate valve DN80 PN16", "3", "piece", "120.00")), first);
        assertThat(second.lines().get(0).status()).isEqualTo(Status.QUANTITY_DIFFERS);
        assertThat(second.lines().get(0).invoicedBefore()).isEqualByComparingTo("3");
        assertThat(second.moneyAtStake()).isEqualByComparingTo("240");
    }

    @Test
    void what_nobody_ordered_is_at_stake_whole() {
        ThreeWayMatch match =
                match(new Building().with(VALVES, PIPE, row("c", "Express handling fee", "1", "piece", "80.00")));

        assertThat(match.verdict()).isEqualTo(Verdict.REVIEW);
        assertThat(match.lines().get(2).status()).isEqualTo(Status.NOT_ORDERED);
        assertThat(match.moneyAtStake()).isEqualByComparingTo("80");
    }

    @Test
    void other_units_prices_per_hundred_and_prices_with_tax_are_brought_to_the_order() {
        Building withTax = new Building();
        withTax.basis = TaxBasis.INCLUSIVE;

        assertThat(match(new Building().with(VALVES, row("b", "Seamless pipe DN80", "0.06", "km", "25000.00")))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(match(new Building().with(VALVES, row("b", "Seamless pipe DN80", "60", "m", "2500.00", "100")))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
        assertThat(match(withTax.with(row("a", "Gate valve DN80 PN16", "4", "piece", "126.00"), PIPE))
                        .verdict())
                .isEqualTo(Verdict.APPROVE);
    }

    @Test
    void a_unit_that_does_not_convert_and_a_missing_quantity_need_a_person() {
        assertThat(match(new Building().with(VALVES, row("b", "Seamless pipe DN80", "60", "kg", "25.00")))
                        .lines()
                        .get(1)
                        .status())
                .isEqualTo(Status.UNIT_DIFFERS);
        assertThat(match(new Building().with(VALVES, row("b", "Seamless pipe DN80", null, "m", "25.00")))
                        .lines()
                        .get(1)
                        .status())
                .isEqualTo(Status.UNREADABLE);
    }

    @Test
    void one_amount_for_two_ordered_lines_is_held_against_both() {
        QuotationLine both = row("a", "Gate valve DN80 PN16 + seamless pipe DN80", "1", "lot", "1980.00");
        QuotationLine dearer = row("a", "Gate valve DN80 PN16 + seamless pipe DN80", "1", "lot", "2178.00");

        assertThat(match(new Building().with(both)).verdict()).isEqualTo(Verdict.APPROVE);
        assertThat(match(new Building().with(dearer)).moneyAtStake()).isEqualByComparingTo("198");
    }

    @Test
    void another_currency_another_supplier_and_an_invoice_seen_before_are_rejected() {
        Building dollars = new Building();
        dollars.currency = "USD";
        Building other = new Building();
        other.supplier = "Beta Trading";
        Building renamed = new Building();
        renamed.supplier = "ALFA VALVES";
        renamed.taxNumber = "DE123456789";
        Invoice once = new Building().with(VALVES);

        assertThat(codes(match(dollars.with(VALVES, PIPE)))).containsExactly("currency_differs");
        assertThat(match(dollars.with(VALVES, PIPE)).verdict()).isEqualTo(Verdict.REJECT);
        assertThat(codes(match(other.with(VALVES, PIPE)))).containsExactly("supplier_differs");
        assertThat(codes(match(renamed.with(VALVES, PIPE))))
                .as("the tax number tells who it is")
                .isEmpty();
        assertThat(codes(match(new Building().with(VALVES), once))).contains("already_invoiced");
    }

    @Test
    void freight_tax_discount_and_sums_are_looked_at() {
        Building building = new Building();
        building.freight = new BigDecimal("50");
        building.rate = new BigDecimal("19");
        building.words = List.of();
        building.totals = new Totals(
                null,
                null,
                null,
                new BigDecimal("1980"),
                new BigDecimal("376.20"),
                new BigDecimal("2400"),
                null,
                "EUR",
                List.of());

        ThreeWayMatch match =
                InvoiceMatching.match(order("20"), null, building.with(VALVES, PIPE), List.of(), MatchTolerance.USUAL);

        assertThat(codes(match))
                .containsExactly(
                        "order_not_named",
                        "freight_differs",
                        "discount_differs",
                        "tax_rate_differs",
                        "totals_do_not_close");
        assertThat(match.verdict()).isEqualTo(Verdict.REVIEW);
    }

    private static List<String> codes(ThreeWayMatch match) {
        return match.findings().stream().map(Finding::code).toList();
    }
}
