package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.Counted;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one bid by itself may go wrong with. */
final class BidRisks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScopeBaseline scope;
    private final List<Standing> standings;
    private final LocalDate awardDate;
    private final LevelledBid bid;
    private final List<Risk> risks = new ArrayList<>();

    private BidRisks(ScopeBaseline scope, List<Standing> standings, LocalDate awardDate, LevelledBid bid) {
        this.scope = scope;
        this.standings = standings;
        this.awardDate = awardDate;
        this.bid = bid;
    }

    static List<Risk> of(ScopeBaseline scope, List<Standing> standings, LocalDate awardDate, LevelledBid bid) {
        BidRisks found = new BidRisks(scope, standings, awardDate, bid);
        found.validity();
        found.scope();
        found.figures();
        found.terms();
        found.delivery();
        return found.risks;
    }

    private void validity() {
        LocalDate until = bid.quotation().validUntil();
        if (bid.expired()) {
            add("offer_expired", "The offer ended on " + until, lossIfGone());
        } else if (until == null) {
            add("validity_unstated", "The offer does not say until when it holds", lossIfGone());
        }
    }

    private void scope() {
        if (bid.quotation().lumpSum()) {
            add("lump_sum", "One price for everything: what it covers cannot be checked", bid.levelledTotal());
        }
        List<LevelledLine> missing =
                bid.lines().stream().filter(line -> isGap(line)).toList();
        if (!missing.isEmpty()) {
            String lines = String.join(
                    ", ", missing.stream().map(LevelledLine::rfqLine).toList());
            add("scope_missing", "Not priced: line " + lines, standIns(missing));
        }
        if (!bid.alternates().isEmpty()) {
            add(
                    "alternates_offered",
                    "Offered beside the bid and in no total: "
                            + bid.alternates().stream()
                                    .map(offer -> "line " + offer.id())
                                    .collect(Collectors.joining(", ")),
                    null);
        }
        if (!bid.quotation().exclusions().isEmpty()) {
            add(
                    "exclusions_stated",
                    "The supplier leaves out: "
                            + String.join("; ", bid.quotation().exclusions()),
                    null);
        }
    }

    private boolean isGap(LevelledLine line) {
        return !line.quoted()
                && scope.line(line.rfqLine()).filter(RfqLine::optional).isEmpty();
    }

    private static @Nullable BigDecimal standIns(List<LevelledLine> missing) {
        return missing.stream()
                .map(LevelledLine::levelledAmount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal::add)
                .orElse(null);
    }

    private void figures() {
        List<String> repaired = bid.lines().stream()
                .filter(line -> line.marks().contains(Mark.REPAIRED))
                .map(LevelledLine::rfqLine)
                .toList();
        if (!repaired.isEmpty()) {
            add(
                    "arithmetic_repaired",
                    "Printed figures do not agree in line " + String.join(", ", repaired),
                    repairs());
        }
    }

    private @Nullable BigDecimal repairs() {
        if (!bid.currency().equals(bid.quotation().currency())) {
            return null;
        }
        return bid.adjustments().stream()
                .filter(row -> row.kind() == Kind.ARITHMETIC)
                .map(LevellingAdjustment::difference)
                .map(BigDecimal::abs)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void terms() {
        SupplierQuotation quotation = bid.quotation();
        if (quotation.taxBasis() == TaxBasis.UNKNOWN) {
            add("tax_basis_unknown", "The quotation does not say whether prices contain tax", possibleTax());
        }
        if (quotation.incoterm() == null && quotation.freight() == null) {
            add("delivery_terms_unstated", "Freight, insurance and duty may come on top", usualOverheads());
        }
        if (!bid.currency().equals(quotation.currency())) {
            add(
                    "currency_exposure",
                    "Priced in %s, so the total moves with the rate until paid".formatted(quotation.currency()),
                    bid.levelledTotal());
        }
    }

    /** The tax contained in the total, should it contain any at the highest rate another quotation names. */
    private @Nullable BigDecimal possibleTax() {
        return quotations()
                .map(SupplierQuotation::taxRate)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo)
                .map(rate -> Figures.over(Figures.times(bid.levelledTotal(), rate), HUNDRED.add(rate)))
                .orElse(null);
    }

    /** By how much the highest overheads of another bid are above those of this one. */
    private @Nullable BigDecimal usualOverheads() {
        return standings.stream()
                .map(standing -> standing.bid().overheads().subtract(bid.overheads()))
                .max(BigDecimal::compareTo)
                .filter(more -> more.signum() > 0)
                .orElse(null);
    }

    private void delivery() {
        LocalDate needed = scope.neededBy();
        Integer lead = bid.quotation().leadTimeDays();
        if (needed == null) {
            return;
        }
        if (lead == null) {
            add("lead_time_unstated", "Needed by %s; the quotation names no lead time".formatted(needed), lossIfGone());
        } else if (awardDate.plusDays(lead).isAfter(needed)) {
            add(
                    "delivery_late",
                    Counted.of(lead, "day from %s on is", "days from %s on are").formatted(awardDate) + " later than "
                            + needed,
                    lossIfGone());
        }
    }

    /** How much dearer the next best bid that can win is; {@code null} when it is not dearer or there is none. */
    private @Nullable BigDecimal lossIfGone() {
        Optional<BigDecimal> next = standings.stream()
                .filter(standing -> standing.awardable() && !standing.bid().equals(bid))
                .map(standing -> standing.bid().levelledTotal())
                .min(BigDecimal::compareTo);
        return next.map(total -> total.subtract(bid.levelledTotal()))
                .filter(loss -> loss.signum() > 0)
                .orElse(null);
    }

    private Stream<SupplierQuotation> quotations() {
        return standings.stream().map(standing -> standing.bid().quotation());
    }

    private void add(String code, String message, @Nullable BigDecimal moneyAtStake) {
        risks.add(new Risk(code, bid.quotation().supplier(), null, message, moneyAtStake));
    }
}
