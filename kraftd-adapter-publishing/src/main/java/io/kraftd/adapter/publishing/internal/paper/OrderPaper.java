package io.kraftd.adapter.publishing.internal.paper;

import io.kraftd.adapter.publishing.internal.paper.Paper.Block;
import io.kraftd.adapter.publishing.internal.paper.Paper.Fact;
import io.kraftd.adapter.publishing.internal.paper.Paper.Sum;
import io.kraftd.adapter.publishing.internal.text.Shown;
import io.kraftd.domain.extracted.Address;
import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.OrderTotals;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Orders and proformas as papers: the buyer writes the one, the supplier the other. */
public final class OrderPaper {
    private static final double NARROW = 1;
    private static final double MEDIUM = 2;
    private static final double WIDE = 8;

    private final PurchaseOrder order;
    private final int decimals;

    private OrderPaper(PurchaseOrder order) {
        this.order = order;
        this.decimals = Shown.decimals(order.currency());
    }

    /** The order as the buyer sends it. */
    public static Paper of(PurchaseOrder order) {
        OrderPaper paper = new OrderPaper(order);
        List<Fact> facts = new ArrayList<>();
        add(facts, "Order number", Value.of(order.number().toString()));
        add(facts, "Order date", Value.of(order.orderDate()));
        add(facts, "Your quotation", Value.of(order.quotationReference()));
        paper.terms(facts);
        return new Paper(
                letterhead(order.buyer()),
                "Purchase order",
                order.number().toString(),
                facts,
                paper.parties(),
                paper.lines(),
                paper.sums(),
                paper.remarks(List.of()));
    }

    /** The proforma as the supplier sends it. */
    public static Paper of(ProformaInvoice proforma) {
        OrderPaper paper = new OrderPaper(proforma.order());
        List<Fact> facts = new ArrayList<>();
        add(facts, "Proforma number", Value.of(proforma.number().toString()));
        add(facts, "Issue date", Value.of(proforma.issueDate()));
        add(facts, "Order number", Value.of(proforma.order().number().toString()));
        add(facts, "Order date", Value.of(proforma.order().orderDate()));
        paper.terms(facts);
        Block notice = new Block(
                "Proforma",
                List.of("This is a proforma invoice. It is no tax invoice and claims neither tax nor payment."));
        return new Paper(
                letterhead(proforma.order().supplier()),
                "Proforma invoice",
                proforma.number().toString(),
                facts,
                paper.parties(),
                paper.lines(),
                paper.sums(),
                paper.remarks(List.of(notice)));
    }

    private void terms(List<Fact> facts) {
        add(facts, "Currency", Value.of(order.currency().getCurrencyCode()));
        add(facts, "Delivery date", Value.of(order.deliveryDate()));
        String place = order.namedPlace() == null ? "" : " " + order.namedPlace();
        add(
                facts,
                "Delivery terms",
                Value.of(order.incoterm() == null ? null : order.incoterm() + place + " (Incoterms 2020)"));
        add(facts, "Payment terms", Value.of(order.paymentTerms()));
    }

    private List<Block> parties() {
        List<Block> parties = new ArrayList<>();
        parties.add(new Block("Supplier", full(order.supplier())));
        parties.add(new Block("Buyer", full(order.buyer())));
        if (order.deliveryAddress() != null && !order.deliveryAddress().isBlank()) {
            parties.add(new Block("Deliver to", order.deliveryAddress().lines().toList()));
        }
        return parties;
    }

    private Table lines() {
        return new Table.Of<>(order.lines())
                .figures("#", NARROW, line -> Value.of(BigDecimal.valueOf(line.number()), 0))
                .words("Item code", MEDIUM, line -> Value.of(line.itemCode()))
                .words("Description", WIDE, line -> Value.of(line.description()))
                .figures("Quantity", MEDIUM, line -> Value.of(line.quantity(), 0))
                .words("Unit", NARROW, line -> Value.of(Units.word(line.unit())))
                .figures("Unit price", MEDIUM, line -> Value.of(line.unitPrice(), decimals))
                .figures("per", NARROW, OrderPaper::basis)
                .figures("Tax %", NARROW, line -> Value.of(line.taxRate(), 0))
                .figures("Amount", MEDIUM, line -> Value.of(line.amount(), decimals))
                .table();
    }

    private static @Nullable Value basis(OrderLine line) {
        return line.priceBasis().compareTo(BigDecimal.ONE) == 0 ? null : Value.of(line.priceBasis(), 0);
    }

    private List<Sum> sums() {
        OrderTotals totals = order.totals();
        List<Sum> sums = new ArrayList<>();
        if (totals.discount().signum() != 0 || totals.freight().signum() != 0) {
            sums.add(sum("Sum of lines", totals.lines()));
        }
        if (totals.discount().signum() != 0) {
            sums.add(sum("Discount", totals.discount().negate()));
        }
        if (totals.freight().signum() != 0) {
            sums.add(sum("Freight", totals.freight()));
        }
        sums.add(sum("Total before tax", totals.net()));
        for (OrderTotals.TaxRow row : totals.taxes()) {
            String base = Shown.figure(row.base(), decimals);
            sums.add(sum("Tax %s %% of %s".formatted(Shown.figure(row.rate(), 0), base), row.amount()));
        }
        if (totals.taxes().isEmpty()) {
            return List.copyOf(strongLast(sums));
        }
        sums.add(new Sum("Total " + order.currency(), new Value.Figure(totals.gross(), decimals), true));
        return sums;
    }

    private List<Sum> strongLast(List<Sum> sums) {
        Sum last = sums.remove(sums.size() - 1);
        sums.add(new Sum("Total %s, no tax stated".formatted(order.currency()), last.amount(), true));
        return sums;
    }

    private Sum sum(String label, BigDecimal amount) {
        return new Sum(label, new Value.Figure(amount, decimals), false);
    }

    private List<Block> remarks(List<Block> first) {
        List<Block> remarks = new ArrayList<>(first);
        if (order.notes() != null && !order.notes().isBlank()) {
            remarks.add(new Block("Notes", order.notes().lines().toList()));
        }
        return remarks;
    }

    private static void add(List<Fact> facts, String label, @Nullable Value value) {
        if (value != null) {
            facts.add(new Fact(label, value));
        }
    }

    private static List<String> letterhead(TradeParty party) {
        List<String> lines = new ArrayList<>(List.of(party.name()));
        lines.addAll(address(party.address()));
        return lines;
    }

    private static List<String> full(TradeParty party) {
        List<String> lines = letterhead(party);
        labelled(lines, "Tax number ", party.taxNumber());
        labelled(lines, "", party.contact());
        labelled(lines, "", party.email());
        return lines;
    }

    private static void labelled(List<String> lines, String label, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            lines.add(label + text.strip());
        }
    }

    /** The lines of an address, those that are known. */
    static List<String> address(@Nullable Address address) {
        if (address == null) {
            return List.of();
        }
        String town = joined(address.postalCode(), address.city());
        return Stream.of(address.addressLine1(), address.addressLine2(), town, address.region(), address.country())
                .filter(line -> line != null && !line.isBlank())
                .toList();
    }

    private static String joined(@Nullable String one, @Nullable String other) {
        return ((one == null ? "" : one) + " " + (other == null ? "" : other)).strip();
    }
}
