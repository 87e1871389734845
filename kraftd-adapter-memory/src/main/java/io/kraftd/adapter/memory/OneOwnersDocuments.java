package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.DOCUMENTS;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Revision;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of one owner in the order of the list, changed by one thread at a time. */
final class OneOwnersDocuments {
    /** An entry with what lists and look-ups ask for, so that its JSON is read only when it is answered. */
    record Row(
            Position position,
            DocumentStatus status,
            Optional<DocumentType> type,
            Sha256 content,
            Entry<Document> entry) {
        static Row of(Document document) {
            return new Row(
                    Position.of(document),
                    document.status(),
                    Optional.ofNullable(document.result()).map(result -> result.type()),
                    document.file().sha256(),
                    Entry.held(document, DOCUMENTS));
        }

        boolean passes(DocumentFilter filter) {
            return filter.status().map(wanted -> wanted == status).orElse(true)
                    && (filter.type().isEmpty() || filter.type().equals(type))
                    && filter.createdBefore()
                            .map(position.createdAt()::isBefore)
                            .orElse(true);
        }
    }

    private final Map<DocumentId, Row> byId = new HashMap<>();
    private final NavigableMap<Position, Row> inOrder = new TreeMap<>();
    private final Map<Sha256, NavigableMap<Position, Row>> byContent = new HashMap<>();

    synchronized void create(Row row) {
        if (byId.containsKey(row.position().id())) {
            throw new DuplicateException(DOCUMENTS.what());
        }
        add(row);
    }

    synchronized @Nullable Row find(DocumentId id) {
        return byId.get(id);
    }

    synchronized Optional<Row> oldestWith(Sha256 content) {
        return byContent.getOrDefault(content, new TreeMap<>()).descendingMap().values().stream()
                .filter(row -> row.status() != DocumentStatus.ARCHIVED)
                .findFirst();
    }

    synchronized void save(Row row, Revision expected) {
        remove(row.position().id(), expected);
        add(row);
    }

    synchronized void remove(DocumentId id, Revision expected) {
        Row row = byId.get(id);
        if (row == null || !row.entry().isAt(expected)) {
            throw new StaleRevisionException(DOCUMENTS.what());
        }
        drop(row);
    }

    /** At most {@code most} rows behind a position; from the first one of the age wanted when there is none. */
    synchronized List<Row> list(DocumentFilter filter, Optional<Position> after, int most) {
        List<Row> rows = new ArrayList<>();
        // why: no stream, because a stream over the rest of a tree counts the rest first.
        Iterator<Row> rest = behind(after.or(() -> filter.createdBefore().map(Position::justBefore)))
                .values()
                .iterator();
        while (rest.hasNext() && rows.size() < most) {
            Row row = rest.next();
            if (row.passes(filter)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private NavigableMap<Position, Row> behind(Optional<Position> after) {
        return after.isEmpty() ? inOrder : inOrder.tailMap(after.get(), false);
    }

    synchronized long count(DocumentFilter filter) {
        Stream<Row> rows = inOrder.values().stream();
        return filter.equals(DocumentFilter.ALL)
                ? inOrder.size()
                : rows.filter(row -> row.passes(filter)).count();
    }

    private void add(Row row) {
        byId.put(row.position().id(), row);
        inOrder.put(row.position(), row);
        byContent.computeIfAbsent(row.content(), any -> new TreeMap<>()).put(row.position(), row);
    }

    private void drop(Row row) {
        byId.remove(row.position().id());
        inOrder.remove(row.position());
        byContent.computeIfPresent(row.content(), (content, rows) -> {
            rows.remove(row.position());
            return rows.isEmpty() ? null : rows;
        });
    }
}
