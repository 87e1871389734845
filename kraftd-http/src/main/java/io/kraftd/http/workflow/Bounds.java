package io.kraftd.http.workflow;

/** How much one request may hold; far beyond what purchases need, and little enough to be computed. */
final class Bounds {
    /** Lines of a quotation, and entries that stand for a line. */
    static final int LINES = 2_000;

    static final int SUPPLIERS = 50;
    static final int RATES = 200;
    static final int CRITERIA = 50;
    static final int BREAKS = 20;

    /** Characters of a line's id, a unit or a code. */
    static final int LINE_ID = 100;

    static final int NAME = 200;
    static final int TEXT = 4_000;

    /** Ten years. */
    static final int DAYS = 3_660;

    private Bounds() {}
}
