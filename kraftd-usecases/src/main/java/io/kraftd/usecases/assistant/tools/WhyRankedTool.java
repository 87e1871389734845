package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.WeightStability;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why a bid stands where it stands. */
final class WhyRankedTool implements Tool {
    /** Where a bid costs more or less than the one it is held against; {@code difference} above zero costs more. */
    public record Difference(String what, Figure difference) {}

    /**
     * One bid against another.
     *
     * @param bid the one that was asked for
     * @param against the first in rank, or for the first the second; {@code null} when there is only one
     * @param differences the greatest, in lines and beside them
     * @param criteria the weights in use, such as {@code price 0.8}
     * @param stability how far weights may move before another wins
     */
    public record Ranked(
            DocumentId caseId,
            String inquiry,
            int bids,
            BidFacts bid,
            @Nullable BidFacts against,
            List<Difference> differences,
            List<String> criteria,
            List<String> stability,
            List<String> notes) {}

    private static final int GREATEST = 4;
    private static final int DECIMALS = 3;
    private static final ToolSpec SPEC = new ToolSpec(
            "why_ranked",
            "Explains the rank of a supplier: its levelled total against the first, the lines and costs that make the"
                    + " difference, the weighted score, and how far weights may move before another wins.",
            List.of(Parameters.SUPPLIER, Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Ranked> resultType() {
        return Ranked.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        List<BidFacts> bids = BidFacts.of(open);
        String named = arguments.text("supplier");
        SupplierId id = named == null ? bids.get(0).supplierId() : Named.supplier(open, named);
        BidFacts bid = bids.stream()
                .filter(each -> each.supplierId().equals(id))
                .findFirst()
                .orElseThrow();
        BidFacts against = bids.stream()
                .filter(each -> !each.supplierId().equals(id))
                .findFirst()
                .orElse(null);
        Comparison comparison = open.comparison();
        Ranked ranked = new Ranked(
                open.id(),
                open.name(),
                bids.size(),
                bid,
                against,
                against == null ? List.of() : differences(open, bid, against),
                comparison.criteria().stream()
                        .map(each -> each.name() + " " + share(each.weight()))
                        .toList(),
                comparison.stability().stream().map(WhyRankedTool::stability).toList(),
                comparison.notes());
        return new ToolResult(
                ranked,
                text(ranked),
                Stream.of(bid, against)
                        .filter(Objects::nonNull)
                        .flatMap(each -> each.levelledTotal().citations().stream())
                        .toList(),
                List.of(bid.supplier()));
    }

    private static String share(BigDecimal share) {
        return Words.plain(share.setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    private static String stability(WeightStability row) {
        String below =
                row.winnerBelow() == null ? "" : "; below %s %s wins".formatted(share(row.lowest()), row.winnerBelow());
        String above = row.winnerAbove() == null
                ? ""
                : "; above %s %s wins".formatted(share(row.highest()), row.winnerAbove());
        return below.isEmpty() && above.isEmpty()
                ? "no weight of %s changes the winner".formatted(row.criterion())
                : "%s weighs %s%s%s".formatted(row.criterion(), share(row.weight()), below, above);
    }

    private static List<Difference> differences(OpenCase open, BidFacts one, BidFacts other) {
        LevelledBid bid = open.levelling().bid(one.supplierId());
        LevelledBid against = open.levelling().bid(other.supplierId());
        Stream<Difference> lines = open.scope().lines().stream()
                .map(line -> difference(open, bid, against, line))
                .filter(Objects::nonNull);
        BigDecimal beside = bid.overheads().subtract(against.overheads());
        Difference overheads = new Difference(
                "freight and other costs beside the lines",
                Figure.amount("difference", beside, open.currency(), open.cite(one.supplierId(), null, "")));
        return Stream.concat(lines, Stream.of(overheads))
                .filter(each -> each.difference().value().signum() != 0)
                .sorted(Comparator.comparing(
                                (Difference each) -> each.difference().value().abs())
                        .reversed())
                .limit(GREATEST)
                .toList();
    }

    private static @Nullable Difference difference(OpenCase open, LevelledBid bid, LevelledBid against, RfqLine line) {
        BigDecimal one = amount(bid, line);
        BigDecimal other = amount(against, line);
        if (one == null || other == null) {
            return null;
        }
        return new Difference(
                CompareQuotesTool.described(line),
                Figure.amount(
                        "difference",
                        one.subtract(other),
                        open.currency(),
                        open.cite(bid.quotation().supplierId(), line.id(), "unit_price")));
    }

    private static @Nullable BigDecimal amount(LevelledBid bid, RfqLine line) {
        return bid.line(line.id()).map(LevelledLine::levelledAmount).orElse(null);
    }

    private static String text(Ranked ranked) {
        BidFacts bid = ranked.bid();
        StringBuilder text = new StringBuilder("%s ranks %d of %d with a levelled total of %s"
                .formatted(
                        bid.supplier(),
                        bid.rank(),
                        ranked.bids(),
                        bid.levelledTotal().text()));
        BidFacts against = ranked.against();
        if (against != null) {
            BigDecimal gap =
                    bid.levelledTotal().value().subtract(against.levelledTotal().value());
            text.append(", %s %s than %s (%s)."
                    .formatted(
                            Words.money(
                                    gap.abs(),
                                    Objects.requireNonNull(bid.levelledTotal().currency())),
                            gap.signum() < 0 ? "less" : "more",
                            against.supplier(),
                            against.levelledTotal().text()));
        } else {
            text.append(".");
        }
        if (bid.quotedTotal() != null) {
            text.append(" It quoted %s.".formatted(bid.quotedTotal().text()));
        }
        if (bid.score() != null) {
            text.append(" Its weighted score is %s (%s)."
                    .formatted(share(bid.score().value()), String.join(", ", ranked.criteria())));
        }
        bid.reasons().forEach(reason -> text.append(" ").append(Words.sentence(reason)));
        if (!ranked.differences().isEmpty() && against != null) {
            text.append("\nThe greatest differences from ")
                    .append(against.supplier())
                    .append(":\n");
            text.append(ranked.differences().stream()
                    .map(each -> "- %s: %s %s"
                            .formatted(
                                    each.what(),
                                    Words.money(
                                            each.difference().value().abs(),
                                            Objects.requireNonNull(
                                                    each.difference().currency())),
                                    each.difference().value().signum() < 0 ? "less" : "more"))
                    .collect(Collectors.joining("\n")));
        }
        if (!ranked.stability().isEmpty()) {
            text.append("\nStability: ")
                    .append(String.join(". ", ranked.stability()))
                    .append(".");
        }
        return text.toString();
    }
}
