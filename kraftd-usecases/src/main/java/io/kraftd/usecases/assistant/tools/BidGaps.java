package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.extracted.Gap;
import io.kraftd.domain.procurement.comparison.Risk;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one bid lacks.
 *
 * @param unpriced lines without a price
 * @param beside other solutions it offers, quoted from the document
 * @param unclear terms and figures nobody gave, one sentence each
 * @param gaps what its document should say and does not
 */
public record BidGaps(
        SupplierId supplierId,
        String supplier,
        List<Unpriced> unpriced,
        List<String> beside,
        List<String> unclear,
        List<String> gaps) {
    /** A line without a price; {@code standIn} is the buyer's own figure, {@code null} when none is used. */
    public record Unpriced(
            String line, String description, @Nullable Figure standIn) {}

    private static final Set<String> OPEN_RISKS = Set.of(
            "validity_unstated",
            "offer_expired",
            "lump_sum",
            "exclusions_stated",
            "arithmetic_repaired",
            "tax_basis_unknown",
            "delivery_terms_unstated",
            "lead_time_unstated");

    static BidGaps of(Desk desk, OpenCase open, SupplierId id) {
        LevelledBid bid = open.levelling().bid(id);
        String name = bid.quotation().supplier();
        Stream<String> risks = open.comparison().risks().stream()
                .filter(risk -> name.equals(risk.supplier()) && OPEN_RISKS.contains(risk.code()))
                .map(Risk::message);
        return new BidGaps(
                id,
                name,
                bid.matches().missing().stream()
                        .flatMap(line -> open.scope().line(line).stream())
                        .map(line -> unpriced(open, bid, line))
                        .toList(),
                bid.alternates().stream().map(QuotationLine::description).toList(),
                Stream.concat(risks, bid.warnings().stream()).distinct().toList(),
                gaps(desk, open, id));
    }

    private static Unpriced unpriced(OpenCase open, LevelledBid bid, RfqLine line) {
        Figure standIn = bid.line(line.id())
                .map(LevelledLine::levelledAmount)
                .map(amount -> Figure.amount("stand-in", amount, open.currency(), List.of(open.cite(line.id()))))
                .orElse(null);
        return new Unpriced(line.id(), line.description(), standIn);
    }

    private static List<String> gaps(Desk desk, OpenCase open, SupplierId id) {
        return open.quotation(id).map(document -> desk.whole(document).quality().gaps()).orElse(List.of()).stream()
                .filter(gap -> gap.importance() != Gap.Importance.OPTIONAL)
                .map(Gap::remediation)
                .toList();
    }

    /** Whether nothing is open. */
    boolean none() {
        return unpriced.isEmpty() && beside.isEmpty() && unclear.isEmpty() && gaps.isEmpty();
    }

    String text() {
        if (none()) {
            return "- %s: nothing is open; every line is priced.".formatted(supplier);
        }
        List<String> parts = new ArrayList<>();
        unpriced.forEach(line -> parts.add("gives no price for line %s (%s)%s"
                .formatted(
                        line.line(),
                        Words.quoted(line.description()),
                        Optional.ofNullable(line.standIn())
                                .map(standIn -> ", for which %s stand in".formatted(standIn.text()))
                                .orElse(""))));
        if (unpriced.isEmpty()) {
            parts.add("every line is priced");
        }
        beside.forEach(each -> parts.add("offers beside the bid and in no total: " + Words.quoted(each)));
        parts.addAll(unclear);
        parts.addAll(gaps);
        return "- %s: %s.".formatted(supplier, String.join("; ", parts));
    }
}
