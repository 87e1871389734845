package io.kraftd.domain.intelligence.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Month names of seven languages, in the spelling of the vocabularies. */
final class MonthNames {
    private static final String[] NAMES = {
        "january jan januar janvier janv enero ene gennaio gen januari jaenner يناير كانونالثاني",
        "february feb februar fevrier fevr fev febrero febbraio februari فبراير شباط",
        "march mar maerz marz mrz mars marzo maart mrt مارس اذار",
        "april apr avril avr abril abr aprile ابريل نيسان",
        "may mai mayo maggio mag mei مايو ايار",
        "june jun juni juin junio giugno giu يونيو حزيران",
        "july jul juli juillet juil julio luglio lug يوليو تموز",
        "august aug aout agosto ago augustus اغسطس اب",
        "september sep sept septembre septiembre settembre set سبتمبر ايلول",
        "october oct oktober okt octobre octubre ottobre ott اكتوبر",
        "november nov novembre noviembre نوفمبر",
        "december dec dezember dez decembre diciembre dic dicembre ديسمبر"
    };
    private static final Map<String, Integer> MONTHS = new HashMap<>();

    static {
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ", -1)) {
                MONTHS.put(name, month);
            }
        }
    }

    private MonthNames() {}

    /** 1 to 12, or {@code null} for a word that is no month. */
    static @Nullable Integer month(String plain) {
        return MONTHS.get(plain);
    }
}
