package io.kraftd.domain.procurement.matching;

/**
 * Weighs what speaks for a pair and what against, as logarithm of odds: 0 is as likely as not. The weights were set by hand
 * and tried on generated pairs.
 */
final class Evidence {
    private static final double NOTHING_IN_COMMON = -5;
    private static final double WORDS = 9;
    private static final double SAME_THING = 1.5;
    private static final double OTHER_THING = 3;
    private static final double SIZE = 1.6;
    private static final double MOST_SIZES = 3;
    private static final double SIZE_SHARE = 1.5;
    private static final double OTHER_SIZE = 2.8;
    private static final double CONTRAST = 3;
    private static final double CODE = 1;
    private static final double MOST_CODES = 2;

    private Evidence() {}

    /** What the descriptions say. */
    static double of(Affinity fit) {
        double things = fit.things() > 0 ? SAME_THING : OTHER_THING * fit.things();
        double sizes = SIZE * Math.min(MOST_SIZES, fit.sizes().agreeing())
                + SIZE_SHARE * fit.sizes().share()
                - OTHER_SIZE * Math.min(MOST_SIZES, fit.sizes().conflicting());
        return NOTHING_IN_COMMON
                + WORDS * fit.words().words()
                + things
                + sizes
                - CONTRAST * fit.contrasts()
                + CODE * Math.min(MOST_CODES, fit.codes());
    }
}
