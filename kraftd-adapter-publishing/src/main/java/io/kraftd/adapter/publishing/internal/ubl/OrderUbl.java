package io.kraftd.adapter.publishing.internal.ubl;

import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.OrderTotals;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.ports.publishing.UnpublishableException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Orders and proformas as UBL. With all that Peppol Ordering or EN 16931 demands the file claims that profile; without, it is
 * plain UBL 2.1 and names in a comment what it would need.
 */
public final class OrderUbl {
    private static final Pattern ENDPOINT = Pattern.compile("[A-Za-z0-9]{2,6}:\\S+");
    private static final int MOST_DECIMALS = 2;
    private static final String PROFORMA = "325";

    private final PurchaseOrder order;
    private final List<String> missing = new ArrayList<>();

    private OrderUbl(PurchaseOrder order) {
        this.order = order;
    }

    /** An Order; {@link UnpublishableException} when only one party has an endpoint id, or one is no {@code scheme:id}. */
    public static byte[] of(PurchaseOrder order) {
        OrderUbl ubl = new OrderUbl(order);
        ubl.checkEndpoints();
        ubl.parties();
        ubl.require(order.buyer().endpointId() == null, "the endpoint ids of both parties");
        Trade trade = ubl.trade(order.number().toString(), order.quotationReference(), List.of());
        return UblDocuments.order(trade, Profile.peppolOrder(ubl.missing));
    }

    /** An Invoice of type 325. */
    public static byte[] of(ProformaInvoice proforma) {
        PurchaseOrder order = proforma.order();
        OrderUbl ubl = new OrderUbl(order);
        ubl.parties();
        ubl.require(order.totals().taxes().isEmpty(), "the VAT rate");
        ubl.require(order.paymentTerms() == null, "payment terms");
        ubl.require(order.supplier().taxNumber() == null, "the tax number of the supplier");
        String notice = "Proforma invoice: no tax invoice, no claim to tax or payment.";
        Trade trade = ubl.trade(proforma.number().toString(), order.number().toString(), List.of(notice));
        Trade dated = new Trade(
                trade.id(),
                proforma.issueDate(),
                trade.currency(),
                trade.supplier(),
                trade.buyer(),
                trade.reference(),
                null,
                null,
                null,
                null,
                null,
                trade.paymentTerms(),
                trade.notes(),
                trade.lines(),
                trade.sums());
        return UblDocuments.invoice(dated, Profile.coreInvoice(ubl.missing), PROFORMA);
    }

    private void checkEndpoints() {
        List<String> wrong = new ArrayList<>();
        String buyer = order.buyer().endpointId();
        String supplier = order.supplier().endpointId();
        if (buyer != null || supplier != null) {
            endpoint(wrong, "buyer", buyer);
            endpoint(wrong, "supplier", supplier);
        }
        if (!wrong.isEmpty()) {
            throw new UnpublishableException("ubl", wrong);
        }
    }

    private static void endpoint(List<String> wrong, String who, @Nullable String endpoint) {
        if (endpoint == null || !ENDPOINT.matcher(endpoint).matches()) {
            wrong.add("the endpoint id of the " + who + " as scheme:id");
        }
    }

    private void parties() {
        country("buyer", order.buyer());
        country("supplier", order.supplier());
        require(order.currency().getDefaultFractionDigits() > MOST_DECIMALS, "a currency with at most two decimals");
    }

    private void country(String who, TradeParty party) {
        String country = party.address() == null ? null : party.address().country();
        require(Countries.code(country).isEmpty(), "the country of the " + who);
    }

    private void require(boolean lacking, String what) {
        if (lacking) {
            missing.add(what);
        }
    }

    private Trade trade(String id, @Nullable String reference, List<String> notices) {
        List<String> notes = Stream.concat(notices.stream(), Stream.ofNullable(order.notes()))
                .filter(note -> !note.isBlank())
                .toList();
        String incoterm = order.incoterm() == null ? null : order.incoterm().name();
        return new Trade(
                id,
                order.orderDate(),
                order.currency().getCurrencyCode(),
                party(order.supplier()),
                party(order.buyer()),
                reference,
                null,
                null,
                order.deliveryDate(),
                incoterm,
                place(),
                order.paymentTerms(),
                notes,
                order.lines().stream().map(OrderUbl::line).toList(),
                sums(order.totals()));
    }

    private @Nullable String place() {
        String address = order.deliveryAddress() == null
                ? null
                : order.deliveryAddress().lines().map(String::strip).collect(Collectors.joining(", "));
        String place = Stream.of(order.namedPlace(), address)
                .filter(Objects::nonNull)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("; "));
        return place.isEmpty() ? null : place;
    }

    private static Trade.Party party(TradeParty party) {
        return new Trade.Party(
                party.name(),
                party.address(),
                party.taxNumber(),
                party.contact(),
                null,
                party.email(),
                party.endpointId());
    }

    private static Trade.Line line(OrderLine line) {
        return new Trade.Line(
                Integer.toString(line.number()),
                line.itemCode(),
                line.description(),
                line.quantity(),
                UnitCodes.of(line.unit()),
                line.amount(),
                line.unitPrice(),
                line.priceBasis(),
                line.taxRate());
    }

    private static Trade.Sums sums(OrderTotals totals) {
        return new Trade.Sums(
                totals.lines(),
                totals.discount(),
                totals.freight(),
                totals.net(),
                totals.tax(),
                totals.gross(),
                totals.gross(),
                totals.taxes().stream()
                        .map(row -> new Trade.TaxRow(row.rate(), row.base(), row.amount()))
                        .toList());
    }
}
