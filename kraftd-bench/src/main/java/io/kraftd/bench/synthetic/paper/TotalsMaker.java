package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.notation.MoneyStyle;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Decides which totals are printed and what they are called. */
final class TotalsMaker {
    // why: a total without tax must not call itself "incl. VAT".
    private static final Pattern SAYS_TAX =
            Pattern.compile("(?i)vat|mwst|brutto|ttc|toutes|iva|lordo|btw|incl|الضريبة");

    private final Setting setting;
    private final Sums sums;
    private final Dice dice;

    TotalsMaker(Setting setting, Sums sums, Dice dice) {
        this.setting = setting;
        this.sums = sums;
        this.dice = dice;
    }

    /** The totals from top to bottom; the tax is among them only where the document shows it. */
    List<Total> totals(boolean taxed) {
        List<Total> totals = new ArrayList<>();
        boolean changed = sums.discount().signum() > 0 || sums.freight().signum() > 0;
        if (changed) {
            totals.add(total(Total.Part.LINES, word("total.lines"), sums.lines()));
        }
        if (sums.discount().signum() > 0) {
            totals.add(total(
                    Total.Part.DISCOUNT, word("total.discount"), sums.discount().negate()));
        }
        if (sums.freight().signum() > 0) {
            totals.add(total(Total.Part.FREIGHT, word("total.freight"), sums.freight()));
        }
        if (taxed) {
            addTaxes(totals, changed);
        }
        totals.add(last(taxed));
        if (sums.paid().signum() > 0) {
            totals.add(total(Total.Part.PAID, word("total.paid"), sums.paid().negate()));
            totals.add(total(Total.Part.DUE, word("total.due"), sums.due()));
        }
        return totals;
    }

    private void addTaxes(List<Total> totals, boolean changed) {
        if (!changed) {
            totals.add(total(Total.Part.NET, word(dice.chance(0.6) ? "total.net" : "total.lines"), sums.net()));
        } else if (dice.chance(0.7)) {
            totals.add(total(Total.Part.NET, word("total.net"), sums.net()));
        }
        String key = "total.tax." + setting.country().taxWord();
        String label = setting.words().pickFirst(dice, key, "total.tax");
        for (Sums.Tax tax : sums.taxes()) {
            totals.add(total(Total.Part.TAX, Words.fill(label, setting.number(tax.rate())), tax.amount()));
        }
        boolean summed = sums.taxes().size() > 1 && dice.chance(0.5);
        if (summed && !fitting(setting.words().all("total.taxsum")).isEmpty()) {
            totals.add(total(Total.Part.TAX_SUM, word("total.taxsum"), sums.tax()));
        }
    }

    private Total last(boolean taxed) {
        List<String> words = setting.words().all("total.gross." + setting.kind().key());
        if (taxed) {
            return total(Total.Part.GROSS, dice.pick(fitting(words)), sums.gross());
        }
        List<String> fitting =
                words.stream().filter(word -> !SAYS_TAX.matcher(word).find()).toList();
        return fitting.isEmpty()
                ? total(Total.Part.NET, word("total.net"), sums.net())
                : total(Total.Part.GROSS, dice.pick(fitting), sums.net());
    }

    private String word(String key) {
        return dice.pick(fitting(setting.words().all(key)));
    }

    // why: where the tax is no VAT, no total speaks of VAT.
    private List<String> fitting(List<String> words) {
        boolean vat = setting.country().taxWord().equals("vat");
        return words.stream().filter(word -> vat || !word.contains("VAT")).toList();
    }

    private Total total(Total.Part part, String label, BigDecimal amount) {
        MoneyStyle money = setting.money();
        boolean last = part == Total.Part.GROSS || part == Total.Part.DUE;
        return new Total(part, label, amount, last ? money.inLastTotal(amount) : money.inTotals(amount));
    }
}
