package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final EmailAddress ANN = new EmailAddress("ann.smithson@example.com");

    private final PasswordRules rules = PasswordRules.DEFAULT;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password",
                "Password1",
                "P@ssw0rd",
                "p4$$w0rd!!",
                "PASSWORD2024",
                "123password",
                "12345678",
                "1234567890",
                "qwertyuiop",
                "1q2w3e4r",
                "iloveyou",
                "ILoveYou2",
                "sunshine99",
                "letmein!!",
                "admin123",
                "Kraftd2026!",
                "aaaaaaaa",
                "abababab",
                "11112222",
                "welcome1",
                "  password  ",
                "Passwort1",
                "motdepasse",
                "azertyuiop",
                "superman!",
                "Trustno1"
            })
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(rules.refusal(password, ANN))
                .hasValueSatisfying(why -> assertThat(why).contains("tried first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "tr0ub4dor&3x",
                "Blau-Pferd-Lampe",
                "كلمة سر طويلة",
                "😀🐎🔋📎😀🐎🔋📎",
                "passwordless is the future",
                "8 characters",
                "zq7Kd0-x",
                "        a b c d"
            })
    void anything_else_of_the_right_length_is_accepted_whatever_it_is_made_of(String password) {
        assertThat(rules.refusal(password, ANN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ann.smithson@example.com", "ANN.SMITHSON@EXAMPLE.COM", "ann.smithson1", "Ann.Smithson!2026"})
    void neither_the_address_nor_its_name_is_a_password(String password) {
        assertThat(rules.refusal(password, ANN)).contains("must not be the e-mail address");
    }

    @Test
    void a_longer_list_is_asked_for_the_words_within_too() {
        PasswordRules stricter = rules.withCommon("mountaineer"::equals);

        assertThat(rules.refusal("Mountaineer22", ANN)).isEmpty();
        assertThat(stricter.refusal("Mountaineer22", ANN)).isPresent();
        assertThat(stricter.refusal("mount4in33r!!", ANN)).isPresent();
        assertThat(stricter.refusal("mountaineers' rest", ANN)).isEmpty();
    }

    @Test
    void characters_are_counted_not_their_parts() {
        assertThat(rules.refusal("😀🐎🔋📎😀🐎🔋", ANN)).contains("must have 8 to 128 characters");
        assertThat(rules.refusal("🐎a😀b🔋c📎d".repeat(16), ANN)).isEmpty();
        assertThat(rules.refusal("🐎a😀b🔋c📎d".repeat(16) + "x", ANN)).contains("must have 8 to 128 characters");
    }

    @Test
    void fewer_than_eight_characters_are_no_rule() {
        assertThatIllegalArgumentException().isThrownBy(() -> rules.withShortest(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new PasswordRules(15, 14, word -> false));
    }
}
