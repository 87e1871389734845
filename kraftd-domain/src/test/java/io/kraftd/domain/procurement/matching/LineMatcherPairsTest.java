package io.kraftd.domain.procurement.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.pairs.PairPrinter;
import io.kraftd.domain.procurement.pairs.PairScore;
import io.kraftd.domain.procurement.pairs.QuotePair;
import io.kraftd.domain.procurement.pairs.QuotePairs;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Judged by pairs of inquiry and quotation. Under the profile {@code bars} the seeds are new in every run and printed; the
 * usual run keeps to one seed, so that a change of the matcher is all that can fail it.
 */
class LineMatcherPairsTest {
    private static final boolean BARS = Boolean.getBoolean("kraftd.bars");
    private static final int PAIRS = BARS ? 200 : 40;
    private static final long USUAL_SEED = 20_261_122;

    /** The bar; a usual run is a part of it with the same meaning. */
    private static final double LEAST_RIGHT = 0.97;

    @Test
    void answers_in_other_words_order_and_units_are_found() {
        long first = Long.getLong("kraftd.pairs.seed", BARS ? System.currentTimeMillis() : USUAL_SEED);
        PairScore score = PairScore.none();
        StringBuilder lost = new StringBuilder();
        for (long seed = first; seed < first + PAIRS; seed++) {
            QuotePair pair = QuotePairs.of(seed);
            LineMatches matches = LineMatcher.match(pair.inquiry(), pair.quotation(), List.of());
            PairScore one = PairScore.of(pair, matches);
            score = score.plus(one);
            if (!one.foundEveryMissing()) {
                lost.append(PairPrinter.print(pair)).append(matches).append('\n');
            }
        }
        System.out.printf("%d pairs from seed %d: %s, right %.4f%n", PAIRS, first, score, score.rightShare());

        assertThat(score.rightShare()).isGreaterThanOrEqualTo(LEAST_RIGHT);
        assertThat(score.missingFound())
                .as("missing lines not found:%n%s", lost)
                .isEqualTo(score.missing());
        assertThat(score.confidenceHolds())
                .as("%d wrong among %d confident matches", score.confidentWrong(), score.confident())
                .isTrue();
        assertThat(score.confident()).as("most matches are confident").isGreaterThan(score.truths() / 2);
    }
}
