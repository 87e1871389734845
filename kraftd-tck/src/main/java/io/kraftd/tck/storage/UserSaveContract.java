package io.kraftd.tck.storage;

import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Replacing users, guarded by their revision. */
public interface UserSaveContract extends UsersUnderTest {
    /** A moment after the users of these tests were made. */
    Instant LATER = Instant.parse("2026-02-01T00:00:00Z");

    @Test
    default void a_save_replaces_the_user_and_gives_a_new_revision() {
        Stored<User> created = users().create(aUser().build());
        User changed = created.value().withPassword("$k1$0$other", LATER);

        Stored<User> saved = users().save(changed, created.revision());

        assertThat(saved.value()).isEqualTo(changed);
        assertThat(saved.revision()).isNotEqualTo(created.revision());
        assertThat(users().find(changed.email())).contains(saved);
    }

    @Test
    default void a_stale_save_is_refused_and_writes_nothing() {
        Stored<User> created = users().create(aUser().build());
        Stored<User> saved = users().save(created.value().withActive(false, LATER), created.revision());

        assertThatThrownBy(() -> users().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(users().find(created.value().email())).contains(saved);
    }

    @Test
    default void a_save_of_a_user_that_was_never_created_is_stale_and_creates_none() {
        Stored<User> other = users().create(aUser().build());
        User unknown = aUser().build();

        assertThatThrownBy(() -> users().save(unknown, other.revision())).isInstanceOf(StaleRevisionException.class);

        assertThat(users().find(unknown.email())).isEmpty();
    }

    @Test
    default void another_users_revision_is_stale() {
        Stored<User> ann = users().create(aUser().build());
        Stored<User> bob = users().create(aUser().build());

        assertThatThrownBy(() -> users().save(ann.value().withActive(false, LATER), bob.revision()))
                .isInstanceOf(StaleRevisionException.class);
        assertThatThrownBy(() -> users().save(ann.value(), new Revision("\"made up\"")))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(users().find(ann.value().email())).contains(ann);
    }

    @Test
    default void a_save_over_two_megabytes_is_refused_and_the_user_stays() {
        Stored<User> created = users().create(aUser().build());
        User tooLarge = created.value().withPassword("x".repeat(2_100_000), LATER);

        assertThatThrownBy(() -> users().save(tooLarge, created.revision())).isInstanceOf(TooLargeException.class);

        assertThat(users().find(tooLarge.email())).contains(created);
    }

    @RepeatedTest(5)
    default void of_those_who_save_one_revision_at_once_exactly_one_wins() {
        Stored<User> created = users().create(aUser().build());

        List<Outcome<Stored<User>>> outcomes = Together.run(
                8,
                number ->
                        () -> users().save(created.value().withPassword("$k1$0$" + number, LATER), created.revision()));

        assertThat(users().find(created.value().email()))
                .contains(Together.onlyWinner(outcomes, StaleRevisionException.class));
    }
}
