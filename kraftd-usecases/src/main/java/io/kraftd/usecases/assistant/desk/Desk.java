package io.kraftd.usecases.assistant.desk;

import io.kraftd.domain.cloud.CloudDecision;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.usecases.procurement.CaseFile;
import io.kraftd.usecases.procurement.IssueOrders;
import io.kraftd.usecases.procurement.ReadOrders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one owner has, for the time of one question: read when it is first asked for and kept until the answer. What belongs to
 * somebody else is not here at all. For one thread.
 */
public final class Desk {
    private static final int MOST_DOCUMENTS = 400;
    private static final int MOST_CASES = 50;
    private static final int MOST_ORDERS = 100;

    private final Sources sources;
    private final EmailAddress owner;
    private final Map<DocumentId, ExtractedDocument> read = new HashMap<>();
    private final Map<DocumentId, OpenCase> opened = new HashMap<>();
    private @Nullable List<Document> documents;
    private @Nullable List<ProcurementCase> cases;
    private @Nullable List<ReadOrders.Paper<PurchaseOrder>> orders;

    /** The desk of this owner. */
    public Desk(Sources sources, EmailAddress owner) {
        this.sources = sources;
        this.owner = owner;
    }

    /** Whose it is. */
    public EmailAddress owner() {
        return owner;
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(sources.clock());
    }

    /** The latest documents, newest first. */
    public List<Document> documents() {
        if (documents == null) {
            List<Document> found = new ArrayList<>();
            Optional<PageRequest> next = Optional.of(PageRequest.first(PageRequest.MOST));
            while (found.size() < MOST_DOCUMENTS && next.isPresent()) {
                var page = sources.documents().list(owner, DocumentFilter.ALL, next.get());
                found.addAll(page.items());
                next = page.next().map(cursor -> PageRequest.after(cursor, PageRequest.MOST));
            }
            documents = found;
        }
        return documents;
    }

    /** The document with this id; empty when the owner has none. */
    public Optional<Document> document(DocumentId id) {
        return documents().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .or(() -> sources.documents().find(owner, id).map(stored -> stored.value()));
    }

    /** What was read from a document; {@link UnclearException} before its first reading. */
    public ExtractedDocument whole(Document document) {
        DocumentResult result = document.result();
        if (result == null) {
            throw new UnclearException("%s has not been read yet; it is %s."
                    .formatted(
                            document.file().filename(), document.status().name().toLowerCase(Locale.ROOT)));
        }
        return read.computeIfAbsent(
                document.id(),
                id -> sources.results()
                        .find(owner, result.body())
                        .orElseThrow(() -> PortException.permanent("The result of a document is missing", null)));
    }

    /** The latest cases, newest first. */
    public List<ProcurementCase> cases() {
        if (cases == null) {
            cases = sources.readCase().newest(owner, MOST_CASES);
        }
        return cases;
    }

    /** The case with this inquiry; {@link io.kraftd.usecases.failure.NotFoundException} when the owner has none. */
    public OpenCase open(DocumentId inquiry) {
        OpenCase known = opened.get(inquiry);
        if (known != null) {
            return known;
        }
        CaseFile file = sources.readCase().file(owner, inquiry);
        OpenCase open = new OpenCase(this, file);
        opened.put(inquiry, open);
        return open;
    }

    /** Whether a reading by a service would be worth its price for a document that was read. */
    public CloudDecision cloudAdvice(DocumentId id) {
        return sources.cloudAdvice().about(owner, id);
    }

    /** Orders as they would be issued now; refuses as {@link IssueOrders#drafts} does. */
    public List<PurchaseOrder> drafts(DocumentId inquiry, @Nullable SupplierId supplier) {
        return sources.issueOrders()
                .drafts(new IssueOrders.Command(owner, inquiry, supplier, null, null, null, null, null, null));
    }

    /** Valid orders, the latest number first. */
    public List<ReadOrders.Paper<PurchaseOrder>> orders() {
        if (orders == null) {
            orders = sources.readOrders().latest(owner, MOST_ORDERS);
        }
        return orders;
    }
}
