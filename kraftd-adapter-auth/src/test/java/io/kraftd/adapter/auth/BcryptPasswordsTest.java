package io.kraftd.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.ports.failure.PortException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BcryptPasswordsTest {
    private static final String PEPPER = "pepper-".repeat(5);
    private static final String NEXT_PEPPER = "chilli-".repeat(5);
    private static final String PYTHON_HASH = "$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm";
    private static final String PYTHON_PASSWORD = "correct horse battery staple";

    private final FakeVault vault = new FakeVault();
    private final BcryptPasswords passwords = new BcryptPasswords(vault, 4);

    @AfterEach
    void stop() {
        passwords.close();
    }

    @ParameterizedTest
    @MethodSource
    void a_hash_matches_the_password_that_made_it(String password) {
        assertThat(passwords.matches(password, passwords.hash(password))).isTrue();
    }

    static Stream<String> a_hash_matches_the_password_that_made_it() {
        return Stream.of(
                "correct horse", "", " ", "Grüße €", "\uD83D\uDD11", "a\0b", "x".repeat(72), "x".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource
    void a_hash_matches_no_other_password(String password, String other) {
        assertThat(passwords.matches(other, passwords.hash(password))).isFalse();
    }

    static Stream<Arguments> a_hash_matches_no_other_password() {
        String long72 = "0123456789".repeat(7) + "ab";
        return Stream.of(
                arguments("correct horse", "correct horsf"),
                arguments("correct horse", "Correct horse"),
                arguments("correct horse", "correct horse "),
                arguments("correct horse", ""),
                arguments("a", "a\0a"),
                arguments(long72 + "x", long72 + "y"),
                arguments(long72 + "x", long72),
                arguments("é".repeat(36) + "x", "é".repeat(36) + "y"));
    }

    @Test
    void two_hashes_of_one_password_differ() {
        assertThat(passwords.hash("correct horse")).isNotEqualTo(passwords.hash("correct horse"));
    }

    @Test
    void the_usual_hash_says_how_it_was_made() {
        try (BcryptPasswords usual = new BcryptPasswords(vault)) {
            assertThat(usual.hash("correct horse")).matches("\\$k1\\$0\\$\\$2a\\$12\\$[./0-9A-Za-z]{53}");
        }
    }

    /** Made by Python's bcrypt 5.0.0; the {@code $2y$} and those of more than 72 bytes by the C library's crypt. */
    @ParameterizedTest
    @MethodSource
    void hashes_of_the_earlier_service_match(String password, String hash) {
        assertThat(passwords.matches(password, hash)).isTrue();
        assertThat(passwords.matches("?" + password, hash)).isFalse();
        assertThat(passwords.needsUpgrade(hash)).isTrue();
    }

    static Stream<Arguments> hashes_of_the_earlier_service_match() {
        String cut = "$2b$04$1aElspvhGm3TXWbDzJu0ze.bzpoQzyciGiEnPhnze0DcUz1xjWidy";
        return Stream.of(
                arguments(PYTHON_PASSWORD, "$2b$12$VcF8NpttHkJhu6oyrDnRdOYphigf7UFJqBeAEApxDcRTU7vUgSlr6"),
                arguments(PYTHON_PASSWORD, PYTHON_HASH),
                arguments(PYTHON_PASSWORD, "$2a$04$Nv..XTZIsnVS5N2Wph/fGeA0wlOjAEvh8anFYKD.lCA5PHaALyErq"),
                arguments(PYTHON_PASSWORD, "$2y$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm"),
                arguments(
                        "Café-Grüße € 2024 \uD83D\uDD11",
                        "$2b$04$ORYl/xyVqTWGHnlQvpWH4O7b.9a8zuXkG98T9TvgTYeIvc2tnCRyG"),
                arguments("ÿ£", "$2b$04$FLDDnnpRL4LYQkQdMYWpEOzeZ2EuK/TOQyeM3FRUFPbUuwuU2D2Sm"),
                arguments("", "$2b$04$D86xde8rjlRw1yCn/frpkuXA5YLedJihZzfdtFBJco2r.cPm5.QN2"),
                arguments(
                        "0123456789".repeat(7) + "ab", "$2b$04$Na3qcYbvLsZEtgU.sOrMhOs7uSfPYfGZf505Dl3Zl4tSUTJNsvIny"),
                arguments("a".repeat(71) + "é", "$2b$04$2jui/Adgxwyk/dxboGNOguvoRvL3GT54ILWkShpYNYsBFoHa/l05S"),
                arguments("0123456789".repeat(10), cut),
                arguments("0123456789".repeat(7) + "01 and whatever comes after 72 bytes", cut));
    }

    @Test
    void a_zero_byte_does_not_repeat_an_earlier_password() {
        assertThat(passwords.matches(PYTHON_PASSWORD + "\0" + PYTHON_PASSWORD, PYTHON_HASH))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "correct horse battery staple",
                "$2b$04$",
                "$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHr",
                "$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrmm",
                "$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm\n",
                "$2b$4$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$2b$xx$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$2b$03$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$2b$17$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$2b$31$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$2x$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$2$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHr!",
                "$k1$$$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$k1$0$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$k2$0$$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$k1$0$$2b$04$1aElspvhGm3TXWbDzJu0zeaESPg.KeTrz4Ic1l1wYyufqlDiLLHrm",
                "$argon2id$v=19$m=65536,t=3,p=4$c2FsdA$aGFzaA"
            })
    @Timeout(60)
    void a_text_that_is_no_hash_of_it_matches_nothing(String hash) {
        assertThat(passwords.matches(PYTHON_PASSWORD, hash)).isFalse();
    }

    @Test
    void a_hash_of_a_lower_cost_needs_an_upgrade_and_one_of_a_higher_does_not() {
        String hash = passwords.hash("correct horse");
        try (BcryptPasswords slower = new BcryptPasswords(vault, 5)) {
            assertThat(passwords.needsUpgrade(hash)).isFalse();
            assertThat(slower.needsUpgrade(hash)).isTrue();
            assertThat(passwords.needsUpgrade(slower.hash("correct horse"))).isFalse();
        }
    }

    @Test
    void a_text_that_is_no_hash_needs_an_upgrade() {
        assertThat(passwords.needsUpgrade("plain text")).isTrue();
    }

    @Test
    void a_pepper_is_taken_up_and_rotated_while_earlier_hashes_still_match() {
        String plain = passwords.hash("correct horse");
        vault.rotate(BcryptPasswords.PEPPER, "p1", PEPPER);
        String peppered = passwords.hash("correct horse");
        vault.rotate(BcryptPasswords.PEPPER, "p2", NEXT_PEPPER);
        String repeppered = passwords.hash("correct horse");

        for (String hash : Arrays.asList(plain, peppered, repeppered)) {
            assertThat(passwords.matches("correct horse", hash)).isTrue();
            assertThat(passwords.matches("correct horsf", hash)).isFalse();
            assertThat(passwords.needsUpgrade(hash)).isEqualTo(!hash.equals(repeppered));
        }
        assertThat(repeppered.substring(0, 12)).isNotEqualTo(peppered.substring(0, 12));
    }

    @Test
    void a_hash_under_a_pepper_that_is_gone_matches_nothing() {
        vault.rotate(BcryptPasswords.PEPPER, "p1", PEPPER);
        String peppered = passwords.hash("correct horse");

        vault.remove(BcryptPasswords.PEPPER);

        assertThat(passwords.matches("correct horse", peppered)).isFalse();
    }

    @Test
    void the_pepper_and_not_only_its_name_goes_into_the_hash() {
        vault.rotate(BcryptPasswords.PEPPER, "p1", PEPPER);
        String peppered = passwords.hash("correct horse");

        vault.remove(BcryptPasswords.PEPPER);
        vault.rotate(BcryptPasswords.PEPPER, "p1", NEXT_PEPPER);

        assertThat(passwords.matches("correct horse", peppered)).isFalse();
    }

    @Test
    void a_pepper_of_31_bytes_is_refused_without_being_shown() {
        vault.rotate(BcryptPasswords.PEPPER, "p1", "w".repeat(31));

        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> passwords.hash("correct horse"))
                .withMessage("The secret password-pepper has fewer than 32 bytes");
    }

    @Test
    void an_outage_of_the_vault_is_no_wrong_password() {
        String hash = passwords.hash("correct horse");
        vault.goDown();

        assertThatExceptionOfType(PortException.class).isThrownBy(() -> passwords.spendTime("correct horse"));
        assertThatExceptionOfType(PortException.class).isThrownBy(() -> passwords.hash("correct horse"));
        vault.comeBack();
        assertThat(passwords.matches("correct horse", hash)).isTrue();
    }

    @Test
    void unknown_user_wrong_password_and_broken_hash_take_about_the_same_time() {
        try (BcryptPasswords slow = new BcryptPasswords(vault, 9)) {
            String hash = slow.hash("correct horse");

            long wrong = Long.MAX_VALUE;
            long unknown = Long.MAX_VALUE;
            long broken = Long.MAX_VALUE;
            // why: in turn and the least, so that other work on the machine counts for all alike or not at all.
            for (int round = 0; round < 10; round++) {
                wrong = Math.min(wrong, nanos(() -> slow.matches("wrong", hash)));
                unknown = Math.min(unknown, nanos(() -> slow.spendTime("wrong")));
                broken = Math.min(broken, nanos(() -> slow.matches("wrong", "no hash at all")));
            }

            assertThat(unknown).isBetween(wrong / 2, wrong * 2);
            assertThat(broken).isBetween(wrong / 2, wrong * 2);
        }
    }

    private static long nanos(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 17, 31})
    void a_cost_that_is_no_cost_is_refused(int cost) {
        assertThatIllegalArgumentException().isThrownBy(() -> new BcryptPasswords(vault, cost));
    }
}
