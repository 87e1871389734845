package io.kraftd.tck.storage;

import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.user.User;
import io.kraftd.ports.storage.Stored;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Counting users; nobody else may write meanwhile. */
public interface UserCountContract extends UsersUnderTest {
    @Test
    default void only_users_who_may_sign_in_are_counted() {
        long before = users().countActive();
        users().create(aUser().build());
        users().create(aUser().inactive().build());
        Stored<User> leaving = users().create(aUser().build());
        assertThat(users().countActive()).isEqualTo(before + 2);

        users().save(leaving.value().withActive(false, Instant.parse("2026-02-01T00:00:00Z")), leaving.revision());

        assertThat(users().countActive()).isEqualTo(before + 1);
    }
}
