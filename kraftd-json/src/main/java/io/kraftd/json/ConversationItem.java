package io.kraftd.json;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.conversation.Turn;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A conversation as an item. {@code expires_at} is for stores that look for it; it follows from {@code updated_at}. */
record ConversationItem(
        ConversationId id,
        EmailAddress ownerEmail,
        List<Turn> turns,
        Map<String, String> remembered,
        Instant createdAt,
        Instant updatedAt,
        Instant expiresAt,
        int schemaVersion)
        implements Item<Conversation> {

    static ConversationItem of(Conversation conversation) {
        return new ConversationItem(
                conversation.id(),
                conversation.owner(),
                conversation.turns(),
                conversation.remembered(),
                conversation.createdAt(),
                conversation.updatedAt(),
                conversation.expiresAt(),
                SCHEMA_VERSION);
    }

    @Override
    public Conversation value() {
        return new Conversation(id, ownerEmail, turns, remembered, createdAt, updatedAt);
    }
}
