package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.CASES;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Revision;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The cases of one owner in the order of the list, changed by one thread at a time. */
final class OneOwnersCases {
    private record Row(Position position, Entry<ProcurementCase> entry) {}

    private final Map<DocumentId, Row> byId = new HashMap<>();
    private final NavigableMap<Position, Entry<ProcurementCase>> inOrder = new TreeMap<>();

    synchronized void create(Position position, Entry<ProcurementCase> entry) {
        if (byId.containsKey(position.id())) {
            throw new DuplicateException(CASES.what());
        }
        keep(position, entry);
    }

    synchronized void save(Position position, Entry<ProcurementCase> entry, Revision expected) {
        Row current = byId.get(position.id());
        Entry.check(current == null ? null : current.entry(), expected, CASES);
        if (current != null) {
            inOrder.remove(current.position());
        }
        keep(position, entry);
    }

    synchronized @Nullable Entry<ProcurementCase> find(DocumentId id) {
        Row row = byId.get(id);
        return row == null ? null : row.entry();
    }

    /** At most {@code most} entries behind a position; from the first one when there is none. */
    synchronized List<Entry<ProcurementCase>> list(Optional<Position> after, int most) {
        return after.map(position -> inOrder.tailMap(position, false)).orElse(inOrder).values().stream()
                .limit(most)
                .toList();
    }

    private void keep(Position position, Entry<ProcurementCase> entry) {
        byId.put(position.id(), new Row(position, entry));
        inOrder.put(position, entry);
    }
}
