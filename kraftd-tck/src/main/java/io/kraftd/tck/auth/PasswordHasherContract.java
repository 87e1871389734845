package io.kraftd.tck.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.kraftd.ports.auth.PasswordHasher;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link PasswordHasher} has to do. */
public interface PasswordHasherContract {
    /** The password of {@link #BCRYPT_OF_A}. */
    String A = "a";

    /** bcrypt of {@code a} at cost 6, from the published test vectors of jBCrypt, without its {@code $2a}. */
    String BCRYPT_OF_A = "$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe";

    /** The hasher; it may be made cheaper than in production. */
    PasswordHasher passwords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "x",
                "",
                " ",
                "pässwörd \uD83D\uDE80",
                "a\0b",
                "$2a$06$",
                "مرحبا",
                "\n\t"
            })
    default void a_password_matches_its_own_hash_and_no_other_password_does(String password) {
        String hash = passwords().hash(password);

        assertThat(passwords().matches(password, hash)).isTrue();
        assertThat(passwords().matches(password + "x", hash)).isFalse();
        assertThat(passwords().matches(password + "\0", hash)).isFalse();
        assertThat(passwords().matches("X" + password, hash)).isFalse();
    }

    @Test
    default void every_character_of_a_long_password_counts() {
        String password = "x".repeat(500);
        String hash = passwords().hash(password);

        assertThat(passwords().matches(password, hash)).isTrue();
        for (int place : List.of(0, 71, 72, 127, 499)) {
            String other = password.substring(0, place) + "y" + password.substring(place + 1);
            assertThat(passwords().matches(other, hash)).as("place " + place).isFalse();
        }
        assertThat(passwords().matches("x".repeat(72), hash)).isFalse();
    }

    @Test
    default void two_hashes_of_one_password_differ_and_show_nothing_of_it() {
        String one = passwords().hash("hunter2-hunter2");
        String two = passwords().hash("hunter2-hunter2");

        assertThat(one).isNotEqualTo(two).doesNotContain("hunter2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "a",
                "$2a$",
                "$2a$06$",
                "$2a$06$short",
                "$2a$99$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe",
                "$2x$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfxe",
                "$2a$06$m0CrhHm10qJ3lXRY.5zDGO3rS2KdeeWLuGmsfGlMfOxih58VYVfx\u20ac",
                "$k1$",
                "$k1$0$",
                "$argon2id$v=19$m=1,t=1,p=1$AAAA$AAAA",
                "\0"
            })
    default void a_text_that_is_no_hash_matches_nothing_and_asks_for_an_upgrade(String text) {
        assertThat(passwords().matches(A, text)).isFalse();
        assertThat(passwords().matches("", text)).isFalse();
        assertThat(passwords().needsUpgrade(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$2a", "$2b", "$2y"})
    default void hashes_of_earlier_systems_match_and_ask_for_an_upgrade(String scheme) {
        String hash = scheme + BCRYPT_OF_A;

        assertThat(passwords().matches(A, hash)).isTrue();
        assertThat(passwords().matches("b", hash)).isFalse();
        assertThat(passwords().needsUpgrade(hash)).isTrue();
    }

    @Test
    default void a_hash_made_now_needs_no_upgrade() {
        assertThat(passwords().needsUpgrade(passwords().hash(A))).isFalse();
    }

    @Test
    default void spending_time_takes_about_as_long_as_matching_also_against_no_hash() {
        String hash = passwords().hash(A);
        PasswordHasher hasher = passwords();
        assertThatCode(() -> hasher.spendTime(A)).doesNotThrowAnyException();

        long matching = Long.MAX_VALUE;
        long spending = Long.MAX_VALUE;
        long againstNoHash = Long.MAX_VALUE;
        // why: in turn, so that all three warm up alike; the least, because other work on the machine only ever adds
        // time.
        for (int round = 0; round < 12; round++) {
            matching = Math.min(matching, nanos(() -> hasher.matches("b", hash)));
            spending = Math.min(spending, nanos(() -> hasher.spendTime("b")));
            againstNoHash = Math.min(againstNoHash, nanos(() -> hasher.matches("b", "no hash")));
        }

        assertThat(spending).isGreaterThan(matching / 3);
        assertThat(againstNoHash).isGreaterThan(matching / 3);
    }

    private static long nanos(Runnable work) {
        long began = System.nanoTime();
        work.run();
        return System.nanoTime() - began;
    }
}
