package io.kraftd.bench.synthetic.notation;

import io.kraftd.bench.synthetic.words.Dice;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/**
 * How amounts of money are written.
 *
 * @param currency ISO 4217
 * @param sign what stands for the currency: code, symbol or name
 * @param before whether the sign precedes the number
 * @param place where the currency is printed
 * @param numbers how the number itself is written
 */
public record MoneyStyle(String currency, String sign, boolean before, Place place, NumberStyle numbers) {
    /** Where on the paper the currency can be seen. */
    public enum Place {
        /** At every price and amount. */
        EVERYWHERE,
        /** At the totals only. */
        TOTALS,
        /** In the headings of the price columns, and at the last total. */
        HEADINGS,
        /** In a line of its own among the facts. */
        FACT
    }

    // A sign that several currencies share stands here only for the one it means without a qualifier.
    private static final Map<String, List<String>> SIGNS = Map.ofEntries(
            Map.entry("EUR", List.of("EUR", "€", "€", "Euro")),
            Map.entry("USD", List.of("USD", "$", "$", "US$")),
            Map.entry("GBP", List.of("GBP", "£", "£")),
            Map.entry("CHF", List.of("CHF", "CHF", "SFr.")),
            Map.entry("INR", List.of("INR", "₹", "Rs.")),
            Map.entry("AED", List.of("AED", "AED", "Dhs.")),
            Map.entry("SAR", List.of("SAR", "SR")),
            Map.entry("AUD", List.of("AUD", "A$")),
            Map.entry("MXN", List.of("MXN", "MX$")),
            Map.entry("EGP", List.of("EGP", "L.E.")),
            Map.entry("KWD", List.of("KWD", "KD")));

    /** A style for a currency in a country that writes numbers this way. */
    public static MoneyStyle of(Dice dice, String currency, NumberStyle numbers) {
        String sign = dice.pick(SIGNS.getOrDefault(currency, List.of(currency)));
        boolean comma = numbers == NumberStyle.COMMA_POINT
                || numbers == NumberStyle.COMMA_SPACE
                || numbers == NumberStyle.COMMA_PLAIN;
        boolean before = !sign.equals("Euro") && dice.chance(comma ? 0.15 : 0.85);
        return new MoneyStyle(currency, sign, before, dice.pick(List.of(Place.values())), numbers);
    }

    /** Decimals of the currency. */
    public int decimals() {
        return Currency.getInstance(currency).getDefaultFractionDigits();
    }

    /** An amount without a sign for the currency. */
    public String bare(BigDecimal amount) {
        return numbers.write(amount, decimals());
    }

    /** An amount with the sign for the currency. */
    public String signed(BigDecimal amount) {
        String number = bare(amount.abs());
        boolean tight = sign.length() == 1 || sign.endsWith("$");
        String money = before ? sign + (tight ? "" : " ") + number : number + " " + sign;
        return (amount.signum() < 0 ? "-" : "") + money;
    }

    /** A price or amount in a row of the table. */
    public String inRow(BigDecimal amount) {
        return place == Place.EVERYWHERE ? signed(amount) : bare(amount);
    }

    /** An amount among the totals. */
    public String inTotals(BigDecimal amount) {
        return place == Place.EVERYWHERE || place == Place.TOTALS ? signed(amount) : bare(amount);
    }

    /** The amount of the last total. */
    public String inLastTotal(BigDecimal amount) {
        return place == Place.FACT ? bare(amount) : signed(amount);
    }
}
