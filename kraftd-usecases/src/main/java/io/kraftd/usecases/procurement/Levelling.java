package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevellingRules;
import io.kraftd.domain.procurement.matching.MatchDecision;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All bids of a case on one basis, with everything they were levelled by, so that it can be done again anywhere.
 *
 * @param offers who stands behind each bid, in the order of the bids
 * @param decisions what people said about pairs of lines
 */
public record Levelling(LevellingRules rules, List<LevelledBid> bids, List<Offer> offers, List<Decision> decisions) {
    /**
     * A supplier as its quotation names it.
     *
     * @param reference number of the quotation; {@code null} when unread
     * @param source the quotation; {@code null} when a person typed it in
     */
    public record Offer(
            SupplierId supplier,
            TradeParty party,
            @Nullable String reference,
            @Nullable Source source) {}

    /** A person's word on a pair of lines of one supplier. */
    public record Decision(SupplierId supplier, MatchDecision match) {}

    public Levelling {
        Objects.requireNonNull(rules, "rules");
        bids = List.copyOf(bids);
        offers = List.copyOf(offers);
        decisions = List.copyOf(decisions);
    }

    /** The bid of a supplier who has one; {@link IllegalArgumentException} otherwise. */
    public LevelledBid bid(SupplierId supplier) {
        return bids.stream()
                .filter(bid -> bid.quotation().supplierId().equals(supplier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no bid of " + supplier));
    }

    /** Who stands behind the bid of a supplier who has one; {@link IllegalArgumentException} otherwise. */
    public Offer offer(SupplierId supplier) {
        return offers.stream()
                .filter(offer -> offer.supplier().equals(supplier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no offer of " + supplier));
    }

    List<MatchDecision> decisions(SupplierId supplier) {
        return decisions.stream()
                .filter(decision -> decision.supplier().equals(supplier))
                .map(Decision::match)
                .toList();
    }
}
