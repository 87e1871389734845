package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
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

/** Conversations in Cosmos DB, in their owner's partition; each is dropped some minutes after it has expired. */
public final class CosmosConversations implements ConversationRepository {
    private final ExpiringItems<Conversation> conversations;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosConversations(CosmosAsyncClient client, String database, RequestCharges charges, Clock clock) {
        this(Connection.over(client, database, charges), clock);
    }

    CosmosConversations(Connection connection, Clock clock) {
        this.conversations = new ExpiringItems<>(
                connection,
                Containers.CONVERSATIONS,
                StoredItems.CONVERSATIONS,
                new ExpiringItems.Reading<>(
                        Conversation::owner,
                        conversation -> conversation.id().value(),
                        conversation -> Places.newestFirst(
                                conversation.updatedAt(), conversation.id().value()),
                        Conversation::expiresAt),
                clock);
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
        return conversations.list(conversations.of(owner), List.of("owner_email"), page, "conversations " + owner);
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
}
