package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.failure.RefusedInputException.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which new passwords are accepted: a length, no composition rules, and neither the own e-mail address nor what everybody
 * tries first (NIST SP 800-63B-4, 3.1.1.2).
 *
 * @param alsoCommon whether a word in lower case is one that everybody tries, beyond the ones known here
 */
public record PasswordRules(int shortest, int longest, Predicate<String> alsoCommon) {
    /** 8 to 128 characters, and no list of common passwords but the one within. */
    public static final PasswordRules DEFAULT = new PasswordRules(8, 128, word -> false);

    public PasswordRules {
        if (shortest < 8 || longest < shortest) {
            throw new IllegalArgumentException("passwords have at least 8 characters");
        }
    }

    /** The same with at least so many characters. */
    public PasswordRules withShortest(int other) {
        return new PasswordRules(other, longest, alsoCommon);
    }

    /** The same with a longer list of common passwords. */
    public PasswordRules withCommon(Predicate<String> words) {
        return new PasswordRules(shortest, longest, words);
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
        return CommonPasswords.contain(password, alsoCommon)
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
