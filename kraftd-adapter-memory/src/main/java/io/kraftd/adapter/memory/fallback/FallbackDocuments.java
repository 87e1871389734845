package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;

/** Heads of documents. A list shows what was written meanwhile, and uploads are compared with that alone. */
final class FallbackDocuments implements DocumentRepository {
    private record Key(EmailAddress owner, DocumentId id) {}

    private final FallbackStores fallback;
    private final DocumentRepository store;
    private final DocumentRepository standIn;
    private final Meanwhile<Key, Document> meanwhile;

    FallbackDocuments(FallbackStores fallback, DocumentRepository store, DocumentRepository standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
        this.meanwhile = fallback.add(new Meanwhile<>(
                "document",
                document -> new Key(document.owner(), document.id()),
                new Side<>(key -> store.find(key.owner(), key.id()), store::create, store::save),
                new Side<>(key -> standIn.find(key.owner(), key.id()), standIn::create, standIn::save)));
    }

    @Override
    public Stored<Document> create(Document document) {
        return fallback.answer(() -> store.create(document), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(document.owner()));
            return meanwhile.create(document);
        });
    }

    @Override
    public Optional<Stored<Document>> find(EmailAddress owner, DocumentId id) {
        return fallback.answer(() -> store.find(owner, id), () -> Optional.of(meanwhile.find(new Key(owner, id))));
    }

    @Override
    public Optional<Document> findByContent(EmailAddress owner, Sha256 sha256) {
        return fallback.answer(() -> store.findByContent(owner, sha256), () -> standIn.findByContent(owner, sha256));
    }

    @Override
    public Stored<Document> save(Document document, Revision expected) {
        return fallback.answer(() -> store.save(document, expected), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(document.owner()));
            return meanwhile.save(document, expected);
        });
    }

    @Override
    public Page<Document> list(EmailAddress owner, DocumentFilter filter, PageRequest page) {
        return fallback.answer(() -> store.list(owner, filter, page), () -> standIn.list(owner, filter, page));
    }

    @Override
    public long count(EmailAddress owner, DocumentFilter filter) {
        return fallback.answer(() -> store.count(owner, filter), () -> standIn.count(owner, filter));
    }

    @Override
    public void delete(EmailAddress owner, DocumentId id, Revision expected) {
        fallback.answer(
                () -> {
                    store.delete(owner, id, expected);
                    return id;
                },
                () -> {
                    meanwhile.requireOurs(new Key(owner, id));
                    standIn.delete(owner, id, expected);
                    meanwhile.forget(new Key(owner, id));
                    return id;
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
                    throw Meanwhile.unreachable("document");
                });
    }
}
