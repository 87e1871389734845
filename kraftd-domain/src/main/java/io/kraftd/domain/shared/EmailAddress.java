package io.kraftd.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address, kept in lower case so that two spellings are one person. Checked for form only: one {@code @}, a
 * dotted domain, no blanks, control characters or halves of characters, at most 254 characters (RFC 5321).
 */
public record EmailAddress(String value) {
    private static final Pattern FORM = Pattern.compile(
            "[^\\s@\\p{Cntrl}\\p{Cs}/\\\\?#]{1,64}@[^\\s@.\\p{Cntrl}\\p{Cs}/\\\\?#]+(\\.[^\\s@.\\p{Cntrl}\\p{Cs}/\\\\?#]+)+");
    private static final int LONGEST = 254;

    public EmailAddress {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an e-mail address");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
