package io.kraftd.domain.conversation;

import java.util.regex.Pattern;

/** Names one conversation of one owner: a UUID in lower case. */
public record ConversationId(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    public ConversationId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a conversation id");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
