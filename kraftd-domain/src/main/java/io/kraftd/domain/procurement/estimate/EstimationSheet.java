package io.kraftd.domain.procurement.estimate;

import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.CurrencyMismatchException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the buyer expects to pay.
 *
 * @param markUpPercent put on top of the bare sum
 * @param contingencyPercent put on top of the bare sum for what is not known
 * @param bareTotal sum of the lines that have a rate
 * @param targetPrice bare sum with mark-up and contingency; {@code null} while any line lacks a rate
 * @param missing lines without a rate
 */
public record EstimationSheet(
        Currency currency,
        BigDecimal markUpPercent,
        BigDecimal contingencyPercent,
        List<EstimatedLine> lines,
        BigDecimal bareTotal,
        @Nullable BigDecimal targetPrice,
        List<String> missing) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public EstimationSheet {
        Objects.requireNonNull(currency, "currency");
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    /**
     * Draws the sheet up. For a line with several rates the first in the list counts: give better sources first.
     * {@link CurrencyMismatchException} when a rate is in another currency.
     */
    public static EstimationSheet of(
            ScopeBaseline scope,
            Currency currency,
            List<GivenRate> rates,
            BigDecimal markUpPercent,
            BigDecimal contingencyPercent) {
        Map<String, GivenRate> byLine = new HashMap<>();
        for (GivenRate rate : rates) {
            if (!rate.unitPrice().currency().equals(currency)) {
                throw new CurrencyMismatchException(rate.unitPrice().currency(), currency);
            }
            byLine.putIfAbsent(rate.rfqLine(), rate);
        }
        List<EstimatedLine> lines = scope.lines().stream()
                .map(line -> estimated(line, byLine.get(line.id())))
                .toList();
        List<String> missing = lines.stream()
                .filter(line -> line.amount() == null)
                .map(EstimatedLine::rfqLine)
                .toList();
        BigDecimal bare = lines.stream()
                .map(line -> line.amount() == null ? BigDecimal.ZERO : line.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal factor =
                BigDecimal.ONE.add(markUpPercent.add(contingencyPercent).divide(HUNDRED, MathContext.DECIMAL128));
        BigDecimal target = missing.isEmpty() ? bare.multiply(factor, MathContext.DECIMAL128) : null;
        return new EstimationSheet(currency, markUpPercent, contingencyPercent, lines, bare, target, missing);
    }

    private static EstimatedLine estimated(RfqLine line, @Nullable GivenRate rate) {
        if (rate == null) {
            return new EstimatedLine(line.id(), null, EstimatedLine.Origin.MISSING, "no rate is known", null);
        }
        BigDecimal price = rate.unitPrice().amount();
        BigDecimal amount = line.quantity() == null ? null : price.multiply(line.quantity(), MathContext.DECIMAL128);
        return new EstimatedLine(line.id(), price, rate.origin(), rate.source(), amount);
    }
}
