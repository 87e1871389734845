package io.kraftd.tck.faults;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every planted fault is caught, by the test that is meant to. */
class PlantedFaultsTest {
    @ParameterizedTest
    @CsvSource({
        "WITHOUT_SALT, two_hashes_of_one_password_differ_and_show_nothing_of_it",
        "CUT_AT_72, every_character_of_a_long_password_counts",
        "CUT_AT_NUL, a_password_matches_its_own_hash_and_no_other_password_does",
        "THROWS_ON_NO_HASH, a_text_that_is_no_hash_matches_nothing_and_asks_for_an_upgrade",
        "KNOWS_AT_ONCE_THAT_NOBODY_IS_THERE, spending_time_takes_about_as_long_as_matching_also_against_no_hash",
        "ALWAYS_WANTS_AN_UPGRADE, a_hash_made_now_needs_no_upgrade",
        "WITHOUT_FAULT_BUT_NEW, hashes_of_earlier_systems_match_and_ask_for_an_upgrade"
    })
    void a_faulty_hasher_is_caught(NaivePasswords kind, String caughtBy) {
        assertThat(Suites.failures(Suites.Passwords.class, kind)).contains(caughtBy);
    }

    @Test
    void a_hasher_whose_only_lack_is_the_past_fails_nothing_else() {
        assertThat(Suites.failures(Suites.Passwords.class, NaivePasswords.WITHOUT_FAULT_BUT_NEW))
                .containsExactly("hashes_of_earlier_systems_match_and_ask_for_an_upgrade");
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER_EXPIRES, a_token_is_good_to_the_end_of_its_lifetime_and_not_longer",
        "IGNORES_THE_FUTURE, a_token_from_the_future_is_refused",
        "TRUSTS_ANY_SEAL, a_strangers_token_is_refused",
        "TRUSTS_ANY_SEAL, a_token_altered_at_any_place_is_refused",
        "REPEATS_IDS, no_two_tokens_have_one_id",
        "THROWS_WHAT_IT_STUMBLES_OVER, what_is_no_token_is_refused",
        "TRIMS, a_token_altered_at_any_place_is_refused",
        "SEALS_FOR_EVER, a_seal_holds_to_its_moment_and_not_longer",
        "SEALS_FOR_ANYBODY, a_seal_is_for_one_person_one_thing_and_one_moment",
        "TRUSTS_ANY_SEAL_ON_LINKS, an_altered_seal_holds_nothing"
    })
    void a_faulty_issuer_is_caught(NaiveTokens.Kind kind, String caughtBy) {
        assertThat(Suites.failures(Suites.Tokens.class, kind)).contains(caughtBy);
    }

    @Test
    void an_issuer_without_faults_passes() {
        assertThat(Suites.failures(Suites.Tokens.class, NaiveTokens.Kind.WITHOUT_FAULT))
                .isEmpty();
    }

    @Test
    void a_reader_that_takes_everything_for_text_is_caught_at_every_point() {
        assertThat(Suites.failures(Suites.Readers.class, new NaiveReader()))
                .contains(
                        "a_file_is_known_by_its_contents_and_laid_out",
                        "the_pages_of_a_pdf_and_the_sheets_of_a_workbook_are_counted",
                        "a_deadline_that_has_passed_ends_the_reading",
                        "bytes_that_cannot_be_fetched_are_an_outage_and_not_a_bad_file",
                        "is_refused_when_it_is_detected",
                        "more_pages_than_the_limit_are_refused_and_as_many_are_read",
                        "more_cells_than_the_limit_are_refused_and_as_many_are_read",
                        "a_file_that_unpacks_beyond_the_limit_is_refused",
                        "random_bytes_are_refused_or_read",
                        "a_file_with_damaged_bytes_is_refused_or_read");
    }
}
