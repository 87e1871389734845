package io.kraftd.bench.synthetic.notation;

import io.kraftd.bench.synthetic.words.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Ways to write a date. */
public enum DateStyle {
    /** 2026-01-15 */
    ISO("yyyy-MM-dd"),
    /** 15/01/2026 */
    DMY_SLASH("dd/MM/yyyy"),
    /** 01/15/2026 */
    MDY_SLASH("MM/dd/yyyy"),
    /** 15.01.2026 */
    DMY_DOT("dd.MM.yyyy"),
    /** 15.01.26 */
    DMY_DOT_SHORT("dd.MM.yy"),
    /** 15-01-2026 */
    DMY_DASH("dd-MM-yyyy"),
    /** 15-Jan-2026, in English only. */
    DMY_SHORT("dd-MMM-yyyy"),
    /** 15 January 2026, in the language of the document. */
    DMY_LONG(""),
    /** January 15, 2026 */
    MDY_LONG(""),
    /** 2nd May 2005 */
    DMY_ORDINAL("");

    private final String pattern;

    DateStyle(String pattern) {
        this.pattern = pattern;
    }

    /** The date as this style writes it in a language. */
    public String write(LocalDate date, Language language) {
        return switch (this) {
            case DMY_LONG -> longDate(date, language);
            case MDY_LONG -> month(date, language) + " " + date.getDayOfMonth() + ", " + date.getYear();
            case DMY_ORDINAL -> ordinal(date.getDayOfMonth()) + " " + month(date, language) + " " + date.getYear();
            default -> date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
        };
    }

    /** Whether day and month can be told apart by this style alone when both are at most 12. */
    public boolean tellsDayFromMonth() {
        return this != DMY_SLASH && this != MDY_SLASH && this != DMY_DASH;
    }

    private static String longDate(LocalDate date, Language language) {
        String month = month(date, language);
        int day = date.getDayOfMonth();
        return switch (language) {
            case DE -> day + ". " + month + " " + date.getYear();
            case ES -> day + " de " + month + " de " + date.getYear();
            case FR -> (day == 1 ? "1er" : day) + " " + month + " " + date.getYear();
            default -> day + " " + month + " " + date.getYear();
        };
    }

    private static String month(LocalDate date, Language language) {
        return date.getMonth().getDisplayName(TextStyle.FULL, language.locale());
    }

    private static String ordinal(int day) {
        boolean teen = day >= 11 && day <= 13;
        return day
                + (teen
                        ? "th"
                        : switch (day % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        });
    }
}
