package io.kraftd.tck.storage;

import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Whether users exist, changing them beside others, and removing them. */
public interface UserChangeContract extends UsersUnderTest {
    /** A moment after the users of these tests were made. */
    Instant SOON = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    default void a_user_exists_from_creation_on_also_when_not_allowed_to_sign_in() {
        User user = aUser().inactive().build();
        assertThat(users().exists(user.email())).isFalse();

        users().create(user);

        assertThat(users().exists(user.email())).isTrue();
        assertThat(users().exists(Owners.someone())).isFalse();
    }

    @Test
    default void a_change_is_made_on_what_is_kept_and_gives_what_was_saved() {
        Stored<User> created = users().create(aUser().build());
        users().save(created.value().withActive(false, SOON), created.revision());

        Optional<Stored<User>> changed =
                users().change(created.value().email(), user -> user.withPassword("new", SOON));

        assertThat(changed).isEqualTo(users().find(created.value().email()));
        assertThat(changed.orElseThrow().value())
                .isEqualTo(created.value().withActive(false, SOON).withPassword("new", SOON));
    }

    @Test
    default void a_change_of_nobody_is_nothing_and_creates_nobody() {
        EmailAddress nobody = Owners.someone();

        assertThat(users().change(nobody, user -> user.withActive(false, SOON))).isEmpty();

        assertThat(users().exists(nobody)).isFalse();
    }

    @Test
    default void a_change_that_is_refused_writes_nothing_and_says_why() {
        Stored<User> created = users().create(aUser().build());
        EmailAddress email = created.value().email();
        IllegalStateException why = new IllegalStateException("refused");

        assertThatThrownBy(() -> users().change(email, user -> {
                    throw why;
                }))
                .isSameAs(why);
        assertThatThrownBy(() -> users().change(email, user -> user.withPassword("x".repeat(2_100_000), SOON)))
                .isInstanceOf(TooLargeException.class);

        assertThat(users().find(email)).contains(created);
    }

    @Test
    default void a_change_that_was_overtaken_is_made_on_the_newer_state() {
        Stored<User> created = users().create(aUser().build());
        EmailAddress email = created.value().email();
        List<User> seen = new ArrayList<>();

        users().change(email, user -> {
            seen.add(user);
            if (seen.size() == 1) {
                users().save(user.withActive(false, SOON), created.revision());
            }
            return user.withPassword("new", SOON);
        });

        assertThat(users().find(email))
                .map(Stored::value)
                .contains(created.value().withActive(false, SOON).withPassword("new", SOON));
    }

    @RepeatedTest(5)
    default void of_changes_at_the_same_moment_none_is_lost() {
        EmailAddress email =
                users().create(aUser().withHash("-").build()).value().email();

        List<Outcome<Optional<Stored<User>>>> outcomes = Together.run(
                6,
                number -> () -> users().change(email, user -> user.withPassword(user.hashedPassword() + number, SOON)));

        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(users().find(email).orElseThrow().value().hashedPassword().chars())
                .extracting(digit -> (char) digit.intValue())
                .containsExactlyInAnyOrder('-', '0', '1', '2', '3', '4', '5');
    }

    @Test
    default void a_deleted_user_is_gone_and_only_that_one_and_twice_is_no_error() {
        User leaving = users().create(aUser().build()).value();
        Stored<User> staying = users().create(aUser().build());

        users().delete(leaving.email());
        assertThatCode(() -> users().delete(leaving.email())).doesNotThrowAnyException();

        assertThat(users().find(leaving.email())).isEmpty();
        assertThat(users().exists(leaving.email())).isFalse();
        assertThat(users().find(staying.value().email())).contains(staying);
    }

    @Test
    default void the_address_of_a_deleted_user_is_free_and_old_revisions_are_stale() {
        Stored<User> first = users().create(aUser().named("First").build());
        EmailAddress email = first.value().email();
        users().delete(email);

        Stored<User> second =
                users().create(aUser().withEmail(email).named("Second").build());

        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThat(users().find(email)).contains(second);
    }
}
