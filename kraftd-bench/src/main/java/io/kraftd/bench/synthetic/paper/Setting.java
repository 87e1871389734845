package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.notation.DateStyle;
import io.kraftd.bench.synthetic.notation.MoneyStyle;
import io.kraftd.bench.synthetic.notation.NumberStyle;
import io.kraftd.bench.synthetic.words.Country;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Language;
import io.kraftd.bench.synthetic.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is fixed before a document is thought up.
 *
 * @param kind the kind of document
 * @param language its language
 * @param country where its issuer sits
 * @param money how amounts are written
 * @param dates how dates are written
 */
public record Setting(DocumentKind kind, Language language, Country country, MoneyStyle money, DateStyle dates) {
    /** A setting at random in a language. */
    public static Setting of(DocumentKind kind, Language language, Dice dice) {
        Country country = dice.pick(Country.speaking(language));
        NumberStyle numbers = NumberStyle.valueOf(dice.pick(country.numberStyles()));
        if (language != Language.AR && numbers == NumberStyle.ARABIC) {
            numbers = NumberStyle.POINT_COMMA;
        }
        boolean foreign = language != Language.AR && country.currency().equals("EUR") && dice.chance(0.06);
        MoneyStyle money = MoneyStyle.of(dice, foreign ? "USD" : country.currency(), numbers);
        DateStyle dates = DateStyle.valueOf(dice.pick(country.dateStyles()));
        boolean english = dates == DateStyle.DMY_ORDINAL || dates == DateStyle.MDY_LONG || dates == DateStyle.DMY_SHORT;
        if (language == Language.AR) {
            dates = DateStyle.DMY_SLASH;
        } else if (language != Language.EN && english) {
            dates = DateStyle.DMY_LONG;
        }
        return new Setting(kind, language, country, money, dates);
    }

    /** The words of the language. */
    public Words words() {
        return Words.in(language);
    }

    /** A word for the key with the kind's ending, as in {@code number.invoice}. */
    public String label(Dice dice, String key) {
        return words().pick(dice, key + "." + kind.key());
    }

    /** A date as printed. */
    public String date(LocalDate date) {
        return money.numbers().digits(dates.write(date, language));
    }

    /** A number as printed. */
    public String number(BigDecimal number) {
        return money.numbers().write(number, 0);
    }

    /** Whether a reader can tell day from month in dates printed like this. */
    public boolean decidable(List<LocalDate> printed) {
        return dates.tellsDayFromMonth()
                || language != Language.EN
                || printed.stream().anyMatch(date -> date.getDayOfMonth() > 12);
    }
}
