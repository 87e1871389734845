package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.adapter.memory.MemoryLearning;
import io.kraftd.adapter.memory.MemoryOrders;
import io.kraftd.adapter.memory.MemoryProcurements;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.failure.RefusedInputException;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class EndingLoginsTest {
    private static final String ANN = "ann@example.com";
    private static final String NEW_PASSWORD = "a new long passphrase";

    private final World world = new World();

    private Caller caller(Tokens tokens) {
        return world.kraftd.authenticate().handle(tokens.access().text());
    }

    private Tokens login(String password) {
        return world.kraftd.logIn().handle(new LogIn.Command(ANN, password, World.FROM));
    }

    private Tokens refresh(Tokens tokens) {
        return world.kraftd.refreshSession().handle(new RefreshSession.Command(tokens.refresh(), World.FROM));
    }

    private void logOut(Tokens tokens, boolean everywhere) {
        world.kraftd.logOut().handle(new LogOut.Command(caller(tokens), everywhere, World.FROM));
    }

    private Tokens change(Tokens tokens, String current, String next) {
        return world.kraftd
                .changePassword()
                .handle(new ChangePassword.Command(caller(tokens), current, next, World.FROM));
    }

    private void assertDead(Tokens tokens) {
        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> caller(tokens));
        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> refresh(tokens));
    }

    @Test
    void an_ended_login_is_dead_with_all_its_tokens_and_the_others_go_on() {
        Tokens laptop = world.registered(ANN);
        Tokens later = refresh(laptop);
        Tokens phone = login(World.GOOD_PASSWORD);

        logOut(later, false);

        assertDead(later);
        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> caller(laptop));
        assertThat(caller(phone).user().email()).isEqualTo(new EmailAddress(ANN));
        assertThat(refresh(phone)).isNotNull();
    }

    @Test
    void a_refresh_leaves_the_access_token_before_alone_until_it_expires() {
        Tokens first = world.registered(ANN);

        refresh(first);

        assertThat(caller(first).user().active()).isTrue();
    }

    @Test
    void leaving_everywhere_ends_every_login_of_this_user_and_of_nobody_else() {
        Tokens laptop = world.registered(ANN);
        Tokens phone = login(World.GOOD_PASSWORD);
        Tokens bob = world.registered("bob@example.com");

        logOut(laptop, true);

        assertDead(laptop);
        assertDead(phone);
        assertThat(caller(bob)).isNotNull();
        assertThat(caller(login(World.GOOD_PASSWORD))).isNotNull();
    }

    @Test
    void a_reused_refresh_token_takes_the_access_tokens_of_its_login_with_it() {
        Tokens first = world.registered(ANN);
        Tokens second = refresh(first);

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> refresh(first));

        assertDead(second);
        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> caller(first));
    }

    @Test
    void a_changed_password_ends_every_login_and_begins_one() {
        Tokens laptop = world.registered(ANN);
        Tokens phone = login(World.GOOD_PASSWORD);

        Tokens fresh = change(laptop, World.GOOD_PASSWORD, NEW_PASSWORD);

        assertDead(laptop);
        assertDead(phone);
        assertThat(caller(fresh)).isNotNull();
        assertThat(refresh(fresh)).isNotNull();
        assertThatExceptionOfType(WrongCredentialsException.class).isThrownBy(() -> login(World.GOOD_PASSWORD));
        assertThat(login(NEW_PASSWORD)).isNotNull();
    }

    @Test
    void who_does_not_know_the_password_changes_nothing() {
        Tokens tokens = world.registered(ANN);

        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> change(tokens, "not the password", NEW_PASSWORD));

        assertThat(caller(tokens)).isNotNull();
        assertThat(login(World.GOOD_PASSWORD)).isNotNull();
    }

    @Test
    void a_new_password_is_held_to_the_same_rules() {
        Tokens tokens = world.registered(ANN);

        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> change(tokens, World.GOOD_PASSWORD, "password1"))
                .satisfies(
                        refused -> assertThat(refused.refusals().get(0).field()).isEqualTo("new_password"));
        assertThat(login(World.GOOD_PASSWORD)).isNotNull();
    }

    @Test
    void an_access_token_that_names_no_login_is_refused() {
        world.registered(ANN);
        String text = world.tokens.issue(new EmailAddress(ANN), "no login").text();

        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> world.kraftd.authenticate().handle(text));
    }

    @Test
    void a_login_that_is_ended_while_it_is_refreshed_gives_no_new_pair() {
        Tokens first = world.registered(ANN);
        Meanwhile sessions =
                new Meanwhile(world.sessions, token -> world.sessions.revokeFamily(token.email(), token.family()));

        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> racing(sessions)
                        .refreshSession()
                        .handle(new RefreshSession.Command(first.refresh(), World.FROM)));

        assertThat(sessions.madeIsRevoked())
                .as("the token made after the end is revoked too")
                .isTrue();
    }

    @Test
    void a_login_with_the_old_password_does_not_outlive_a_change_made_while_it_was_checked() {
        Tokens laptop = world.registered(ANN);
        Meanwhile sessions = new Meanwhile(world.sessions, token -> change(laptop, World.GOOD_PASSWORD, NEW_PASSWORD));

        assertThatExceptionOfType(WrongCredentialsException.class)
                .isThrownBy(
                        () -> racing(sessions).logIn().handle(new LogIn.Command(ANN, World.GOOD_PASSWORD, World.FROM)));

        assertThat(sessions.madeIsRevoked()).isTrue();
        assertThat(login(NEW_PASSWORD)).isNotNull();
    }

    @Test
    void nor_does_the_login_of_a_change_that_was_changed_again_at_once() {
        Tokens laptop = world.registered(ANN);
        Tokens phone = login(World.GOOD_PASSWORD);
        Meanwhile sessions = new Meanwhile(world.sessions, token -> {
            Tokens thief = login(NEW_PASSWORD);
            change(thief, NEW_PASSWORD, "yet another long passphrase");
        });

        assertThatExceptionOfType(WrongCredentialsException.class)
                .isThrownBy(() -> racing(sessions)
                        .changePassword()
                        .handle(new ChangePassword.Command(
                                caller(laptop), World.GOOD_PASSWORD, NEW_PASSWORD, World.FROM)));

        assertThat(sessions.madeIsRevoked()).isTrue();
        assertDead(phone);
    }

    @Test
    void a_hash_that_another_login_renews_meanwhile_is_still_the_same_password() {
        world.users.create(User.registered(
                new EmailAddress(ANN), "Ann", "Acme", "old:" + World.GOOD_PASSWORD, world.clock.instant()));
        Meanwhile sessions = new Meanwhile(world.sessions, token -> login(World.GOOD_PASSWORD));

        Tokens tokens = racing(sessions).logIn().handle(new LogIn.Command(ANN, World.GOOD_PASSWORD, World.FROM));

        assertThat(caller(tokens)).isNotNull();
    }

    private Kraftd racing(SessionRepository sessions) {
        return world.complete()
                .stores(new Stores(
                        world.users,
                        sessions,
                        world.documents,
                        new MemoryProcurements(),
                        new MemoryOrders(),
                        new MemoryLearning(),
                        world.operations,
                        world.conversations))
                .build();
    }

    /** Something happens in the moment before a new token is kept. */
    private static final class Meanwhile implements SessionRepository {
        private final SessionRepository real;
        private final Consumer<RefreshToken> what;
        private Optional<RefreshToken> made = Optional.empty();

        private Meanwhile(SessionRepository real, Consumer<RefreshToken> what) {
            this.real = real;
            this.what = what;
        }

        private boolean madeIsRevoked() {
            return made.flatMap(token -> find(token.email(), token.hash()))
                    .orElseThrow()
                    .value()
                    .revoked();
        }

        @Override
        public Stored<RefreshToken> create(RefreshToken token) {
            what.accept(token);
            made = Optional.of(token);
            return real.create(token);
        }

        @Override
        public Optional<Stored<RefreshToken>> find(EmailAddress email, Sha256 hash) {
            return real.find(email, hash);
        }

        @Override
        public Stored<RefreshToken> save(RefreshToken token, Revision expected) {
            return real.save(token, expected);
        }

        @Override
        public void revokeFamily(EmailAddress email, String family) {
            real.revokeFamily(email, family);
        }

        @Override
        public void revokeAll(EmailAddress email) {
            real.revokeAll(email);
        }

        @Override
        public void deleteOwner(EmailAddress email) {
            real.deleteOwner(email);
        }
    }
}
