package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.procurement.comparison.TabulationRow;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of the baseline and what every supplier asks for it, the cheapest first. */
public record LineFacts(
        String line, String described, @Nullable Figure quantity, List<Offer> offers) {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /**
     * What one supplier asks.
     *
     * @param quotedUnitPrice as written; {@code null} when unquoted
     * @param quotedEach what one comes to by the row's amount, when that is another figure: a price per hundred, or a discount
     * @param levelledAmount for the whole quantity in the case's currency; {@code null} when left out
     * @param marks such as {@code lowest}, {@code missing}, {@code plug}, {@code shared}
     * @param alternates other solutions offered beside, quoted from the document
     */
    public record Offer(
            SupplierId supplierId,
            String supplier,
            @Nullable Figure quotedUnitPrice,
            @Nullable Figure quotedEach,
            @Nullable Figure levelledUnitPrice,
            @Nullable Figure levelledAmount,
            List<String> marks,
            List<String> alternates) {}

    static LineFacts of(Desk desk, OpenCase open, RfqLine line) {
        List<Offer> offers = open.comparison().tabulation().stream()
                .filter(row -> row.line().id().equals(line.id()))
                .map(TabulationRow::cells)
                .flatMap(List::stream)
                .map(cell -> offer(open, cell.supplier(), cell.offer()))
                .sorted(Comparator.comparing(
                        offer -> offer.levelledAmount() == null
                                ? null
                                : offer.levelledAmount().value(),
                        Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        Figure quantity = line.quantity() == null
                ? null
                : Figure.number("quantity", line.quantity(), line.unit(), asked(desk, open, line));
        return new LineFacts(line.id(), CompareQuotesTool.described(line), quantity, offers);
    }

    private static List<Citation> asked(Desk desk, OpenCase open, RfqLine line) {
        return open
                .inquiryDocument()
                .flatMap(document -> OpenCase.field(line, "quantity")
                        .flatMap(path -> ReadValue.at(desk, document, path, "quantity", line.id())))
                .map(ReadValue::citation)
                .or(() -> Optional.of(open.cite(line.id())))
                .stream()
                .toList();
    }

    private static Offer offer(OpenCase open, SupplierId id, LevelledLine levelled) {
        LevelledBid bid = open.levelling().bid(id);
        List<Citation> cited = open.cite(id, levelled.rfqLine(), "unit_price");
        return new Offer(
                id,
                bid.quotation().supplier(),
                levelled.quotedUnitPrice() == null || bid.quotation().currency() == null
                        ? null
                        : new Figure(
                                "unit price as quoted",
                                levelled.quotedUnitPrice(),
                                bid.quotation().currency(),
                                null,
                                cited),
                each(open, bid, levelled, cited),
                levelled.levelledUnitPrice() == null
                        ? null
                        : Figure.amount("levelled unit price", levelled.levelledUnitPrice(), open.currency(), cited),
                levelled.levelledAmount() == null
                        ? null
                        : Figure.amount("levelled amount", levelled.levelledAmount(), open.currency(), cited),
                levelled.marks().stream().map(Mark::word).toList(),
                bid.alternates().stream()
                        .filter(alternate -> answers(bid, alternate, levelled.rfqLine()))
                        .map(QuotationLine::description)
                        .toList());
    }

    private static @Nullable Figure each(OpenCase open, LevelledBid bid, LevelledLine levelled, List<Citation> cited) {
        List<QuotationLine> rows = open.offers(bid.quotation().supplierId(), levelled.rfqLine()).stream()
                .filter(row -> !row.alternate())
                .toList();
        if (rows.size() != 1 || bid.quotation().currency() == null || levelled.quotedUnitPrice() == null) {
            return null;
        }
        BigDecimal amount = rows.get(0).amount();
        BigDecimal quantity = rows.get(0).quantity();
        if (amount == null || quantity == null || quantity.signum() <= 0) {
            return null;
        }
        Figure each = Figure.amount(
                "price of one by the row's amount",
                amount.divide(quantity, MathContext.DECIMAL128),
                bid.quotation().currency(),
                cited);
        BigDecimal apart = each.value().subtract(levelled.quotedUnitPrice()).abs();
        return apart.compareTo(CENT) <= 0 ? null : each;
    }

    private static boolean answers(LevelledBid bid, QuotationLine alternate, String rfqLine) {
        return bid.matches().matches().stream()
                .anyMatch(match -> match.quoteLine().equals(alternate.id())
                        && match.rfqLine().equals(rfqLine));
    }

    List<Citation> citations() {
        List<Citation> citations = new ArrayList<>();
        offers.forEach(offer -> {
            if (offer.levelledAmount() != null) {
                citations.addAll(offer.levelledAmount().citations());
            }
        });
        if (citations.isEmpty() && quantity != null) {
            citations.addAll(quantity.citations());
        }
        return citations;
    }

    List<String> cheapest() {
        return offers.stream()
                .filter(offer -> offer.marks().contains("lowest"))
                .map(Offer::supplier)
                .toList();
    }

    String text() {
        return "For %s:\n%s"
                .formatted(described, offers.stream().map(LineFacts::text).collect(Collectors.joining("\n")));
    }

    /** The quoted unit price in words; empty when there is none. */
    static String quoted(Offer offer) {
        if (offer.quotedUnitPrice() == null) {
            return "";
        }
        String each = offer.quotedEach() == null
                ? ""
                : ", which by the amount of its row is %s each"
                        .formatted(offer.quotedEach().text());
        return offer.quotedUnitPrice().text() + each;
    }

    private static String text(Offer offer) {
        StringBuilder text = new StringBuilder("- " + offer.supplier() + ": ");
        if (offer.marks().contains("missing")) {
            text.append("gives no price");
            if (offer.levelledAmount() != null) {
                text.append(
                        "; %s stand in for it".formatted(offer.levelledAmount().text()));
            }
        } else if (offer.levelledAmount() != null) {
            text.append("%s levelled".formatted(offer.levelledAmount().text()));
            if (offer.levelledUnitPrice() != null) {
                text.append(", %s each".formatted(offer.levelledUnitPrice().text()));
            }
            if (offer.quotedUnitPrice() != null) {
                text.append(" (quoted at %s)".formatted(quoted(offer)));
            }
        } else {
            text.append("left out");
        }
        if (offer.marks().contains("lowest")) {
            text.append(", the lowest");
        }
        if (offer.marks().contains("shared")) {
            text.append(", a share of one price for several lines");
        }
        offer.alternates()
                .forEach(alternate -> text.append("; offered beside it: ").append(alternate));
        return text.toString();
    }
}
