package io.kraftd.domain.intelligence.value;

import io.kraftd.domain.intelligence.text.PlainText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Decides the order of day and month by everything the document shows. */
public final class DateOrders {
    private static final int LAST_MONTH = 12;
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(?:A[KLRZ]|C[AOT]|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])\\.?,?\\s+\\d{5}(?:-\\d{4})?\\b"
                    + "|\\bU\\.?S\\.?A\\b|\\bUnited States\\b");
    private static final Pattern ELSEWHERE =
            Pattern.compile("[€£₹]|\\b(?:EUR|GBP|AED|SAR|QAR|INR|AUD|CHF|VAT|GST|TRN|GSTIN|TVA|MwSt|IVA|BTW|IBAN)\\b");
    private static final Map<String, DayOfWeek> WEEKDAYS = Map.of(
            "monday",
            DayOfWeek.MONDAY,
            "tuesday",
            DayOfWeek.TUESDAY,
            "wednesday",
            DayOfWeek.WEDNESDAY,
            "thursday",
            DayOfWeek.THURSDAY,
            "friday",
            DayOfWeek.FRIDAY,
            "saturday",
            DayOfWeek.SATURDAY,
            "sunday",
            DayOfWeek.SUNDAY);
    private static final Set<Integer> USUAL_TERMS = Set.of(7, 10, 14, 15, 20, 21, 30, 45, 60, 90);

    private DateOrders() {}

    /** Decides over the texts of a document; {@link DateOrder#UNKNOWN} when nothing but a guess is left. */
    public static DateOrder of(List<String> texts, boolean english) {
        List<int[]> parts = texts.stream()
                .flatMap(text -> Dates.numericParts(text).stream())
                .filter(part -> part[2] != '.')
                .toList();
        if (parts.isEmpty()) {
            return english ? DateOrder.UNKNOWN : DateOrder.DAY_FIRST;
        }
        long dayFirst = parts.stream().filter(part -> part[0] > LAST_MONTH).count();
        long monthFirst = parts.stream().filter(part -> part[1] > LAST_MONTH).count();
        if (dayFirst != monthFirst) {
            return dayFirst > monthFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
        }
        DateOrder byWeekday = byWeekday(texts);
        if (byWeekday != DateOrder.UNKNOWN || !english) {
            return english ? byWeekday : DateOrder.DAY_FIRST;
        }
        DateOrder byTerms = byTerms(parts);
        return byTerms != DateOrder.UNKNOWN ? byTerms : byCountry(texts);
    }

    /** Two days that lie a usual payment term apart in one order only. */
    private static DateOrder byTerms(List<int[]> parts) {
        int day = 0;
        int month = 0;
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < Math.min(parts.size(), i + 4); j++) {
                day += usual(dayFirst(parts.get(i)), dayFirst(parts.get(j)));
                month += usual(monthFirst(parts.get(i)), monthFirst(parts.get(j)));
            }
        }
        return day == month ? DateOrder.UNKNOWN : day > month ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    }

    private static int usual(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return 0;
        }
        return USUAL_TERMS.contains((int) (other.toEpochDay() - one.toEpochDay())) ? 1 : 0;
    }

    private static DateOrder byCountry(List<String> texts) {
        boolean american =
                texts.stream().anyMatch(text -> AMERICAN.matcher(text).find());
        boolean elsewhere =
                texts.stream().anyMatch(text -> ELSEWHERE.matcher(text).find());
        boolean dollars = texts.stream().anyMatch(text -> text.contains("$"));
        if (american && !elsewhere) {
            return DateOrder.MONTH_FIRST;
        }
        return elsewhere && !american && !dollars ? DateOrder.DAY_FIRST : DateOrder.UNKNOWN;
    }

    private static DateOrder byWeekday(List<String> texts) {
        for (String text : texts) {
            for (String word : PlainText.of(text).split(" ", -1)) {
                DayOfWeek weekday = WEEKDAYS.get(word);
                List<int[]> parts = weekday == null ? List.of() : Dates.numericParts(text);
                if (parts.size() == 1) {
                    LocalDate day = dayFirst(parts.get(0));
                    LocalDate month = monthFirst(parts.get(0));
                    boolean isDay = day != null && day.getDayOfWeek() == weekday;
                    boolean isMonth = month != null && month.getDayOfWeek() == weekday;
                    if (isDay != isMonth) {
                        return isDay ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
                    }
                }
            }
        }
        return DateOrder.UNKNOWN;
    }

    private static @Nullable LocalDate dayFirst(int[] part) {
        return Dates.day(part[3], part[1], part[0]);
    }

    private static @Nullable LocalDate monthFirst(int[] part) {
        return Dates.day(part[3], part[0], part[1]);
    }
}
