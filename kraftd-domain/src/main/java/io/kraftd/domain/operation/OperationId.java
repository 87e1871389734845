package io.kraftd.domain.operation;

import java.util.regex.Pattern;

/** Names one operation of one owner: 1 to 64 small letters, digits and -, so a UUID or the hexadecimal form of a hash. */
public record OperationId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-z-]{1,64}");

    public OperationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not an operation id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
