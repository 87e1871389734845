package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.PriceBreak;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings one quoted row to the quantity and unit that were asked for, at the price of what can really be bought. */
final class LinePricing {
    /**
     * What a row comes to for the asked quantity, in the quotation's currency.
     *
     * @param quantity what is bought, in the quotation's unit; {@code null} when the row names none
     * @param unitPrice net of discount for one unit; {@code null} when it cannot be known
     */
    record Priced(
            BigDecimal amount,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal unitPrice,
            Set<Mark> marks,
            List<String> warnings) {}

    private final SupplierQuotation quotation;
    private final List<PackFactor> packFactors;
    private final Steps steps;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    private final List<String> warnings = new ArrayList<>();

    LinePricing(SupplierQuotation quotation, List<PackFactor> packFactors, Steps steps) {
        this.quotation = quotation;
        this.packFactors = packFactors;
        this.steps = steps;
    }

    /** The row for the whole of one asked line. */
    Priced forLine(QuotationLine offer, RfqLine asked) {
        QuotedFigures figures = figures(offer, asked.id());
        BigDecimal wanted = asked.quantity();
        BigDecimal each = figures.unitPrice();
        if (wanted == null || each == null) {
            return done(figures.amount(), figures.quantity(), each);
        }
        UnitRatio ratio = UnitRatio.between(quotation, offer, asked, packFactors);
        noteUnit(offer, asked, ratio);
        BigDecimal needed = Figures.over(wanted, ratio.factor());
        BigDecimal buyable = buyable(offer, needed, ratio);
        BigDecimal price = breakPrice(offer, each, buyable);
        return done(bought(asked, figures, each, needed, buyable, price), buyable, price);
    }

    /** The row as it stands, for an answer to several lines or a part of one. */
    Priced asItStands(QuotationLine offer, String rfqLine) {
        QuotedFigures figures = figures(offer, rfqLine);
        return done(figures.amount(), figures.quantity(), figures.unitPrice());
    }

    private QuotedFigures figures(QuotationLine offer, String rfqLine) {
        QuotedFigures figures = QuotedFigures.of(offer, rfqLine, steps);
        if (figures.repaired()) {
            marks.add(Mark.REPAIRED);
            warnings.add("Line %s: quantity x price is not the printed amount".formatted(rfqLine));
        }
        return figures;
    }

    private void noteUnit(QuotationLine offer, RfqLine asked, UnitRatio ratio) {
        if (ratio.unstated()) {
            warnings.add("Line %s: no unit is stated; taken as the unit asked for".formatted(asked.id()));
        } else if (!Figures.same(ratio.factor(), BigDecimal.ONE)) {
            String formula = "1 %s = %s %s".formatted(offer.unit(), Figures.shown(ratio.factor()), asked.unit());
            steps.by(Kind.UNIT, asked.id(), ratio.source(), formula, BigDecimal.ZERO);
        }
    }

    private static BigDecimal buyable(QuotationLine offer, BigDecimal needed, UnitRatio ratio) {
        BigDecimal whole = ratio.whole() ? needed.setScale(0, RoundingMode.CEILING) : needed;
        BigDecimal least = offer.minimumOrderQuantity();
        return least == null ? whole : whole.max(least);
    }

    private BigDecimal bought(
            RfqLine asked,
            QuotedFigures figures,
            BigDecimal each,
            BigDecimal needed,
            BigDecimal buyable,
            BigDecimal price) {
        BigDecimal amount = figures.amount();
        BigDecimal quantity = figures.quantity();
        if (!Figures.same(buyable, needed)) {
            marks.add(Mark.BUYABLE_QUANTITY);
        }
        boolean asQuoted = quantity != null && Figures.same(quantity, buyable) && Figures.same(price, each);
        if (asQuoted) {
            return amount;
        }
        amount = quantityRow(asked, figures, each, needed, amount);
        if (!Figures.same(price, each)) {
            String formula = "%s instead of %s for %s"
                    .formatted(Figures.shown(price), Figures.shown(each), Figures.shown(buyable));
            amount = row(Kind.PRICE_BREAK, asked, "price break of the quotation", formula, amount, needed, price);
        }
        if (!Figures.same(buyable, needed)) {
            String formula = "%s can be bought, %s is needed".formatted(Figures.shown(buyable), Figures.shown(needed));
            amount = row(Kind.MINIMUM_QUANTITY, asked, "minimum order or whole packs", formula, amount, buyable, price);
        }
        return amount;
    }

    private BigDecimal quantityRow(
            RfqLine asked, QuotedFigures figures, BigDecimal each, BigDecimal needed, BigDecimal amount) {
        BigDecimal quantity = figures.quantity();
        if (quantity != null && Figures.same(quantity, needed)) {
            return amount;
        }
        String formula = "%s x %s, quoted for %s"
                .formatted(
                        Figures.shown(needed),
                        Figures.shown(each),
                        quantity == null ? "no quantity" : Figures.shown(quantity));
        return row(Kind.QUANTITY, asked, "quantity of the inquiry", formula, amount, needed, each);
    }

    private BigDecimal row(
            Kind kind,
            RfqLine asked,
            String source,
            String formula,
            BigDecimal before,
            BigDecimal quantity,
            BigDecimal price) {
        BigDecimal after = Figures.times(quantity, price);
        steps.by(kind, asked.id(), source, formula, after.subtract(before));
        return after;
    }

    private static BigDecimal breakPrice(QuotationLine offer, BigDecimal each, BigDecimal buyable) {
        return offer.priceBreaks().stream()
                .filter(step -> step.fromQuantity().compareTo(buyable) <= 0)
                .max(Comparator.comparing(PriceBreak::fromQuantity))
                .map(step -> net(offer, step.unitPrice()))
                .orElse(each);
    }

    private static BigDecimal net(QuotationLine offer, BigDecimal price) {
        return Figures.times(Figures.over(price, offer.priceBasis()), Figures.less(offer.discountPercentage()));
    }

    private Priced done(BigDecimal amount, @Nullable BigDecimal quantity, @Nullable BigDecimal unitPrice) {
        return new Priced(amount, quantity, unitPrice, Set.copyOf(marks), List.copyOf(warnings));
    }
}
