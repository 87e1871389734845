package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Spreads one amount over the lines it answers together: in the proportion of the other bids where these price every line,
 * else of the buyer's estimates, else evenly. The total does not change.
 */
final class SharedAmounts {
    private final ScopeBaseline scope;
    private final List<BidDraft> drafts;
    private final LevellingRules rules;

    SharedAmounts(ScopeBaseline scope, List<BidDraft> drafts, LevellingRules rules) {
        this.scope = scope;
        this.drafts = drafts;
        this.rules = rules;
    }

    void spread() {
        for (BidDraft draft : drafts) {
            for (List<String> group : draft.shared) {
                spread(draft, group);
            }
        }
    }

    private void spread(BidDraft draft, List<String> group) {
        List<BigDecimal> weights = weights(draft, group);
        BigDecimal all = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal amount = group.stream().map(id -> draft.amountOf(id)).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal left = amount;
        for (int i = 0; i < group.size(); i++) {
            boolean last = i == group.size() - 1;
            BigDecimal part = last ? left : Figures.over(Figures.times(amount, weights.get(i)), all);
            draft.lines.computeIfPresent(group.get(i), (id, line) -> line.at(part));
            left = left.subtract(part);
        }
    }

    private List<BigDecimal> weights(BidDraft draft, List<String> group) {
        List<BigDecimal> weights = new ArrayList<>();
        for (String id : group) {
            Optional<BigDecimal> weight = fromOthers(draft, id).or(() -> estimate(id));
            if (weight.isEmpty() || weight.get().signum() <= 0) {
                return group.stream().map(any -> BigDecimal.ONE).toList();
            }
            weights.add(weight.get());
        }
        return weights;
    }

    private Optional<BigDecimal> fromOthers(BidDraft draft, String id) {
        List<BigDecimal> amounts = drafts.stream()
                .filter(other -> other != draft && other.shared.stream().noneMatch(group -> group.contains(id)))
                .filter(other -> other.quotes(id))
                .map(other -> other.amountOf(id))
                .toList();
        return Plugging.mean(amounts);
    }

    private Optional<BigDecimal> estimate(String id) {
        BigDecimal price = rules.estimates().get(id);
        BigDecimal quantity = scope.line(id).map(RfqLine::quantity).orElse(null);
        return price == null || quantity == null ? Optional.empty() : Optional.of(Figures.times(price, quantity));
    }
}
