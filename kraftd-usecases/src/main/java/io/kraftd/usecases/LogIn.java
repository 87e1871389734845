package io.kraftd.usecases;

import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody proves who they are by a password. */
public final class LogIn {
    private static final Logger LOG = LoggerFactory.getLogger(LogIn.class);

    /** Who claims to be who, as typed. */
    public record Command(String email, String password) {
        @Override
        public String toString() {
            return "LogIn[" + email + "]";
        }
    }

    private final UserRepository users;
    private final PasswordHasher passwords;
    private final Sessions sessions;
    private final Clock clock;

    LogIn(UserRepository users, PasswordHasher passwords, Sessions sessions, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Begins a session. {@link WrongCredentialsException} for an unknown user and for a wrong password, after the same
     * time; {@link AccountDisabledException} only to those who know the password.
     */
    public Tokens handle(Command command) {
        Optional<Stored<User>> known = RegisterUser.emailOf(command.email()).flatMap(users::find);
        if (known.isEmpty()) {
            passwords.spendTime(command.password());
            throw new WrongCredentialsException();
        }
        User user = known.get().value();
        if (!passwords.matches(command.password(), user.hashedPassword())) {
            throw new WrongCredentialsException();
        }
        if (!user.active()) {
            throw new AccountDisabledException();
        }
        upgradeHash(known.get(), command.password());
        return sessions.begin(user.email());
    }

    private void upgradeHash(Stored<User> stored, String password) {
        User user = stored.value();
        if (!passwords.needsUpgrade(user.hashedPassword())) {
            return;
        }
        try {
            users.save(user.withPassword(passwords.hash(password), clock.instant()), stored.revision());
        } catch (StaleRevisionException savedMeanwhile) {
            LOG.info("Password hash not upgraded: the user was saved meanwhile; the next login tries again");
        }
    }
}
