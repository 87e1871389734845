package io.kraftd.adapter.memory;

import io.kraftd.adapter.memory.OneOwnersDocuments.Row;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Heads of documents in memory; they end with the process. Each owner's documents lie apart and in the order of the list:
 * a page costs the same wherever it begins, and other owners cost nothing.
 */
public final class MemoryDocuments implements DocumentRepository {
    private final ConcurrentMap<EmailAddress, OneOwnersDocuments> byOwner = new ConcurrentHashMap<>();
    private final Cursors cursors = new Cursors();

    @Override
    public Stored<Document> create(Document document) {
        Row row = Row.of(document);
        of(document.owner()).create(row);
        return row.entry().stored();
    }

    @Override
    public Optional<Stored<Document>> find(EmailAddress owner, DocumentId id) {
        return Optional.ofNullable(of(owner).find(id)).map(row -> row.entry().stored());
    }

    @Override
    public Optional<Document> findByContent(EmailAddress owner, Sha256 sha256) {
        return of(owner).oldestWith(sha256).map(row -> row.entry().value());
    }

    @Override
    public Stored<Document> save(Document document, Revision expected) {
        Row row = Row.of(document);
        of(document.owner()).save(row, expected);
        return row.entry().stored();
    }

    @Override
    public Page<Document> list(EmailAddress owner, DocumentFilter filter, PageRequest page) {
        String list = owner + " " + filter;
        Optional<Position> after = cursors.after(page, list).map(Position::parse);
        Page<Row> rows = cursors.page(
                of(owner).list(filter, after, page.limit() + 1),
                page,
                list,
                row -> row.position().toString());
        return new Page<>(rows.items().stream().map(row -> row.entry().value()).toList(), rows.next());
    }

    @Override
    public long count(EmailAddress owner, DocumentFilter filter) {
        return of(owner).count(filter);
    }

    @Override
    public void delete(EmailAddress owner, DocumentId id, Revision expected) {
        of(owner).remove(id, expected);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        byOwner.remove(owner);
    }

    private OneOwnersDocuments of(EmailAddress owner) {
        return byOwner.computeIfAbsent(owner, any -> new OneOwnersDocuments());
    }
}
