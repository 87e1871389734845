package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.RefusedInputException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SigningInTest {
    private final World world = new World();
    private final Kraftd kraftd = world.kraftd;

    private Tokens login(String email, String password) {
        return kraftd.logIn().handle(new LogIn.Command(email, password, World.FROM));
    }

    private Tokens refresh(String token) {
        return kraftd.refreshSession().handle(new RefreshSession.Command(token, World.FROM));
    }

    private void disable(String email) {
        Stored<User> user = world.users.find(new EmailAddress(email)).orElseThrow();
        world.users.save(user.value().withActive(false, world.clock.instant()), user.revision());
    }

    @Test
    void a_new_user_is_signed_in_at_once_and_known_by_any_spelling_of_the_address() {
        Tokens tokens = world.registered("Ann@Example.com");

        User user = kraftd.authenticate().handle(tokens.access().text()).user();

        assertThat(user.email()).isEqualTo(new EmailAddress("ann@example.com"));
        assertThat(login("ANN@example.com", World.GOOD_PASSWORD)).isNotNull();
    }

    @Test
    void an_address_is_taken_once() {
        world.registered("ann@example.com");

        assertThatExceptionOfType(EmailTakenException.class).isThrownBy(() -> world.registered("ANN@example.com"));
    }

    @Test
    void every_value_that_cannot_be_accepted_is_named_at_once() {
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> kraftd.registerUser()
                        .handle(new RegisterUser.Command("ann@example.com", " ", "x".repeat(201), "short", World.FROM)))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(RefusedInputException.Refusal::field)
                        .containsExactly("name", "organization", "password"));
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> kraftd.registerUser()
                        .handle(new RegisterUser.Command("ann", "Ann", "Acme", World.GOOD_PASSWORD, World.FROM)))
                .satisfies(
                        refused -> assertThat(refused.refusals().get(0).field()).isEqualTo("email"));
    }

    @Test
    void the_own_address_is_no_password() {
        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> kraftd.registerUser()
                        .handle(new RegisterUser.Command(
                                "ann@example.com", "Ann", "Acme", "Ann@Example.com", World.FROM)));
    }

    @Test
    void unknown_user_and_wrong_password_get_one_answer_after_the_same_work() {
        world.registered("ann@example.com");
        int before = world.passwords.work;

        String wrong = refusalOf(() -> login("ann@example.com", "wrong password"));
        int workForWrong = world.passwords.work - before;
        String unknown = refusalOf(() -> login("bob@example.com", "wrong password"));
        int workForUnknown = world.passwords.work - before - workForWrong;

        assertThat(unknown).isEqualTo(wrong);
        assertThat(workForUnknown).isEqualTo(workForWrong).isEqualTo(1);
    }

    private static String refusalOf(Runnable login) {
        try {
            login.run();
            return "signed in";
        } catch (WrongCredentialsException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @Test
    void a_hash_of_an_earlier_system_is_renewed_at_login() {
        User old = User.registered(
                new EmailAddress("old@example.com"), "Old", "Acme", "old:secret words", world.clock.instant());
        world.users.create(old);

        login("old@example.com", "secret words");

        assertThat(world.users.find(old.email()).orElseThrow().value().hashedPassword())
                .isEqualTo("new:secret words");
    }

    @Test
    void a_disabled_user_neither_signs_in_nor_refreshes_nor_uses_an_old_token() {
        Tokens tokens = world.registered("ann@example.com");
        disable("ann@example.com");

        assertThatExceptionOfType(AccountDisabledException.class)
                .isThrownBy(() -> login("ann@example.com", World.GOOD_PASSWORD));
        assertThatExceptionOfType(AccountDisabledException.class).isThrownBy(() -> refresh(tokens.refresh()));
        assertThatExceptionOfType(AccountDisabledException.class)
                .isThrownBy(() -> kraftd.authenticate().handle(tokens.access().text()));
        assertThatExceptionOfType(WrongCredentialsException.class)
                .as("only who knows the password learns that the account is disabled")
                .isThrownBy(() -> login("ann@example.com", "wrong password"));
    }

    @Test
    void a_refresh_token_works_once_and_its_second_use_ends_the_login() {
        Tokens first = world.registered("ann@example.com");
        Tokens second = refresh(first.refresh());

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> refresh(first.refresh()));

        assertThatExceptionOfType(InvalidTokenException.class)
                .as("the thief and the owner both lose the session")
                .isThrownBy(() -> refresh(second.refresh()));
    }

    @Test
    void ending_one_login_leaves_the_others_alone() {
        Tokens laptop = world.registered("ann@example.com");
        Tokens phone = login("ann@example.com", World.GOOD_PASSWORD);
        refresh(laptop.refresh());
        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> refresh(laptop.refresh()));

        assertThat(refresh(phone.refresh())).isNotNull();
    }

    @Test
    void a_refresh_token_ends_after_seven_days() {
        Tokens tokens = world.registered("ann@example.com");
        world.clock.pass(Duration.ofDays(7));

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> refresh(tokens.refresh()));
    }

    @Test
    void a_made_up_refresh_token_is_nobodys() {
        world.registered("ann@example.com");

        for (String madeUp : new String[] {"", ".", "x", "YW5uQGV4YW1wbGUuY29t.guess", "%%%.x", "a".repeat(5000)}) {
            assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> refresh(madeUp));
        }
    }

    @Test
    void passwords_and_tokens_show_in_no_text_of_a_command() {
        Tokens tokens = world.registered("ann@example.com");

        assertThat(new LogIn.Command("ann@example.com", "hidden-word", World.FROM))
                .asString()
                .doesNotContain("hidden-word");
        assertThat(new RegisterUser.Command("a@b.de", "A", "B", "hidden-word", World.FROM))
                .asString()
                .doesNotContain("hidden-word");
        assertThat(tokens).asString().doesNotContain(tokens.refresh()).doesNotContain("access of");
    }
}
