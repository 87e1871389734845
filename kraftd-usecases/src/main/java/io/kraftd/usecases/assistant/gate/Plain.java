package io.kraftd.usecases.assistant.gate;

import java.text.Normalizer;

/** A text without what only its looks are made of, so that a figure is found however it is dressed. */
final class Plain {
    private static final String EMPHASIS = "*`~";

    private Plain() {}

    /** Digits of all scripts as 0 to 9, any blank as a blank; no invisible characters, no marks of emphasis. */
    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(each -> Character.getType(each) != Character.FORMAT && EMPHASIS.indexOf(each) < 0)
                .map(Plain::plain)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static int plain(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return '0' + Character.digit(codePoint, 10);
        }
        return switch (codePoint) {
            case '٫' -> '.';
            case '٬', '،' -> ',';
            case '٪' -> '%';
            default -> Character.isSpaceChar(codePoint) && codePoint != '\n' ? ' ' : codePoint;
        };
    }
}
