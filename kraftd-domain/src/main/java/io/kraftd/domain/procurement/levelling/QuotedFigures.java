package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.QuotationLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one quoted row after they were brought to agree with each other.
 *
 * @param quantity in the quotation's unit; {@code null} when the row names none
 * @param unitPrice net of the row's discount, for one unit; {@code null} when it cannot be known
 * @param amount of the row as it stands after repair, in the quotation's currency
 * @param repaired whether printed figures disagreed
 */
record QuotedFigures(
        @Nullable BigDecimal quantity, @Nullable BigDecimal unitPrice, BigDecimal amount, boolean repaired) {
    private static final List<BigDecimal> USUAL_BASES =
            List.of(BigDecimal.TEN, BigDecimal.valueOf(100), BigDecimal.valueOf(1000));

    /** Whether the row names any price. */
    static boolean priced(QuotationLine offer) {
        return offer.amount() != null || offer.unitPrice() != null;
    }

    /** What the row comes to by the supplier's own figures; zero for a rate without quantity. */
    static BigDecimal asQuoted(QuotationLine offer) {
        if (offer.amount() != null) {
            return offer.amount();
        }
        if (offer.unitPrice() == null || offer.quantity() == null) {
            return BigDecimal.ZERO;
        }
        return Figures.over(Figures.times(offer.quantity(), offer.unitPrice()), offer.priceBasis());
    }

    /** Brings the row's figures to agree; every change is a row of {@code steps}. */
    static QuotedFigures of(QuotationLine offer, String rfqLine, Steps steps) {
        BigDecimal quantity = offer.quantity();
        BigDecimal price = offer.unitPrice();
        if (price == null) {
            BigDecimal amount = asQuoted(offer);
            BigDecimal each = quantity == null || quantity.signum() == 0 ? null : Figures.over(amount, quantity);
            return new QuotedFigures(quantity, each, amount, false);
        }
        BigDecimal each =
                Figures.times(Figures.over(price, offer.priceBasis()), Figures.less(offer.discountPercentage()));
        if (quantity == null) {
            return new QuotedFigures(null, each, asQuoted(offer), false);
        }
        return agreed(offer, quantity, each, rfqLine, steps);
    }

    private static QuotedFigures agreed(
            QuotationLine offer, BigDecimal quantity, BigDecimal each, String rfqLine, Steps steps) {
        BigDecimal quoted = asQuoted(offer);
        BigDecimal net = Figures.times(quantity, each);
        BigDecimal units = Figures.over(quantity, offer.priceBasis());
        if (Figures.agree(quoted, net, units)) {
            return new QuotedFigures(quantity, each, quoted, false);
        }
        if (offer.discountPercentage() != null && Figures.agree(quoted, beforeDiscount(offer, quantity), units)) {
            steps.by(
                    Kind.LINE_DISCOUNT,
                    rfqLine,
                    "discount of the quotation's line " + offer.id(),
                    "%s less %s %%".formatted(Figures.shown(quoted), Figures.shown(offer.discountPercentage())),
                    net.subtract(quoted));
            return new QuotedFigures(quantity, each, net, false);
        }
        for (BigDecimal basis : USUAL_BASES) {
            if (Figures.agree(quoted, Figures.over(net, basis), Figures.over(units, basis))) {
                steps.by(
                        Kind.PRICE_BASIS,
                        rfqLine,
                        "the quotation's own amount of line " + offer.id(),
                        "the price is for %s units".formatted(basis.toPlainString()),
                        BigDecimal.ZERO);
                return new QuotedFigures(quantity, Figures.over(each, basis), quoted, false);
            }
        }
        steps.by(
                Kind.ARITHMETIC,
                rfqLine,
                "the unit price is believed, not the printed amount",
                "%s x %s instead of %s".formatted(Figures.shown(quantity), Figures.shown(each), Figures.shown(quoted)),
                net.subtract(quoted));
        return new QuotedFigures(quantity, each, net, true);
    }

    private static BigDecimal beforeDiscount(QuotationLine offer, BigDecimal quantity) {
        BigDecimal price = offer.unitPrice();
        return price == null ? BigDecimal.ZERO : Figures.over(Figures.times(quantity, price), offer.priceBasis());
    }
}
