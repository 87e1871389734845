package io.kraftd.adapter.memory;

import io.kraftd.adapter.memory.OneOwnersDocuments.Row;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Heads of documents in memory; they end with the process. Each owner's documents lie apart and in the order of the list:
 * a page costs the same wherever it begins, and other owners cost nothing.
 */
public final class MemoryDocuments implements DocumentRepository {
    private final ConcurrentMap<EmailAddress, OneOwnersDocuments> byOwner = new ConcurrentHashMap<>();
    private final Cursors cursors = new Cursors(new SecureRandom());

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
        Optional<Position> after = page.cursor().map(cursor -> cursors.position(cursor, owner, filter));
        List<Row> rows = of(owner).list(filter, after, page.limit() + 1);
        List<Row> shown = rows.subList(0, Math.min(rows.size(), page.limit()));
        Optional<Cursor> next = rows.size() > shown.size()
                ? Optional.of(cursors.at(shown.get(shown.size() - 1).position(), owner, filter))
                : Optional.empty();
        return new Page<>(shown.stream().map(row -> row.entry().value()).toList(), next);
    }

    @Override
    public long count(EmailAddress owner, DocumentFilter filter) {
        return of(owner).count(filter);
    }

    @Override
    public void delete(EmailAddress owner, DocumentId id, Revision expected) {
        of(owner).remove(id, expected);
    }

    private OneOwnersDocuments of(EmailAddress owner) {
        return byOwner.computeIfAbsent(owner, any -> new OneOwnersDocuments());
    }
}
