package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** From awarded lines back to what the supplier sells, by the same rules the bid was levelled with. */
public final class Purchases {
    private Purchases() {}

    /**
     * What to order for these lines of the baseline, in the quotation's order. A quoted row that answers several lines is
     * ordered once. {@link UnitNotConvertibleException} as in levelling.
     */
    public static List<Purchase> of(ScopeBaseline scope, Bid bid, Set<String> awarded, List<PackFactor> packFactors) {
        List<Purchase> purchases = new ArrayList<>();
        for (QuotationLine offer : bid.quotation().lines()) {
            List<String> brings = bid.matches().matches().stream()
                    .filter(match -> match.quoteLine().equals(offer.id()))
                    .map(LineMatch::rfqLine)
                    .filter(awarded::contains)
                    .toList();
            if (!brings.isEmpty() && !offer.alternate() && QuotedFigures.priced(offer)) {
                purchases.add(purchase(scope, bid, offer, brings, packFactors));
            }
        }
        return purchases;
    }

    private static Purchase purchase(
            ScopeBaseline scope, Bid bid, QuotationLine offer, List<String> brings, List<PackFactor> packFactors) {
        LinePricing pricing = new LinePricing(bid.quotation(), packFactors, new Steps(BigDecimal.ZERO));
        boolean alone = brings.size() == 1 && answers(bid, brings.get(0)) == 1;
        LinePricing.Priced priced =
                alone ? pricing.forLine(offer, asked(scope, brings.get(0))) : pricing.asItStands(offer, brings.get(0));
        return new Purchase(brings, offer, priced.quantity(), priced.unitPrice());
    }

    private static long answers(Bid bid, String rfqLine) {
        return bid.matches().matches().stream()
                .filter(match -> match.rfqLine().equals(rfqLine))
                .count();
    }

    private static RfqLine asked(ScopeBaseline scope, String id) {
        return scope.line(id).orElseThrow(() -> new IllegalArgumentException("no line " + id + " in the baseline"));
    }
}
