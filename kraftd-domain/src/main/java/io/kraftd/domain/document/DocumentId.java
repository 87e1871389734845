package io.kraftd.domain.document;

import java.util.regex.Pattern;

/** Names one document of one owner: a UUID in lower case. Anything else is not an id, so it cannot name another path. */
public record DocumentId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public DocumentId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a document id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
