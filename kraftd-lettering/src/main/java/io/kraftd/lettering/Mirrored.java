package io.kraftd.lettering;

/** Brackets and signs that are drawn the other way round in text that runs from right to left (Unicode BidiMirroring). */
final class Mirrored {
    private static final String PAIRS = "()[]{}<>«»‹›≤≥";

    private Mirrored() {}

    static int of(int code) {
        int at = PAIRS.indexOf(code);
        return at < 0 ? code : PAIRS.charAt(at ^ 1);
    }
}
