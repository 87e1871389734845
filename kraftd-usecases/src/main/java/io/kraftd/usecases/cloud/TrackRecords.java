package io.kraftd.usecases.cloud;

import io.kraftd.domain.cloud.TrackRecord;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** How the readings of each supplier's papers did, counted from the owner's documents themselves. */
final class TrackRecords {
    /** How many of an owner's documents are looked at, the newest first. */
    static final int MOST = 5_000;

    /** Papers of one type by one supplier, whose name is compared without regard to case and blanks. */
    record Of(String supplier, DocumentType type) {
        Of {
            supplier = supplier.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        }

        static Optional<Of> the(@Nullable DocumentResult result) {
            return result == null || result.supplierName() == null
                    ? Optional.empty()
                    : Optional.of(new Of(result.supplierName(), result.type()));
        }
    }

    private final DocumentRepository documents;

    TrackRecords(DocumentRepository documents) {
        this.documents = documents;
    }

    /** The record of a supplier's papers of one type; of none when it was never seen. */
    TrackRecord of(EmailAddress owner, Of papers) {
        Map<Of, TrackRecord> records = new LinkedHashMap<>();
        DocumentFilter sameType = new DocumentFilter(Optional.empty(), Optional.of(papers.type()));
        each(owner, sameType, document -> count(document, records));
        return records.getOrDefault(papers, TrackRecord.NONE);
    }

    /** Shows every document that was read to {@code reader}, the newest first, up to {@link #MOST}. */
    void each(EmailAddress owner, DocumentFilter filter, Consumer<Document> reader) {
        Optional<PageRequest> next = Optional.of(PageRequest.first(PageRequest.MOST));
        for (int seen = 0; seen < MOST && next.isPresent(); seen += PageRequest.MOST) {
            Page<Document> page = documents.list(owner, filter, next.get());
            page.items().stream().filter(document -> document.result() != null).forEach(reader);
            next = page.next().map(cursor -> PageRequest.after(cursor, PageRequest.MOST));
        }
    }

    /** Adds one document to the record of its supplier. */
    static void count(Document document, Map<Of, TrackRecord> records) {
        boolean right = document.corrected() == null;
        Of.the(document.result())
                .ifPresent(papers ->
                        records.merge(papers, TrackRecord.NONE.and(right), (before, one) -> before.and(right)));
    }
}
