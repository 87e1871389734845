package io.kraftd.ports.secrets;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a secret: letters, digits and dashes, compared without case as Azure Key Vault does. */
public record SecretName(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-z-]{1,127}");

    public SecretName {
        value = value.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a name of a secret: " + value);
        }
    }

    /** The environment variable that may stand in during development, such as {@code JWT_SECRET_KEY}. */
    public String environmentVariable() {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    @Override
    public String toString() {
        return value;
    }
}
