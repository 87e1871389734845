package io.kraftd.adapter.publishing.internal.text;

/** Texts that a spreadsheet would take for a formula, made harmless. */
public final class Neutral {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Neutral() {}

    /** The text, led by an apostrophe when it begins with {@code = + - @}, also in their wide forms, or a tab or line end. */
    public static String of(String text) {
        return text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
