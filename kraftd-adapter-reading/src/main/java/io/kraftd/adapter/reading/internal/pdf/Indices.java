package io.kraftd.adapter.reading.internal.pdf;

/** Small raised characters that belong to the word before them. */
final class Indices {
    private Indices() {}

    /** True for {@code m} and {@code 2}, {@code 2} and {@code nd}; false for {@code 100} and the mark of a footnote. */
    static boolean belong(String last, String raised) {
        if (last.isEmpty() || raised.isEmpty()) {
            return false;
        }
        int before = last.codePointBefore(last.length());
        int after = raised.codePointAt(0);
        return Character.isLetter(after) || (before == 'm' && (after == '2' || after == '3'));
    }

    static String raised(String text) {
        return switch (text) {
            case "2" -> "²";
            case "3" -> "³";
            default -> text;
        };
    }
}
