package io.kraftd.usecases;

import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;

/** Begins logins of people who have just proven a password. */
final class ProvenLogins {
    private final UserRepository users;
    private final PasswordHasher passwords;
    private final Sessions sessions;

    ProvenLogins(UserRepository users, PasswordHasher passwords, Sessions sessions) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    /**
     * Begins a login of the user as it was when the password was proven. {@link WrongCredentialsException}, and no login,
     * when the password was replaced since.
     */
    Tokens begin(User proven, String password) {
        Tokens tokens = sessions.begin(proven.email());
        if (!isStill(password, proven)) {
            sessions.end(proven.email(), Sessions.hash(tokens.refresh()).hex());
            throw new WrongCredentialsException();
        }
        return tokens;
    }

    // why: who replaces a password ends the logins it finds afterwards. One that is not among them yet looks here, and
    // sees the new password.
    private boolean isStill(String password, User proven) {
        return users.find(proven.email())
                .map(Stored::value)
                .map(User::hashedPassword)
                .filter(now -> now.equals(proven.hashedPassword()) || passwords.matches(password, now))
                .isPresent();
    }
}
