package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Prices lines of an inquiry in its own words, units and codes. */
final class Supplier {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<String> EXTRAS = List.of(
            "Freight to site, incl. offloading",
            "Sea freight and handling charges",
            "Export packing, wooden cases",
            "Delivery charge DAP",
            "Transport insurance",
            "Third party inspection and certificates",
            "Documentation fee",
            "Small order surcharge",
            "Crane truck, half day",
            "Bank and legalisation charges",
            "Mobilisation of fitters",
            "Pallet deposit, returnable");
    private static final List<String> ALTERNATE_PHRASES = List.of(
            "Alternative: %s",
            "ALT. to above - %s", "Option: %s", "%s (alternative make)", "%s - as alternative offer");

    private final Chance chance;
    private final Habits habits;
    private final Wording wording;

    Supplier(Chance chance) {
        this.chance = chance;
        this.habits = Habits.any(chance);
        this.wording = new Wording(chance, habits);
    }

    /** The line as asked, in other words and perhaps in another unit. */
    Offer answer(Wanted wanted) {
        return priced(wanted, wanted.item(), wanted.quantity(), "");
    }

    /** The line in two deliveries that add up to the wanted quantity. */
    List<Offer> parts(Wanted wanted) {
        int total = wanted.quantity().intValueExact();
        BigDecimal first = BigDecimal.valueOf(Math.max(1, Math.round(total * chance.between(0.3, 0.7))));
        BigDecimal rest = wanted.quantity().subtract(first);
        boolean dated = chance.of(0.7);
        return List.of(
                single(wanted, first, dated ? ", part delivery ex stock" : ""),
                single(wanted, rest, dated ? ", balance within a month" : ""));
    }

    /** Both lines at one price: the sum of what each would cost. */
    Offer merged(Wanted first, Wanted second) {
        Offer one = single(first, first.quantity(), "");
        Offer other = single(second, second.quantity(), "");
        BigDecimal sum = one.amount().add(other.amount());
        List<String> answers = List.of(first.line().id(), second.line().id());
        boolean pairwise = first.quantity().compareTo(second.quantity()) == 0
                && one.unitCode() != null
                && first.item().buyersPack().equals(second.item().buyersPack());
        if (pairwise) {
            String text = one.description()
                    + chance.oneOf(List.of(" c/w ", " + ", " and ", ", together with "))
                    + other.description();
            return new Offer(
                    Offer.Role.MAIN,
                    answers,
                    null,
                    cased(text),
                    one.quantity(),
                    one.unit(),
                    one.unitCode(),
                    sum,
                    one.quantity());
        }
        boolean counted = chance.of(0.6);
        String text =
                said(one, counted) + chance.oneOf(List.of(" + ", " and ", " incl. ", "; ")) + said(other, counted);
        Units.Printed lot = chance.oneOf(Units.printed("lot"));
        return new Offer(
                Offer.Role.MAIN,
                answers,
                null,
                cased(text),
                BigDecimal.ONE,
                lot.text(),
                known(lot),
                sum,
                BigDecimal.ONE);
    }

    /** Another make of the item, or a neighbour of it that is not asked for elsewhere. */
    Offer alternate(Wanted wanted, Item item) {
        Offer offer = priced(wanted, item, wanted.quantity(), "");
        String text = String.format(Locale.ROOT, chance.oneOf(ALTERNATE_PHRASES), offer.description());
        return offer.described(cased(text)).as(Offer.Role.ALTERNATE, ownCode());
    }

    /** Freight, packing and the like. */
    Offer service() {
        Units.Printed lot = chance.oneOf(Units.printed("lot"));
        BigDecimal price = BigDecimal.valueOf(chance.between(5, 300) * 5L).setScale(2, RoundingMode.UNNECESSARY);
        return new Offer(
                Offer.Role.EXTRA,
                List.of(),
                null,
                cased(chance.oneOf(EXTRAS)),
                BigDecimal.ONE,
                lot.text(),
                known(lot),
                price,
                BigDecimal.ONE);
    }

    /** Goods nobody asked for. */
    Offer unasked(Wanted imagined) {
        Offer offer = priced(imagined, imagined.item(), imagined.quantity(), "");
        return new Offer(
                Offer.Role.EXTRA,
                List.of(),
                ownCode(),
                offer.description(),
                offer.quantity(),
                offer.unit(),
                offer.unitCode(),
                offer.unitPrice(),
                offer.basis());
    }

    private Offer priced(Wanted wanted, Item item, BigDecimal quantity, String note) {
        List<Pack> others =
                item.packs().stream().filter(pack -> pack.suits(quantity)).toList();
        Pack pack = chance.of(habits.repacks()) && !others.isEmpty() ? chance.oneOf(others) : item.buyersPack();
        return priced(wanted, item, pack, quantity, note);
    }

    private Offer single(Wanted wanted, BigDecimal quantity, String note) {
        return priced(wanted, wanted.item(), wanted.item().buyersPack(), quantity, note);
    }

    private Offer priced(Wanted wanted, Item item, Pack pack, BigDecimal quantity, String note) {
        Units.Printed unit = chance.oneOf(Units.printed(pack.unit()));
        BigDecimal each = price(item).multiply(pack.content());
        boolean perHundred = pack.single() && each.compareTo(new BigDecimal("0.5")) < 0 && chance.of(0.4);
        String packNote = pack.single() ? "" : PackNote.any(item, pack, unit, chance);
        return new Offer(
                Offer.Role.MAIN,
                List.of(wanted.line().id()),
                code(wanted),
                cased(wording.of(item) + packNote + note),
                pack.countFor(quantity),
                unit.text(),
                known(unit),
                money(perHundred ? each.multiply(HUNDRED) : each),
                perHundred ? HUNDRED : BigDecimal.ONE);
    }

    private BigDecimal price(Item item) {
        double price = chance.between(item.low().doubleValue(), item.high().doubleValue());
        return BigDecimal.valueOf(price).round(new MathContext(3));
    }

    private static BigDecimal money(BigDecimal price) {
        return price.setScale(Math.max(2, Math.min(4, price.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
    }

    private static String said(Offer offer, boolean counted) {
        String count = offer.quantity().toPlainString() + " " + offer.unit();
        return counted ? count + " " + offer.description() : offer.description();
    }

    private String cased(String text) {
        return wording.inCase(text);
    }

    private @Nullable UnitCode known(Units.Printed unit) {
        return habits.knownUnits() ? unit.code() : null;
    }

    private @Nullable String code(Wanted wanted) {
        String asked = wanted.line().itemCode();
        return habits.repeatsCodes() && asked != null && chance.of(0.7) ? Objects.requireNonNull(asked) : ownCode();
    }

    private @Nullable String ownCode() {
        return habits.ownCodes() ? "" + (char) chance.between('A', 'H') + chance.between(1000, 99999) : null;
    }
}
