package io.kraftd.usecases;

import static io.kraftd.domain.user.SecurityEvent.Kind.PASSWORD_CHANGED;
import static io.kraftd.domain.user.SecurityEvent.Kind.PASSWORD_CHANGE_FAILED;
import static io.kraftd.domain.user.SecurityEvent.Kind.REFRESH_TOKEN_REUSED;
import static io.kraftd.domain.user.SecurityEvent.Kind.SIGNED_IN;
import static io.kraftd.domain.user.SecurityEvent.Kind.SIGNED_OUT;
import static io.kraftd.domain.user.SecurityEvent.Kind.SIGNED_OUT_EVERYWHERE;
import static io.kraftd.domain.user.SecurityEvent.Kind.SIGNED_UP;
import static io.kraftd.domain.user.SecurityEvent.Kind.SIGN_IN_FAILED;
import static io.kraftd.domain.user.SecurityEvent.Kind.SIGN_IN_THROTTLED;
import static io.kraftd.domain.user.SecurityEvent.Kind.SIGN_IN_WHILE_DISABLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.domain.user.User;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who, what, when and from where stays on record; what nobody may know does not. */
class SecurityTrailTest {
    private static final String ANN = "ann@example.com";
    private static final String ELSEWHERE = "2001:db8::9";

    private final World world = new World();

    private List<SecurityEvent> newestFirst(String email) {
        return world.kraftd
                .listSecurityEvents()
                .handle(new EmailAddress(email), PageRequest.first(50))
                .items();
    }

    private List<Kind> kinds(String email) {
        return newestFirst(email).stream().map(SecurityEvent::kind).toList();
    }

    private Tokens login(String email, String password) {
        world.clock.pass(Duration.ofSeconds(1));
        return world.kraftd.logIn().handle(new LogIn.Command(email, password, ELSEWHERE));
    }

    private void fails(Runnable attempt) {
        world.clock.pass(Duration.ofSeconds(1));
        assertThat(catchThrowable(attempt::run)).isNotNull();
    }

    @Test
    void signing_up_in_and_failing_to_are_noted_with_time_and_place() {
        world.registered(ANN);
        login(ANN, World.GOOD_PASSWORD);
        fails(() -> login(ANN, "wrong"));

        List<SecurityEvent> events = newestFirst(ANN);

        assertThat(events).extracting(SecurityEvent::kind).containsExactly(SIGN_IN_FAILED, SIGNED_IN, SIGNED_UP);
        assertThat(events).extracting(SecurityEvent::from).containsExactly(ELSEWHERE, ELSEWHERE, World.FROM);
        assertThat(events.get(0).at()).isEqualTo(world.clock.instant());
    }

    @Test
    void a_try_at_an_account_that_does_not_exist_leaves_the_same_trace() {
        fails(() -> login("nobody@example.com", "wrong"));

        assertThat(kinds("nobody@example.com")).containsExactly(SIGN_IN_FAILED);
    }

    @Test
    void a_right_password_of_a_disabled_account_is_told_from_a_wrong_one() {
        world.registered(ANN);
        Stored<User> user = world.users.find(new EmailAddress(ANN)).orElseThrow();
        world.users.save(user.value().withActive(false, world.clock.instant()), user.revision());
        fails(() -> login(ANN, "wrong"));
        fails(() -> login(ANN, World.GOOD_PASSWORD));

        assertThat(kinds(ANN)).containsExactly(SIGN_IN_WHILE_DISABLED, SIGN_IN_FAILED, SIGNED_UP);
    }

    @Test
    void a_reused_refresh_token_is_noted_and_a_normal_refresh_is_not() {
        Tokens tokens = world.registered(ANN);
        RefreshSession.Command command = new RefreshSession.Command(tokens.refresh(), ELSEWHERE);
        world.kraftd.refreshSession().handle(command);
        fails(() -> world.kraftd.refreshSession().handle(command));

        assertThat(kinds(ANN)).containsExactly(REFRESH_TOKEN_REUSED, SIGNED_UP);
    }

    @Test
    void leaving_and_changing_the_password_are_noted() {
        Caller caller = caller(world.registered(ANN));
        fails(() -> change(caller, "wrong"));
        world.clock.pass(Duration.ofSeconds(1));
        Caller next = caller(change(caller, World.GOOD_PASSWORD));
        world.clock.pass(Duration.ofSeconds(1));
        world.kraftd.logOut().handle(new LogOut.Command(next, false, ELSEWHERE));
        Caller last = caller(login(ANN, "another long passphrase"));
        world.clock.pass(Duration.ofSeconds(1));
        world.kraftd.logOut().handle(new LogOut.Command(last, true, ELSEWHERE));

        assertThat(kinds(ANN))
                .containsExactly(
                        SIGNED_OUT_EVERYWHERE,
                        SIGNED_IN,
                        SIGNED_OUT,
                        PASSWORD_CHANGED,
                        PASSWORD_CHANGE_FAILED,
                        SIGNED_UP);
    }

    @Test
    void who_was_turned_away_is_noted_with_the_account_that_was_tried() {
        world.kraftd.reportThrottling().handle("ANN@example.com", ELSEWHERE);
        world.kraftd.reportThrottling().handle("no address", ELSEWHERE);

        assertThat(kinds(ANN)).containsExactly(SIGN_IN_THROTTLED);
    }

    @Test
    void nothing_secret_is_in_the_trail() {
        Tokens tokens = world.registered(ANN);
        fails(() -> login(ANN, "wrong-but-recognisable"));

        assertThat(newestFirst(ANN).toString())
                .doesNotContain("wrong-but-recognisable", World.GOOD_PASSWORD, tokens.refresh(), "access of");
    }

    private Caller caller(Tokens tokens) {
        return world.kraftd.authenticate().handle(tokens.access().text());
    }

    private Tokens change(Caller caller, String current) {
        return world.kraftd
                .changePassword()
                .handle(new ChangePassword.Command(caller, current, "another long passphrase", ELSEWHERE));
    }
}
