package io.kraftd.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {
    @Test
    void case_accents_and_punctuation_do_not_count() {
        assertThat(Likeness.plain("Béton, C25/30 – PUMPED")).isEqualTo("beton c25 30 pumped");
    }

    @Test
    void the_ratio_counts_common_blocks_longest_first() {
        assertThat(Likeness.ratio("abcd", "bcde")).isCloseTo(0.75, within(1e-9));
        assertThat(Likeness.ratio("abc", "xyz")).isZero();
    }

    @Test
    void a_legal_form_does_not_make_another_party() {
        assertThat(Likeness.sameName("Contoso Ltd.", "CONTOSO")).isTrue();
        assertThat(Likeness.sameName("Contoso Ltd.", "Fabrikam Ltd.")).isFalse();
    }

    @Test
    void a_name_within_a_much_longer_line_is_not_the_name() {
        assertThat(Likeness.sameName("Alfa Steel", "Alfa Steel, Harbour Road 5"))
                .isFalse();
        assertThat(Likeness.sameName("Alfa Steel", "Alfa Steel Trading")).isTrue();
    }
}
