package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.http.orders.Shown;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One bid on the common basis.
 *
 * @param currency of {@code normalizedPrice}
 * @param coveragePercent null for one price for everything
 * @param adjustments the chain from the quoted to the normalized price
 */
record NormalizedQuote(
        String supplier,
        SupplierId supplierId,
        BigDecimal quotedTotal,
        Currency quotedCurrency,
        BigDecimal normalizedPrice,
        Currency currency,
        @Nullable BigDecimal coveragePercent,
        List<String> missingLines,
        List<LineMatch> matches,
        List<String> unmatchedLines,
        List<Adjustment> adjustments,
        List<Alternate> alternates,
        boolean expired,
        List<String> warnings) {

    /** One step; figures are totals of the bid or figures of the line, as the formula says. */
    record Adjustment(
            LevellingAdjustment.Kind kind,
            @Nullable String line,
            String source,
            String formula,
            BigDecimal before,
            Currency beforeCurrency,
            BigDecimal after,
            Currency afterCurrency) {}

    /** What is offered beside the line that was asked for, in the quotation's currency. */
    record Alternate(
            String quoteLine,
            String description,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable BigDecimal unitPrice,
            @Nullable BigDecimal amount) {
        static Alternate of(QuotationLine line) {
            return new Alternate(
                    line.id(),
                    line.description(),
                    Shown.maybeFigure(line.quantity()),
                    line.unit(),
                    Shown.maybeFigure(line.unitPrice()),
                    Shown.maybeFigure(line.amount()));
        }
    }

    static NormalizedQuote of(LevelledBid bid) {
        Currency own = Objects.requireNonNull(bid.quotation().currency(), "a levelled bid has a currency");
        return new NormalizedQuote(
                bid.quotation().supplier(),
                bid.quotation().supplierId(),
                Shown.amount(bid.quotedTotal(), own),
                own,
                Shown.amount(bid.levelledTotal(), bid.currency()),
                bid.currency(),
                Shown.maybeFigure(bid.coveragePercent()),
                bid.matches().missing(),
                bid.matches().matches(),
                bid.matches().unmatched(),
                adjustments(bid, own),
                bid.alternates().stream().map(Alternate::of).toList(),
                bid.expired(),
                bid.warnings());
    }

    private static List<Adjustment> adjustments(LevelledBid bid, Currency own) {
        List<Adjustment> adjustments = new ArrayList<>();
        Currency now = own;
        for (LevellingAdjustment step : bid.adjustments()) {
            Currency next = step.kind() == LevellingAdjustment.Kind.CURRENCY ? bid.currency() : now;
            adjustments.add(new Adjustment(
                    step.kind(),
                    step.rfqLine(),
                    step.source(),
                    step.formula(),
                    Shown.figure(step.before()),
                    now,
                    Shown.figure(step.after()),
                    next));
            now = next;
        }
        return adjustments;
    }
}
