package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.CONVERSATIONS;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.util.Optional;

/** Conversations in memory; they end with the process. */
public final class MemoryConversations implements ConversationRepository {
    private static final String LIST = "conversations";

    private final ExpiringItems<Conversation> conversations;

    /** {@code clock} tells which have expired. */
    public MemoryConversations(Clock clock) {
        this.conversations = new ExpiringItems<>(CONVERSATIONS, MemoryConversations::row, clock);
    }

    @Override
    public Stored<Conversation> create(Conversation conversation) {
        return conversations.create(conversation);
    }

    @Override
    public Optional<Stored<Conversation>> find(EmailAddress owner, ConversationId id) {
        return conversations.find(owner, id.value());
    }

    @Override
    public Stored<Conversation> save(Conversation conversation, Revision expected) {
        return conversations.save(conversation, expected);
    }

    @Override
    public Page<Conversation> list(EmailAddress owner, PageRequest page) {
        return conversations.list(owner, LIST, page, LIST + " of " + owner);
    }

    @Override
    public void delete(EmailAddress owner, ConversationId id) {
        conversations.delete(owner, id.value());
    }

    @Override
    public int deleteExpired(EmailAddress owner) {
        return conversations.deleteExpired(owner);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        conversations.deleteOwner(owner);
    }

    private static ExpiringItems.Row<Conversation> row(Conversation conversation) {
        return new ExpiringItems.Row<>(
                conversation.owner(),
                LIST,
                new Place(conversation.updatedAt(), conversation.id().value()),
                conversation.expiresAt(),
                Entry.of(conversation, CONVERSATIONS));
    }
}
