package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is known of a supplier. */
final class SupplierProfileTool implements Tool {
    /** A bid of the supplier in one purchase. */
    public record Bidding(String inquiry, BidFacts bid) {}

    /** An order the supplier got. */
    public record Ordered(String number, LocalDate date, Figure gross) {}

    /** Everything that documents, bids and orders say of it. */
    public record Profile(String supplier, List<ReadValue> values, List<Bidding> bids, List<Ordered> orders) {}

    private static final List<FieldName> SHOWN = List.of(
            FieldName.NUMBER,
            FieldName.ISSUE_DATE,
            FieldName.VALID_UNTIL,
            FieldName.CURRENCY,
            FieldName.PAYMENT_TERMS,
            FieldName.DELIVERY_TERMS,
            FieldName.TAX_NUMBER,
            FieldName.ADDRESS,
            FieldName.EMAIL,
            FieldName.PHONE);
    private static final ToolSpec SPEC = new ToolSpec(
            "supplier_profile",
            "Tells what is known of a supplier: its quotation and terms, tax number, address and e-mail, delivery time, its rank in"
                    + " the purchase, and the orders it got.",
            List.of(Parameters.required(Parameters.SUPPLIER), Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Profile> resultType() {
        return Profile.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        SupplierId id = Named.supplier(open, String.valueOf(arguments.text("supplier")));
        List<ReadValue> values =
                open.quotation(id).map(document -> values(desk, document)).orElse(List.of());
        Profile profile = new Profile(open.supplier(id), values, bids(desk, id), orders(desk, id));
        List<Citation> citations =
                new ArrayList<>(values.stream().map(ReadValue::citation).toList());
        citations.addAll(open.cite(id, null, ""));
        return new ToolResult(profile, text(profile), citations);
    }

    private static List<ReadValue> values(Desk desk, Document document) {
        Stream<ReadValue> named = SHOWN.stream()
                .flatMap(name -> name.names().stream()
                        .flatMap(pointer -> ReadValue.at(
                                desk,
                                document,
                                new FieldPath(pointer),
                                name.names().size() == 1
                                        ? name.label()
                                        : pointer.substring(pointer.lastIndexOf('/') + 1)
                                                .replace('_', ' '),
                                null)
                                .stream()));
        return Stream.concat(named, LeadTimes.longest(desk, document, FieldName.LEAD_TIME.label()).stream())
                .toList();
    }

    private static List<Bidding> bids(Desk desk, SupplierId id) {
        return desk.cases().stream()
                .map(ProcurementCase::id)
                .map(desk::open)
                .filter(open -> open.levelled() && has(open, id))
                .flatMap(open -> BidFacts.of(open).stream()
                        .filter(bid -> bid.supplierId().equals(id))
                        .map(bid -> new Bidding(open.name(), bid)))
                .toList();
    }

    private static boolean has(OpenCase open, SupplierId id) {
        return open.bids().stream()
                .map(LevelledBid::quotation)
                .anyMatch(each -> each.supplierId().equals(id));
    }

    private static List<Ordered> orders(Desk desk, SupplierId id) {
        return desk.orders().stream()
                .filter(order -> order.head().supplierId().equals(id))
                .map(order -> new Ordered(
                        order.head().number().toString(),
                        order.whole().orderDate(),
                        new Figure(
                                "order total",
                                order.head().gross().amount(),
                                order.head().gross().currency(),
                                null,
                                List.of(Citation.computed(order.head().inquiry(), null)))))
                .toList();
    }

    private static String text(Profile profile) {
        String document = profile.values().stream()
                .map(each -> "- %s: %s".formatted(each.name(), each.text()))
                .collect(Collectors.joining("\n"));
        String bids = profile.bids().stream()
                .map(each -> "- in %s: rank %s"
                        .formatted(each.inquiry(), each.bid().text().replaceFirst("\\. .*?:", ",")))
                .collect(Collectors.joining("\n"));
        String orders = profile.orders().stream()
                .map(each -> "- order %s of %s: %s"
                        .formatted(each.number(), each.date(), each.gross().text()))
                .collect(Collectors.joining("\n"));
        String file = profile.values().stream()
                .map(ReadValue::filename)
                .findFirst()
                .map(name -> " (" + name + ")")
                .orElse("");
        return Stream.of(
                        Optional.of(profile.supplier() + file + ":"),
                        Optional.of(document),
                        Optional.of(bids),
                        Optional.of(orders.isEmpty() ? "- no order yet" : orders))
                .flatMap(Optional::stream)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
