package io.kraftd.domain.procurement.matching;

import java.util.List;

/**
 * How the sizes of two descriptions fit, each weighed by how much it tells.
 *
 * @param agreeing sizes on both sides
 * @param conflicting sizes of one property that differ
 * @param share how many of the sizes agree, of the side that names more; 0 when neither names one
 */
record SizeFit(double agreeing, double conflicting, double share) {
    static SizeFit between(Weighed asked, Weighed offered) {
        List<Measure> wanted = asked.text().measures();
        List<Measure> given = offered.text().measures();
        long left = (1L << Math.min(given.size(), Long.SIZE - 1)) - 1;
        long open = 0;
        double agreeing = 0;
        int count = 0;
        for (int i = 0; i < Math.min(wanted.size(), Long.SIZE - 1); i++) {
            int at = first(wanted.get(i), given, left, true);
            if (at >= 0) {
                left &= ~(1L << at);
                agreeing += Math.max(asked.sizes()[i], offered.sizes()[at]);
                count++;
            } else {
                open |= 1L << i;
            }
        }
        double conflicting = 0;
        for (int i = 0; i < wanted.size() && i < Long.SIZE - 1; i++) {
            int at = (open >> i & 1) == 0 ? -1 : first(wanted.get(i), given, left, false);
            if (at >= 0) {
                left &= ~(1L << at);
                conflicting += 1;
            }
        }
        int most = Math.max(wanted.size(), given.size());
        return new SizeFit(agreeing, conflicting, most == 0 ? 0 : (double) count / most);
    }

    private static int first(Measure wanted, List<Measure> given, long left, boolean agreeing) {
        for (int j = 0; j < given.size() && j < Long.SIZE - 1; j++) {
            if ((left >> j & 1) == 1 && (agreeing ? wanted.agrees(given.get(j)) : wanted.compares(given.get(j)))) {
                return j;
            }
        }
        return -1;
    }
}
