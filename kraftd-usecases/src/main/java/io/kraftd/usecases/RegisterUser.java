package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.failure.RefusedInputException.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Somebody signs up and is signed in at once. */
public final class RegisterUser {
    /**
     * Who signs up, as typed.
     *
     * @param from where the request came from, for the trail
     */
    public record Command(String email, String name, String organization, String password, String from) {
        @Override
        public String toString() {
            return "RegisterUser[" + email + "]";
        }
    }

    private final UserRepository users;
    private final PasswordHasher passwords;
    private final PasswordRules rules;
    private final Sessions sessions;
    private final SecurityLog log;
    private final Clock clock;

    RegisterUser(
            UserRepository users,
            PasswordHasher passwords,
            PasswordRules rules,
            Sessions sessions,
            SecurityLog log,
            Clock clock) {
        this.users = users;
        this.passwords = passwords;
        this.rules = rules;
        this.sessions = sessions;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Creates the user and begins a session. {@link RefusedInputException} lists every value that cannot be accepted;
     * {@link EmailTakenException} when the address is registered.
     */
    public Tokens handle(Command command) {
        EmailAddress email = accepted(command);
        String hash = passwords.hash(command.password());
        try {
            users.create(User.registered(email, command.name(), command.organization(), hash, clock.instant()));
        } catch (DuplicateException taken) {
            throw new EmailTakenException(taken);
        }
        log.note(Kind.SIGNED_UP, email, command.from());
        return sessions.begin(email);
    }

    private EmailAddress accepted(Command command) {
        List<Refusal> refusals = new ArrayList<>();
        Optional<EmailAddress> email = emailOf(command.email());
        if (email.isEmpty()) {
            refusals.add(new Refusal("email", "must be an e-mail address"));
        }
        checkName(command.name(), "name", refusals);
        checkName(command.organization(), "organization", refusals);
        email.flatMap(known -> rules.refusal(command.password(), known))
                .ifPresent(why -> refusals.add(new Refusal("password", why)));
        if (!refusals.isEmpty()) {
            throw new RefusedInputException(refusals);
        }
        return email.orElseThrow();
    }

    static Optional<EmailAddress> emailOf(String typed) {
        try {
            return Optional.of(new EmailAddress(typed));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    private static void checkName(String text, String field, List<Refusal> refusals) {
        int length = text.strip().length();
        if (length == 0 || length > User.LONGEST_NAME) {
            refusals.add(new Refusal(field, "must have 1 to " + User.LONGEST_NAME + " characters"));
        }
    }
}
