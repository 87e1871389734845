package io.kraftd.ports.auth;

import io.kraftd.ports.failure.PortException;

/**
 * Slow one-way hashes of passwords. Work is bounded: when too many wait, {@link PortException} (busy) at once instead of a
 * longer wait.
 */
public interface PasswordHasher {
    /** A salted hash of any password, of any length; two calls give two texts. */
    String hash(String password);

    /**
     * Whether the password made this hash. A text that is no hash matches nothing, in the same time as one that is.
     * Understands hashes of earlier systems ({@code $2a$}, {@code $2b$}, {@code $2y$}).
     */
    boolean matches(String password, String hash);

    /** Whether the hash was made by an older method or cost, so that it should be made anew at the next login. */
    boolean needsUpgrade(String hash);

    /** Takes as long as {@link #matches} with a real hash and matches nothing: for users that do not exist. */
    void spendTime(String password);
}
