package io.kraftd.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import java.time.Instant;

/** A user as an item. */
record UserItem(
        EmailAddress id,
        EmailAddress email,
        String name,
        String organization,
        String hashedPassword,
        @JsonProperty("is_active") boolean active,
        Instant createdAt,
        Instant updatedAt,
        int schemaVersion)
        implements Item<User> {

    static UserItem of(User user) {
        return new UserItem(
                user.email(),
                user.email(),
                user.name(),
                user.organization(),
                user.hashedPassword(),
                user.active(),
                user.createdAt(),
                user.updatedAt(),
                SCHEMA_VERSION);
    }

    @Override
    public User value() {
        return new User(email, name, organization, hashedPassword, active, createdAt, updatedAt);
    }
}
