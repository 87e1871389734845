package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent.Kind;
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

    /**
     * Who claims to be who, as typed.
     *
     * @param from where the request came from, for the trail
     */
    public record Command(String email, String password, String from) {
        @Override
        public String toString() {
            return "LogIn[" + email + "]";
        }
    }

    private final UserRepository users;
    private final PasswordHasher passwords;
    private final ProvenLogins logins;
    private final SecurityLog log;
    private final Clock clock;

    LogIn(UserRepository users, PasswordHasher passwords, ProvenLogins logins, SecurityLog log, Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.logins = logins;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Begins a session. {@link WrongCredentialsException} for an unknown user and for a wrong password, after the same
     * time, and for a password that is replaced while it is looked at; {@link AccountDisabledException} only to those who
     * know the password.
     */
    public Tokens handle(Command command) {
        Optional<EmailAddress> email = RegisterUser.emailOf(command.email());
        try {
            return begin(email.flatMap(users::find), command);
        } catch (WrongCredentialsException wrong) {
            email.ifPresent(account -> log.note(Kind.SIGN_IN_FAILED, account, command.from()));
            throw wrong;
        }
    }

    private Tokens begin(Optional<Stored<User>> known, Command command) {
        Stored<User> proven = proven(known, command.password()).orElseThrow(WrongCredentialsException::new);
        User user = proven.value();
        if (!user.active()) {
            log.note(Kind.SIGN_IN_WHILE_DISABLED, user.email(), command.from());
            throw new AccountDisabledException();
        }
        Tokens tokens = logins.begin(user, command.password());
        upgradeHash(proven, command.password());
        log.note(Kind.SIGNED_IN, user.email(), command.from());
        return tokens;
    }

    private Optional<Stored<User>> proven(Optional<Stored<User>> known, String password) {
        if (known.isEmpty()) {
            passwords.spendTime(password);
        }
        return known.filter(user -> passwords.matches(password, user.value().hashedPassword()));
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
