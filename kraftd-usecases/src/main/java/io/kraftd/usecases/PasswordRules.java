package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.failure.RefusedInputException.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * Which new passwords are accepted: a length, no composition rules, and neither the own e-mail address nor what everybody
 * tries first (NIST SP 800-63B-4, 3.1.1.2).
 */
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
        if (isAddress(password, email)) {
            return Optional.of("must not be the e-mail address");
        }
        return CommonPasswords.contain(password)
                ? Optional.of("is one of the passwords that are tried first; choose another")
                : Optional.empty();
    }

    /** {@link RefusedInputException} under this field when the password is not accepted for this user. */
    void check(String field, String password, EmailAddress email) {
        refusal(password, email).ifPresent(why -> {
            throw new RefusedInputException(List.of(new Refusal(field, why)));
        });
    }

    private static boolean isAddress(String password, EmailAddress email) {
        String name = email.value().substring(0, email.value().indexOf('@'));
        String word = CommonPasswords.core(password);
        return password.strip().equalsIgnoreCase(email.value())
                || (!word.isEmpty() && word.equals(CommonPasswords.core(name)));
    }
}
