package io.kraftd.adapter.local;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Conversations, the last one gone on with first. */
final class LocalConversations implements ConversationRepository {
    private static final Shape<Conversation> SHAPE = new Shape<>(
            "conversations",
            List.of("expires"),
            conversation -> Shape.Row.of(
                    conversation.owner(),
                    conversation.id(),
                    Sorted.newestFirst(conversation.updatedAt(), conversation.id()),
                    Sorted.ascending(conversation.expiresAt())));

    private final Expiring<Conversation> conversations;

    LocalConversations(Database database, Lists lists, Clock clock) {
        this.conversations =
                new Expiring<>(database, StoredItems.CONVERSATIONS, SHAPE, Conversation::expiresAt, lists, clock);
    }

    @Override
    public Stored<Conversation> create(Conversation conversation) {
        return conversations.create(conversation);
    }

    @Override
    public Optional<Stored<Conversation>> find(EmailAddress owner, ConversationId id) {
        return conversations.find(owner, id);
    }

    @Override
    public Stored<Conversation> save(Conversation conversation, Revision expected) {
        return conversations.save(conversation, expected);
    }

    @Override
    public Page<Conversation> list(EmailAddress owner, PageRequest page) {
        return conversations.list(Where.owner(owner), page, "conversations of " + owner);
    }

    @Override
    public void delete(EmailAddress owner, ConversationId id) {
        conversations.delete(owner, id);
    }

    @Override
    public int deleteExpired(EmailAddress owner) {
        return conversations.deleteExpired(owner);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        conversations.deleteOwner(owner);
    }
}
