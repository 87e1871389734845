package io.kraftd.adapter.local;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.List;
import java.util.Optional;

/** Heads of documents, newest first. Every filter has an index, so a page costs what it shows. */
final class LocalDocuments implements DocumentRepository {
    private static final Shape<Document> SHAPE =
            new Shape<>("documents", List.of("status", "type", "content"), LocalDocuments::row);

    private final Items<Document> documents;
    private final Lists lists;

    LocalDocuments(Database database, Lists lists) {
        this.documents = new Items<>(database, StoredItems.DOCUMENTS, SHAPE);
        this.lists = lists;
    }

    @Override
    public Stored<Document> create(Document document) {
        return documents.create(document);
    }

    @Override
    public Optional<Stored<Document>> find(EmailAddress owner, DocumentId id) {
        return documents.find(owner, id);
    }

    @Override
    public Optional<Document> findByContent(EmailAddress owner, Sha256 sha256) {
        Where which =
                Where.owner(owner).and("content = ?", sha256.hex()).and("status <> ?", DocumentStatus.ARCHIVED.name());
        return documents.list(which, true, 1).stream().map(Items.Placed::value).findFirst();
    }

    @Override
    public Stored<Document> save(Document document, Revision expected) {
        return documents.save(document, expected);
    }

    @Override
    public Page<Document> list(EmailAddress owner, DocumentFilter filter, PageRequest page) {
        return lists.forwards(documents, which(owner, filter), page, "documents of " + owner + " " + filter);
    }

    @Override
    public long count(EmailAddress owner, DocumentFilter filter) {
        return documents.count(which(owner, filter));
    }

    @Override
    public void delete(EmailAddress owner, DocumentId id, Revision expected) {
        documents.delete(owner, id, expected);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        documents.deleteOwner(owner);
    }

    private static Where which(EmailAddress owner, DocumentFilter filter) {
        Where where = Where.owner(owner);
        filter.status().ifPresent(status -> where.and("status = ?", status.name()));
        filter.type().ifPresent(type -> where.and("type = ?", type.name()));
        filter.createdBefore().ifPresent(moment -> where.and("place > ?", Sorted.before(moment)));
        return where;
    }

    private static Shape.Row row(Document document) {
        return Shape.Row.of(
                document.owner(),
                document.id(),
                Sorted.newestFirst(document.createdAt(), document.id()),
                document.status().name(),
                document.result() == null ? null : document.result().type().name(),
                document.file().sha256().hex());
    }
}
