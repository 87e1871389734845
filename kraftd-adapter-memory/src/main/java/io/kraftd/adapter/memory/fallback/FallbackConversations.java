package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;

/** Conversations; those of before are found again when the store is back. */
final class FallbackConversations implements ConversationRepository {
    private record Key(EmailAddress owner, ConversationId id) {}

    private final FallbackStores fallback;
    private final ConversationRepository store;
    private final ConversationRepository standIn;
    private final Meanwhile<Key, Conversation> meanwhile;

    FallbackConversations(FallbackStores fallback, ConversationRepository store, ConversationRepository standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
        this.meanwhile = fallback.add(new Meanwhile<>(
                "conversation",
                conversation -> new Key(conversation.owner(), conversation.id()),
                new Side<>(key -> store.find(key.owner(), key.id()), store::create, store::save),
                new Side<>(key -> standIn.find(key.owner(), key.id()), standIn::create, standIn::save)));
    }

    @Override
    public Stored<Conversation> create(Conversation conversation) {
        return fallback.answer(() -> store.create(conversation), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(conversation.owner()));
            return meanwhile.create(conversation);
        });
    }

    @Override
    public Optional<Stored<Conversation>> find(EmailAddress owner, ConversationId id) {
        return fallback.answer(() -> store.find(owner, id), () -> Optional.of(meanwhile.find(new Key(owner, id))));
    }

    @Override
    public Stored<Conversation> save(Conversation conversation, Revision expected) {
        return fallback.answer(() -> store.save(conversation, expected), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(conversation.owner()));
            return meanwhile.save(conversation, expected);
        });
    }

    @Override
    public Page<Conversation> list(EmailAddress owner, PageRequest page) {
        return fallback.answer(() -> store.list(owner, page), () -> standIn.list(owner, page));
    }

    @Override
    public void delete(EmailAddress owner, ConversationId id) {
        Key key = new Key(owner, id);
        fallback.answer(
                () -> {
                    store.delete(owner, id);
                    return id;
                },
                () -> {
                    meanwhile.requireOurs(key);
                    standIn.delete(owner, id);
                    meanwhile.forget(key);
                    return id;
                });
    }

    @Override
    public int deleteExpired(EmailAddress owner) {
        return fallback.answer(() -> store.deleteExpired(owner), () -> {
            throw Meanwhile.unreachable("conversation");
        });
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        fallback.answer(
                () -> {
                    store.deleteOwner(owner);
                    return owner;
                },
                () -> {
                    throw Meanwhile.unreachable("conversation");
                });
    }
}
