package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.LineNames;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was paid for things before. */
final class PriceHistoryTool implements Tool {
    /** One order's line; {@code description} is quoted from it. */
    public record Paid(
            String order,
            LocalDate orderDate,
            String supplier,
            String description,
            Figure unitPrice,
            Figure quantity) {}

    /** What was ordered before, the latest first; {@code item} is {@code null} for everything. */
    public record History(@Nullable String item, int orders, List<Paid> paid) {}

    private static final int MOST = 40;
    private static final ToolSpec SPEC = new ToolSpec(
            "price_history",
            "Says what was paid before: unit prices of earlier purchase orders for an item, with order number, date and"
                    + " supplier.",
            List.of(
                    Parameters.optional(
                            "item", ToolParameter.Type.TEXT, "What was bought, in words, or a line of the inquiry"),
                    Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<History> resultType() {
        return History.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        String item = arguments.text("item");
        String words = item == null ? null : words(desk, arguments, item);
        List<Paid> paid = new ArrayList<>();
        List<Citation> citations = new ArrayList<>();
        desk.orders()
                .forEach(order -> bought(order.whole(), words).forEach(line -> {
                    Citation citation = Citation.computed(order.whole().inquiry(), line.rfqLine());
                    paid.add(paid(order.whole(), line, citation));
                    citations.add(citation);
                }));
        List<Paid> shown = paid.stream().limit(MOST).toList();
        int orders = desk.orders().size();
        return new ToolResult(
                new History(words, orders, shown),
                text(words, orders, shown),
                citations.stream().limit(MOST).toList());
    }

    // why: a line's number means nothing to an order of another purchase, its words do.
    private static String words(Desk desk, Arguments arguments, String item) {
        if (desk.cases().size() != 1 && arguments.text("case") == null) {
            return item;
        }
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        return open.scope().line(item).map(RfqLine::description).orElse(item);
    }

    private static List<OrderLine> bought(PurchaseOrder order, @Nullable String words) {
        if (words == null) {
            return order.lines();
        }
        Map<String, List<String>> descriptions = new LinkedHashMap<>();
        order.lines().forEach(line -> descriptions.put(Integer.toString(line.number()), List.of(line.description())));
        List<String> found = new LineNames(descriptions).in(Spelling.words(words));
        return order.lines().stream()
                .filter(line -> found.contains(Integer.toString(line.number())))
                .toList();
    }

    private static Paid paid(PurchaseOrder order, OrderLine line, Citation citation) {
        return new Paid(
                order.number().toString(),
                order.orderDate(),
                order.supplier().name(),
                line.description(),
                new Figure("unit price", line.unitPrice(), order.currency(), null, List.of(citation)),
                Figure.number("quantity", line.quantity(), line.unit().code(), List.of(citation)));
    }

    private static String text(@Nullable String words, int orders, List<Paid> paid) {
        String what = words == null ? "anything" : "\"%s\"".formatted(Words.quoted(words));
        if (paid.isEmpty()) {
            return orders == 0
                    ? "There is no purchase order yet, so there is no price paid for %s before.".formatted(what)
                    : "%s, and none of them is for %s."
                            .formatted(
                                    orders == 1
                                            ? "There is 1 purchase order"
                                            : "There are %d purchase orders".formatted(orders),
                                    what);
        }
        return "Paid before:\n"
                + paid.stream()
                        .map(each -> "- %s of %s, %s: %s at %s (%s)"
                                .formatted(
                                        each.order(),
                                        each.orderDate(),
                                        each.supplier(),
                                        Words.quoted(each.description()),
                                        each.unitPrice().text(),
                                        each.quantity().text()))
                        .collect(Collectors.joining("\n"));
    }
}
