package io.kraftd.adapter.publishing.internal.text;

/** Texts that a spreadsheet would take for a formula, made harmless. */
public final class Neutral {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private Neutral() {}

    /** The text, led by an apostrophe when it begins with {@code = + - @}, tab or carriage return. */
    public static String of(String text) {
        return text.isEmpty() || STARTS_A_FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }
}
