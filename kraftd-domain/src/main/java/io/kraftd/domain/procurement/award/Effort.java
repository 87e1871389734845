package io.kraftd.domain.procurement.award;

/** How much may still be searched, counted in prices looked at: the same on every machine, unlike time. */
final class Effort {
    private long left;

    Effort(long prices) {
        this.left = prices;
    }

    /** Takes this much; false when it is not there, and from then on always. */
    boolean spend(long prices) {
        left -= prices;
        return left >= 0;
    }
}
