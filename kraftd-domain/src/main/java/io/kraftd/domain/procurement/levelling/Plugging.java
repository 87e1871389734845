package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** The last pass over all bids: lines a supplier left out get a stand-in, or nobody's price of them counts. */
final class Plugging {
    /** A stand-in amount and who says so. */
    private record Plug(BigDecimal amount, String source) {}

    private final List<BidDraft> drafts;
    private final LevellingRules rules;

    Plugging(List<BidDraft> drafts, LevellingRules rules) {
        this.drafts = drafts.stream().filter(draft -> !draft.lumpSum()).toList();
        this.rules = rules;
    }

    void fill(RfqLine asked) {
        List<BidDraft> without =
                drafts.stream().filter(draft -> !draft.quotes(asked.id())).toList();
        if (without.isEmpty()) {
            return;
        }
        if (rules.plugPolicy() == PlugPolicy.EXCLUDE) {
            drafts.stream().filter(draft -> draft.quotes(asked.id())).forEach(draft -> leaveOut(draft, asked));
            return;
        }
        // why: all plugs are computed before the first is set, so that no plug becomes the base of another.
        List<BigDecimal> quoted = quotedAmounts(asked);
        without.forEach(draft -> plug(draft, asked, quoted));
    }

    private List<BigDecimal> quotedAmounts(RfqLine asked) {
        return drafts.stream()
                .filter(draft -> draft.quotes(asked.id()))
                .map(draft -> draft.amountOf(asked.id()))
                .toList();
    }

    private void leaveOut(BidDraft draft, RfqLine asked) {
        BigDecimal amount = draft.amountOf(asked.id());
        draft.steps.by(
                Kind.EXCLUDED,
                asked.id(),
                "policy exclude: not every supplier prices the line",
                "less " + Figures.shown(amount),
                amount.negate());
    }

    private void plug(BidDraft draft, RfqLine asked, List<BigDecimal> quoted) {
        Optional<Plug> found =
                given(draft, asked).or(() -> byPolicy(asked, quoted)).or(() -> estimated(asked));
        BidDraft.Line line = draft.line(asked);
        if (found.isEmpty()) {
            draft.warnings.add("Line %s is not priced, and the policy %s gives no stand-in"
                    .formatted(asked.id(), rules.plugPolicy().word()));
            return;
        }
        Plug plug = found.get();
        line.amount = plug.amount();
        line.marks.add(Mark.PLUG);
        draft.steps.by(Kind.PLUG, asked.id(), plug.source(), "plus " + Figures.shown(plug.amount()), plug.amount());
    }

    private Optional<Plug> given(BidDraft draft, RfqLine asked) {
        return rules.linePlugs().stream()
                .filter(plug -> plug.supplier().equals(draft.quotation().supplierId()))
                .filter(plug -> plug.rfqLine().equals(asked.id()))
                .findFirst()
                .map(plug -> new Plug(plug.amount(), "stand-in given by the buyer"));
    }

    private Optional<Plug> byPolicy(RfqLine asked, List<BigDecimal> quoted) {
        return switch (rules.plugPolicy()) {
            case HIGHEST ->
                quoted.stream()
                        .max(BigDecimal::compareTo)
                        .map(amount -> new Plug(amount, "policy highest: the highest other bid"));
            case MEAN -> mean(quoted).map(amount -> new Plug(amount, "policy mean: the mean of the other bids"));
            case ESTIMATE -> estimated(asked);
            case EXCLUDE -> Optional.empty();
        };
    }

    private Optional<Plug> estimated(RfqLine asked) {
        BigDecimal price = rules.estimates().get(asked.id());
        BigDecimal quantity = asked.quantity();
        return price == null || quantity == null
                ? Optional.empty()
                : Optional.of(new Plug(Figures.times(price, quantity), "the buyer's own estimate"));
    }

    static Optional<BigDecimal> mean(List<BigDecimal> amounts) {
        return amounts.isEmpty()
                ? Optional.empty()
                : Optional.of(Figures.over(
                        amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), BigDecimal.valueOf(amounts.size())));
    }
}
