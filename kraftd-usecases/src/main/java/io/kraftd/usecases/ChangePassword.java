package io.kraftd.usecases;

import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.RefusedInputException;
import java.time.Clock;

/** Somebody who is signed in chooses another password. */
public final class ChangePassword {
    /**
     * The password so far, and the one from now on.
     *
     * @param from where the request came from, for the trail
     */
    public record Command(Caller caller, String currentPassword, String newPassword, String from) {
        @Override
        public String toString() {
            return "ChangePassword[" + caller.user().email() + "]";
        }
    }

    private final UserRepository users;
    private final PasswordHasher passwords;
    private final PasswordRules rules;
    private final Sessions sessions;
    private final ProvenLogins logins;
    private final SecurityLog log;
    private final Clock clock;

    ChangePassword(
            UserRepository users,
            PasswordHasher passwords,
            PasswordRules rules,
            Sessions sessions,
            ProvenLogins logins,
            SecurityLog log,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.logins = logins;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Ends every login of the user, this one included, and begins a new one. {@link RefusedInputException} when the new
     * password cannot be accepted; {@link WrongPasswordException} when the current one is wrong; {@link
     * StaleRevisionException} when the user was saved at the same moment, and nothing was done; {@link
     * WrongCredentialsException} when the new password was replaced again at once.
     */
    public Tokens handle(Command command) {
        User caller = command.caller().user();
        rules.check("new_password", command.newPassword(), caller.email());
        Stored<User> stored = users.find(caller.email()).orElseThrow(() -> new NotFoundException("user"));
        if (!passwords.matches(command.currentPassword(), stored.value().hashedPassword())) {
            log.note(Kind.PASSWORD_CHANGE_FAILED, caller.email(), command.from());
            throw new WrongPasswordException("current_password");
        }
        String hash = passwords.hash(command.newPassword());
        User changed = stored.value().withPassword(hash, clock.instant());
        users.save(changed, stored.revision());
        sessions.endAll(caller.email());
        log.note(Kind.PASSWORD_CHANGED, caller.email(), command.from());
        return logins.begin(changed, command.newPassword());
    }
}
