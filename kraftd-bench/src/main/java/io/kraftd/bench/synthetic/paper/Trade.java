package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.words.Dice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a document is about, exactly and before any of it is printed.
 *
 * @param number of the document
 * @param issued date of issue
 * @param later a date after it: payment due, deadline, end of validity or delivery, by kind
 * @param supplier who sells
 * @param buyer who buys
 * @param priced whether there are prices
 * @param lines the lines
 * @param sums the totals
 */
public record Trade(
        String number,
        LocalDate issued,
        LocalDate later,
        Party supplier,
        Party buyer,
        boolean priced,
        List<TradeLine> lines,
        Sums sums) {
    /** Days from issue to the later date. */
    static final List<Integer> PERIODS = List.of(14, 21, 30, 45, 60);

    private static final List<BigDecimal> SHARES = List.of(new BigDecimal("1.5"), new BigDecimal(3), new BigDecimal(5));

    /** Copies the lines. */
    public Trade {
        lines = List.copyOf(lines);
    }

    /** A trade at random for a setting, with so many lines. */
    public static Trade invent(Setting setting, Dice dice, int rows) {
        boolean priced = priced(setting.kind(), dice);
        LineMaker maker = new LineMaker(setting, dice.fork("lines"), priced);
        boolean sections = setting.kind() == DocumentKind.BOQ;
        List<TradeLine> lines = sections ? maker.sectioned(rows) : maker.flat(rows);
        LocalDate issued = date(dice);
        Party supplier = Party.invent(dice.fork("supplier"), setting.country(), setting.language());
        return new Trade(
                number(setting.kind(), dice, issued),
                issued,
                issued.plusDays(dice.pick(PERIODS)),
                supplier,
                other(supplier, setting, dice.fork("buyer")),
                priced,
                lines,
                sums(setting, dice.fork("sums"), lines));
    }

    /** Who writes the document. */
    public Party issuer(DocumentKind kind) {
        return kind.fromSeller() ? supplier : buyer;
    }

    private static Party other(Party known, Setting setting, Dice dice) {
        Party other = Party.invent(dice, setting.country(), setting.language());
        return family(other).equals(family(known)) ? other(known, setting, dice) : other;
    }

    // why: two companies of one name could not be told apart; in Arabic the word for company comes first.
    private static String family(Party party) {
        return party.name().replaceFirst("^شركة ", "").split(" ", 2)[0];
    }

    private static boolean priced(DocumentKind kind, Dice dice) {
        return switch (kind) {
            case RFQ, DELIVERY_NOTE, LETTER, BANK_STATEMENT -> false;
            case BOQ -> dice.chance(0.7);
            default -> true;
        };
    }

    // why: a day above 12 nearly always, so that few documents leave day and month undecided.
    private static LocalDate date(Dice dice) {
        int day = dice.chance(0.8) ? dice.between(13, 28) : dice.between(1, 12);
        return LocalDate.of(dice.between(2021, 2026), dice.between(1, 12), day);
    }

    private static Sums sums(Setting setting, Dice dice, List<TradeLine> lines) {
        int decimals = setting.money().decimals();
        BigDecimal total = lines.stream().map(TradeLine::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean single = lines.stream().map(TradeLine::taxRate).distinct().count() == 1;
        boolean plain = !single || setting.kind() == DocumentKind.BOQ || setting.kind() == DocumentKind.CONTRACT;
        BigDecimal discount =
                !plain && dice.chance(0.15) ? Sums.percent(total, dice.pick(SHARES), decimals) : zero(decimals);
        BigDecimal freight =
                !plain && dice.chance(0.25) ? Sums.percent(total, dice.pick(SHARES), decimals) : zero(decimals);
        boolean advance = setting.kind() == DocumentKind.INVOICE && dice.chance(0.12);
        return Sums.of(lines, discount, freight, advance ? new BigDecimal(30) : BigDecimal.ZERO, decimals);
    }

    private static BigDecimal zero(int decimals) {
        return BigDecimal.ZERO.setScale(decimals);
    }

    private static String number(DocumentKind kind, Dice dice, LocalDate issued) {
        String prefix = dice.pick(
                switch (kind) {
                    case RFQ -> List.of("RFQ-", "ENQ/", "AN-", "");
                    case BOQ -> List.of("BOQ-", "T/", "LV-", "");
                    case QUOTATION -> List.of("Q-", "QU", "AG-", "OFF/", "");
                    case PURCHASE_ORDER -> List.of("PO-", "PO", "45000", "B-", "");
                    case INVOICE -> List.of("INV-", "RE-", "F", "SI/", "");
                    case PROFORMA_INVOICE -> List.of("PI-", "PF-", "PRO/");
                    case CONTRACT -> List.of("C-", "CON/", "V-");
                    default -> List.of("DN-", "LS-", "");
                });
        String year = String.valueOf(issued.getYear());
        return prefix
                + dice.pick(List.of(
                        year + "-" + dice.fill("####"),
                        dice.fill("######"),
                        dice.fill("#####") + "/" + year.substring(2),
                        year + dice.fill("###")));
    }
}
