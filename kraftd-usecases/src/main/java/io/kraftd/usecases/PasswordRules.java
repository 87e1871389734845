package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import java.util.Optional;

/** Which new passwords are accepted: a length, no composition rules (NIST SP 800-63B), and not the e-mail address itself. */
public record PasswordRules(int shortest, int longest) {
    /** 8 to 128 characters. */
    public static final PasswordRules DEFAULT = new PasswordRules(8, 128);

    public PasswordRules {
        if (shortest < 8 || longest < shortest) {
            throw new IllegalArgumentException("passwords have at least 8 characters");
        }
    }

    /** Why the password is not accepted for this user; empty when it is. */
    Optional<String> refusal(String password, EmailAddress email) {
        int length = password.codePointCount(0, password.length());
        if (length < shortest || length > longest) {
            return Optional.of("must have %d to %d characters".formatted(shortest, longest));
        }
        return password.strip().equalsIgnoreCase(email.value())
                ? Optional.of("must not be the e-mail address")
                : Optional.empty();
    }
}
