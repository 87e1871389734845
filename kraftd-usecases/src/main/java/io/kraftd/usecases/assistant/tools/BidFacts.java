package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where one bid stands.
 *
 * @param quotedTotal as the supplier's own figures add up; {@code null} when the quotation names no currency
 * @param coverage share of the lines that are priced; {@code null} for a lump sum
 * @param score weighted, 0 to 1; {@code null} when it cannot be computed
 * @param aboveLowest how much more than the first in rank
 * @param missingLines of the baseline that have no price
 * @param reasons what to know of it, one sentence each
 */
public record BidFacts(
        int rank,
        SupplierId supplierId,
        String supplier,
        Figure levelledTotal,
        @Nullable Figure quotedTotal,
        @Nullable Figure coverage,
        @Nullable Figure score,
        Figure aboveLowest,
        boolean canWin,
        List<String> missingLines,
        List<String> reasons) {
    /** All bids by rank. */
    static List<BidFacts> of(OpenCase open) {
        return open.comparison().ranking().stream().map(bid -> of(open, bid)).toList();
    }

    private static BidFacts of(OpenCase open, RankedBid ranked) {
        Comparison comparison = open.comparison();
        SupplierId id = ranked.supplier();
        LevelledBid bid = open.levelling().bid(id);
        List<Citation> cited = open.cite(id, null, "");
        Figure levelled = Figure.amount("levelled total", ranked.levelledTotal(), comparison.currency(), cited);
        Figure lowest = Figure.amount(
                "levelled total", comparison.ranking().get(0).levelledTotal(), comparison.currency(), cited);
        return new BidFacts(
                ranked.rank(),
                id,
                ranked.name(),
                levelled,
                bid.quotation().currency() == null
                        ? null
                        : Figure.amount(
                                "quoted total",
                                bid.quotedTotal(),
                                bid.quotation().currency(),
                                cited),
                ranked.coveragePercent() == null
                        ? null
                        : Figure.number("coverage", ranked.coveragePercent(), "%", cited),
                ranked.score() == null ? null : Figure.number("score", ranked.score(), null, cited),
                new Figure(
                        "more than the lowest",
                        levelled.value().subtract(lowest.value()),
                        comparison.currency(),
                        null,
                        cited),
                ranked.awardable(),
                bid.matches().missing(),
                ranked.reasons());
    }

    /** One line of text. */
    String text() {
        StringBuilder text = new StringBuilder("%d. %s: %s levelled".formatted(rank, supplier, levelledTotal.text()));
        if (quotedTotal != null) {
            text.append(", %s as quoted".formatted(quotedTotal.text()));
        }
        if (coverage != null) {
            text.append(", %s %% of the lines priced".formatted(Words.plain(coverage.value())));
        }
        if (!missingLines.isEmpty()) {
            text.append(" (without line %s)".formatted(Words.list(missingLines)));
        }
        if (score != null) {
            text.append(", score %s".formatted(Words.number(score.value().setScale(3, RoundingMode.HALF_UP))));
        }
        return text + (canWin ? "" : ", cannot win");
    }
}
