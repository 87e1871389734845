package io.kraftd.domain.user;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Objects;

/**
 * Somebody who signs in. The password is kept only as a hash whose text the hasher understands; it never leaves through
 * {@link #toString()}.
 */
public record User(
        EmailAddress email,
        String name,
        String organization,
        String hashedPassword,
        boolean active,
        Instant createdAt,
        Instant updatedAt) {
    /** The longest name or organization that is accepted, in characters. */
    public static final int LONGEST_NAME = 200;

    private static final String DEPARTED = "departed";

    public User {
        Objects.requireNonNull(email, "email");
        name = guarded(name, "name");
        organization = guarded(organization, "organization");
        if (hashedPassword.isBlank()) {
            throw new IllegalArgumentException("hashed password is empty");
        }
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
    }

    /** A new active user. */
    public static User registered(
            EmailAddress email, String name, String organization, String hashedPassword, Instant now) {
        return new User(email, name, organization, hashedPassword, true, now, now);
    }

    /** The same user with another password hash. */
    public User withPassword(String newHash, Instant now) {
        return new User(email, name, organization, newHash, active, createdAt, now);
    }

    /** The same user, allowed to sign in or not. */
    public User withActive(boolean allowed, Instant now) {
        return new User(email, name, organization, hashedPassword, allowed, createdAt, now);
    }

    /** What is left of a user who has gone while the address has to stay taken: no name, no password, no way to sign in. */
    public User departed(Instant now) {
        return new User(email, DEPARTED, DEPARTED, DEPARTED, false, createdAt, now);
    }

    @Override
    public String toString() {
        return "User[" + email + (active ? "]" : ", inactive]");
    }

    private static String guarded(String text, String what) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(what + " must have 1 to " + LONGEST_NAME + " characters");
        }
        return stripped;
    }
}
