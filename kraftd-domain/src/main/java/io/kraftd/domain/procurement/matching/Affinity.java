package io.kraftd.domain.procurement.matching;

import java.util.Set;

/**
 * How well the descriptions of two lines fit.
 *
 * @param things 1 when both name one thing that can be bought, -1 when they name different ones, -0.5 when those are of one
 *     family, 0 when a side names nothing that is known
 * @param contrasts properties that exclude each other
 * @param codes how much the article codes and grades on both sides tell
 */
record Affinity(WordFit words, SizeFit sizes, double things, int contrasts, double codes) {
    static Affinity between(Weighed asked, Weighed offered, Lexicon lexicon) {
        return new Affinity(
                WordFit.between(asked, offered, lexicon),
                SizeFit.between(asked, offered),
                things(asked, offered),
                contrasts(asked.text().contrasts(), offered.text().contrasts()),
                codes(asked.text().codes(), offered.text().codes(), lexicon));
    }

    private static double things(Weighed asked, Weighed offered) {
        if (asked.things().length == 0 || offered.things().length == 0) {
            return 0;
        }
        if (Weighed.meet(asked.things(), offered.things())) {
            return 1;
        }
        return Weighed.meet(asked.families(), offered.families()) ? -0.5 : -1;
    }

    private static int contrasts(Set<Meaning> asked, Set<Meaning> offered) {
        int count = 0;
        if (offered.isEmpty()) {
            return 0;
        }
        for (Meaning one : asked) {
            boolean other = false;
            boolean same = false;
            for (Meaning meaning : offered) {
                if (meaning.family().equals(one.family())) {
                    same |= meaning.equals(one);
                    other |= !meaning.equals(one);
                }
            }
            count += other && !same ? 1 : 0;
        }
        return count;
    }

    private static double codes(Set<String> asked, Set<String> offered, Lexicon lexicon) {
        double all = 0;
        for (String code : asked) {
            all += offered.contains(code) ? lexicon.rarity(code) : 0;
        }
        return all;
    }
}
