package io.kraftd.domain.intelligence.value;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Month names of twelve languages, in the spelling of the vocabularies. */
final class MonthNames {
    private static final String[] NAMES = {
        "january jan januar janvier janv enero ene gennaio gen januari janeiro jaenner stycznia ocak يناير كانونالثاني",
        "february feb februar fevrier fevr fev febrero febbraio februari fevereiro lutego subat فبراير شباط",
        "march mar maerz marz mrz mars marzo maart mrt marts marco marca mart مارس اذار",
        "april apr avril avr abril abr aprile kwietnia nisan ابريل نيسان",
        "may mai mayo maggio mag mei maio maj maja mayis مايو ايار",
        "june jun juni juin junio giugno giu junho czerwca haziran يونيو حزيران",
        "july jul juli juillet juil julio luglio lug julho lipca temmuz يوليو تموز",
        "august aug aout agosto ago augustus augusti sierpnia agustos اغسطس اب",
        "september sep sept septembre septiembre settembre set setembro wrzesnia eylul سبتمبر ايلول",
        "october oct oktober okt octobre octubre ottobre ott outubro pazdziernika ekim اكتوبر",
        "november nov novembre noviembre novembro listopada kasim نوفمبر",
        "december dec dezember dez decembre diciembre dic dicembre dezembro desember grudnia aralik ديسمبر"
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
