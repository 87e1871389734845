package io.kraftd.domain.procurement.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatches;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PairScoreTest {
    /** Quotation line 1 answers A and B, 2 answers C, 3 is an alternate to C, 4 is freight; D is missing. */
    private static final QuotePair PAIR = new QuotePair(
            0,
            List.of(),
            List.of(),
            new QuotePair.Truth(Map.of("1", List.of("A", "B"), "2", List.of("C")), "D", Set.of("4"), Map.of("3", "C")),
            Map.of());

    @Test
    void a_perfect_matching_has_all_right() {
        PairScore score = score(List.of("D"), match("1", "A", 1), match("1", "B", 1), match("2", "C", 0.95));

        assertThat(score).isEqualTo(new PairScore(3, 3, 3, 3, 0, 1, 1));
        assertThat(score.rightShare()).isEqualTo(1);
        assertThat(score.foundEveryMissing()).isTrue();
        assertThat(score.confidenceHolds()).isTrue();
    }

    @Test
    void half_of_a_merged_line_is_one_right_of_two() {
        assertThat(score(List.of("B", "D"), match("1", "A", 1), match("2", "C", 1)))
                .isEqualTo(new PairScore(3, 2, 2, 2, 0, 1, 1));
    }

    @Test
    void claiming_more_than_there_is_lowers_the_share() {
        PairScore score =
                score(List.of("D"), match("1", "A", 1), match("1", "B", 1), match("2", "C", 1), match("4", "A", 0.5));

        assertThat(score.rightShare()).isEqualTo(0.75);
        assertThat(score.confidentWrong()).isZero();
    }

    @Test
    void saying_the_same_pair_twice_counts_once() {
        assertThat(score(List.of("D"), match("2", "C", 1), match("2", "C", 1)).claims())
                .isEqualTo(1);
    }

    @Test
    void a_wrong_pair_scored_above_nine_tenths_breaks_confidence_and_one_scored_just_that_does_not() {
        assertThat(score(List.of(), match("2", "D", 0.91)).confidenceHolds()).isFalse();
        assertThat(score(List.of(), match("2", "D", 0.9)).confidentWrong()).isZero();
    }

    @Test
    void confidence_holds_up_to_one_wrong_in_a_thousand_and_not_without_any_confident_pair() {
        assertThat(new PairScore(1000, 1000, 999, 1000, 1, 1, 1).confidenceHolds())
                .isTrue();
        assertThat(new PairScore(999, 999, 998, 999, 1, 1, 1).confidenceHolds()).isFalse();
        assertThat(PairScore.none().confidenceHolds()).isFalse();
    }

    @Test
    void an_alternate_counts_only_when_it_is_matched_to_another_line() {
        assertThat(score(List.of("D"), match("3", "C", 1)).claims()).isZero();
        assertThat(score(List.of("D"), match("3", "A", 1)).confidentWrong()).isEqualTo(1);
    }

    @Test
    void a_missing_line_is_found_only_when_it_is_listed_and_matched_to_nothing() {
        assertThat(score(List.of(), match("2", "C", 1)).foundEveryMissing()).isFalse();
        assertThat(score(List.of("D"), match("4", "D", 0.1)).foundEveryMissing())
                .isFalse();
    }

    @Test
    void scores_add_up() {
        PairScore score = score(List.of("D"), match("1", "A", 1));

        assertThat(score.plus(score)).isEqualTo(new PairScore(6, 2, 2, 2, 0, 2, 2));
    }

    private static PairScore score(List<String> missing, LineMatch... matches) {
        return PairScore.of(PAIR, new LineMatches(List.of(matches), missing, List.of()));
    }

    private static LineMatch match(String quoteLine, String rfqLine, double score) {
        return new LineMatch(quoteLine, rfqLine, score, LineMatch.How.ASSIGNED);
    }
}
