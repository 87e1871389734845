package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The first pass over one bid: its own lines brought to the inquiry's quantities, still in its own currency. */
final class Drafting {
    private final LevellingRules rules;
    private final BidDraft draft;
    private final Map<String, QuotationLine> offers = new HashMap<>();
    private final Map<String, List<String>> askedBy = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Drafting(Bid bid, LevellingRules rules) {
        this.rules = rules;
        this.draft = new BidDraft(bid, quotedTotal(bid.quotation()));
        for (QuotationLine offer : bid.quotation().lines()) {
            offers.put(offer.id(), offer);
        }
        for (LineMatch match : bid.matches().matches()) {
            if (usable(match)) {
                askedBy.computeIfAbsent(match.quoteLine(), id -> new ArrayList<>())
                        .add(match.rfqLine());
            }
        }
    }

    static BidDraft of(ScopeBaseline scope, Bid bid, LevellingRules rules) {
        Drafting drafting = new Drafting(bid, rules);
        if (!bid.quotation().lumpSum()) {
            scope.lines().forEach(drafting::price);
            bid.quotation().lines().forEach(drafting::keepOrLeaveOut);
        }
        return drafting.draft;
    }

    private static BigDecimal quotedTotal(SupplierQuotation quotation) {
        if (!quotation.lumpSum()) {
            return quotation.lines().stream()
                    .filter(offer -> !offer.alternate())
                    .map(QuotedFigures::asQuoted)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        if (quotation.price() == null) {
            throw new UnclearBidException(
                    quotation.supplier(), "price_missing", "the quotation names neither a price nor lines");
        }
        return quotation.price();
    }

    private boolean usable(LineMatch match) {
        QuotationLine offer = offers.get(match.quoteLine());
        return offer != null && !offer.alternate() && QuotedFigures.priced(offer);
    }

    private void price(RfqLine asked) {
        List<QuotationLine> answers = draft.bid.matches().matches().stream()
                .filter(match -> match.rfqLine().equals(asked.id()) && usable(match))
                .map(match -> offers.get(match.quoteLine()))
                .toList();
        if (answers.isEmpty()) {
            markMissing(asked);
        } else if (answers.size() == 1 && askedBy(answers.get(0)).size() == 1) {
            QuotationLine offer = answers.get(0);
            keep(asked, offer, pricing().forLine(offer, asked));
        } else if (answers.size() == 1) {
            priceTogether(asked, answers.get(0));
        } else {
            priceParts(asked, answers);
        }
    }

    private List<String> askedBy(QuotationLine offer) {
        return askedBy.getOrDefault(offer.id(), List.of());
    }

    private void markMissing(RfqLine asked) {
        BidDraft.Line line = draft.line(asked);
        line.marks.add(Mark.MISSING);
        boolean alternate = draft.bid.matches().matches().stream()
                .anyMatch(match -> match.rfqLine().equals(asked.id()) && isAlternate(match.quoteLine()));
        if (alternate) {
            line.marks.add(Mark.ALTERNATE);
        }
    }

    private boolean isAlternate(String quoteLine) {
        QuotationLine offer = offers.get(quoteLine);
        return offer != null && offer.alternate();
    }

    private void keep(RfqLine asked, QuotationLine offer, LinePricing.Priced priced) {
        BidDraft.Line line = new BidDraft.Line(offer.unitPrice(), priced.amount());
        line.marks.addAll(priced.marks());
        draft.lines.put(asked.id(), line);
        draft.warnings.addAll(priced.warnings());
        taken.add(offer.id());
    }

    // why: the amount stands at the first line of the group until SharedAmounts spreads it.
    private void priceTogether(RfqLine asked, QuotationLine offer) {
        if (taken.add(offer.id())) {
            keep(asked, offer, pricing().asItStands(offer, asked.id()));
            draft.shared.add(askedBy(offer));
        } else {
            draft.lines.put(asked.id(), new BidDraft.Line(null, BigDecimal.ZERO));
        }
        draft.line(asked).marks.add(Mark.SHARED);
    }

    private void priceParts(RfqLine asked, List<QuotationLine> parts) {
        BidDraft.Line line = new BidDraft.Line(null, BigDecimal.ZERO);
        BigDecimal sum = BigDecimal.ZERO;
        for (QuotationLine part : parts) {
            // why: a row that answers another line as well was counted there with its whole amount.
            if (!taken.add(part.id())) {
                line.marks.add(Mark.SHARED);
                continue;
            }
            LinePricing.Priced priced = pricing().asItStands(part, asked.id());
            sum = sum.add(priced.amount());
            line.marks.addAll(priced.marks());
            draft.warnings.addAll(priced.warnings());
        }
        line.amount = sum;
        draft.lines.put(asked.id(), line);
    }

    private void keepOrLeaveOut(QuotationLine offer) {
        if (taken.contains(offer.id()) || offer.alternate() || !QuotedFigures.priced(offer)) {
            return;
        }
        BigDecimal amount = QuotedFigures.asQuoted(offer);
        if (ExtraCharge.is(offer.description())) {
            draft.overheads = draft.overheads.add(amount);
            return;
        }
        draft.steps.by(
                Kind.EXCLUDED,
                null,
                "line " + offer.id() + " of the quotation was not asked for",
                "less " + Figures.shown(amount),
                amount.negate());
        draft.warnings.add("Line %s of the quotation answers nothing that was asked for".formatted(offer.id()));
    }

    private LinePricing pricing() {
        return new LinePricing(draft.quotation(), rules.packFactors(), draft.steps);
    }
}
