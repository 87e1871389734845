package io.kraftd.adapter.publishing;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Address;
import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderTotals;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** Orders to publish, said in phrases. Figures are rounded and summed as EN 16931 asks. */
final class Orders {
    static final String ARABIC_SUPPLIER = "شركة الخليج للتوريدات الصناعية (ذ.م.م)";

    private final List<OrderLine> lines = new ArrayList<>();
    private TradeParty supplier = party("Société Générale d'Électricité Müller & Fils", "0106:40000001");
    private TradeParty buyer = party("Kraftd Bau GmbH", "9930:de123456789");
    private Currency currency = Currency.getInstance("EUR");
    private BigDecimal taxRate = new BigDecimal("19");
    private BigDecimal discount = BigDecimal.ZERO;
    private BigDecimal freight = BigDecimal.ZERO;

    static Orders anOrder() {
        return new Orders();
    }

    static TradeParty party(String name, String endpoint) {
        Address address = new Address("Hafenstraße 12", null, "Hamburg", null, "20457", "DE");
        return new TradeParty(name, address, "DE123456789", "Zoë Núñez", "orders@example.com", endpoint);
    }

    Orders to(TradeParty who) {
        supplier = who;
        return this;
    }

    Orders from(TradeParty who) {
        buyer = who;
        return this;
    }

    Orders in(String currencyCode) {
        currency = Currency.getInstance(currencyCode);
        return this;
    }

    Orders taxed(String percent) {
        taxRate = percent == null ? null : new BigDecimal(percent);
        return this;
    }

    Orders lessDiscount(String amount) {
        discount = new BigDecimal(amount);
        return this;
    }

    Orders withFreight(String amount) {
        freight = new BigDecimal(amount);
        return this;
    }

    Orders line(String description, String quantity, String unit, String price) {
        BigDecimal count = new BigDecimal(quantity);
        BigDecimal each = new BigDecimal(price);
        int number = lines.size() + 1;
        lines.add(new OrderLine(
                number,
                Integer.toString(number),
                "A-" + (1000 + number),
                description,
                count,
                new UnitCode(unit),
                each,
                BigDecimal.ONE,
                rounded(count.multiply(each)),
                taxRate));
        return this;
    }

    Orders lines(int count) {
        for (int i = 1; i <= count; i++) {
            line(
                    "Cable tray %d mm, hot-dip galvanised, with cover and coupler plates, ref. CT/%d"
                            .formatted(50 * i, i),
                    Integer.toString(3 * i),
                    i % 2 == 0 ? "MTR" : "H87",
                    i + ".375");
        }
        return this;
    }

    PurchaseOrder order() {
        if (lines.isEmpty()) {
            line("Câble électrique U-1000 R2V 3G2,5 mm²", "250", "MTR", "1.184");
            line("Schütz 3-polig, 400 V, Größe 2", "4", "H87", "86.50");
        }
        return new PurchaseOrder(
                new OrderNumber(OrderNumber.Series.PO, 2026, 17),
                new DocumentId("0f8fad5b-d9cb-469f-a165-70867728950e"),
                "Q-4711",
                SupplierId.of(supplier.name()),
                buyer,
                supplier,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 4, 15),
                "Baustelle Nord\nTor 3, Am Kai 5\n20457 Hamburg",
                currency,
                Incoterm.DAP,
                "Hamburg",
                "30 days net",
                "Deliver between 8:00 and 16:00.\nالرجاء تسليم البضاعة في الموعد المحدد.",
                lines,
                totals());
    }

    ProformaInvoice proforma() {
        return new ProformaInvoice(new OrderNumber(OrderNumber.Series.PI, 2026, 3), LocalDate.of(2026, 3, 5), order());
    }

    private OrderTotals totals() {
        BigDecimal sum = lines.stream().map(OrderLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal net = rounded(sum.subtract(discount).add(freight));
        BigDecimal rate = taxRate == null ? BigDecimal.ZERO : taxRate;
        BigDecimal tax = rounded(net.multiply(rate).movePointLeft(2));
        List<OrderTotals.TaxRow> rows =
                taxRate == null ? List.of() : List.of(new OrderTotals.TaxRow(taxRate, net, tax));
        return new OrderTotals(rounded(sum), rounded(discount), rounded(freight), net, tax, net.add(tax), rows);
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP);
    }
}
