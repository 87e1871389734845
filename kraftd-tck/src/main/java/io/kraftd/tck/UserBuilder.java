package io.kraftd.tck;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import java.time.Instant;

/** Users for tests: {@code aUser().named("Ann").build()}. */
public final class UserBuilder {
    private EmailAddress email = Owners.someone();
    private String name = "Ann Buyer";
    private String organization = "Example Works";
    private String hash = "$k1$0$hash";
    private boolean active = true;
    private Instant createdAt = Instant.parse("2026-01-15T09:30:00.123456789Z");

    private UserBuilder() {}

    /** An active user nobody else knows. */
    public static UserBuilder aUser() {
        return new UserBuilder();
    }

    public UserBuilder withEmail(EmailAddress address) {
        this.email = address;
        return this;
    }

    public UserBuilder named(String fullName) {
        this.name = fullName;
        return this;
    }

    public UserBuilder of(String company) {
        this.organization = company;
        return this;
    }

    public UserBuilder withHash(String passwordHash) {
        this.hash = passwordHash;
        return this;
    }

    public UserBuilder inactive() {
        this.active = false;
        return this;
    }

    public UserBuilder createdAt(Instant moment) {
        this.createdAt = moment;
        return this;
    }

    public User build() {
        return new User(email, name, organization, hash, active, createdAt, createdAt);
    }
}
