package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.List;

/** Brings all bids of a case to one scope and basis: the inquiry's lines, quantities and units, one currency, to the door. */
public final class BidLevelling {
    private BidLevelling() {}

    /**
     * The levelled bids, in the order given. {@link MissingRateException} when two currencies meet without a rate,
     * {@link UnitNotConvertibleException} when a unit needs a pack factor, {@link UnclearBidException} when a bid's price
     * means nothing as it stands. Nothing is ever assumed instead.
     */
    public static List<LevelledBid> level(ScopeBaseline scope, List<Bid> bids, LevellingRules rules) {
        List<BidDraft> drafts =
                bids.stream().map(bid -> Drafting.of(scope, bid, rules)).toList();
        drafts.forEach(draft -> new CommonBasis(draft, rules).apply());
        new SharedAmounts(scope, drafts, rules).spread();
        Plugging plugging = new Plugging(drafts, rules);
        scope.lines().forEach(plugging::fill);
        return drafts.stream().map(draft -> draft.finished(scope, rules)).toList();
    }
}
