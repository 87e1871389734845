package io.kraftd.usecases.procurement;

import io.kraftd.adapter.memory.DatedRates;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryConversations;
import io.kraftd.adapter.memory.MemoryDocuments;
import io.kraftd.adapter.memory.MemoryLearning;
import io.kraftd.adapter.memory.MemoryOperations;
import io.kraftd.adapter.memory.MemoryOrders;
import io.kraftd.adapter.memory.MemoryProcurements;
import io.kraftd.adapter.memory.MemorySessions;
import io.kraftd.adapter.memory.MemoryUsers;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.Lease;
import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.domain.unit.Units;
import io.kraftd.domain.user.User;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.FakePublisher;
import io.kraftd.usecases.failure.NotFoundException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** A buyer's world: documents that say what a test wants, real use cases over memory. */
final class PurchaseWorld {
    static final EmailAddress BEA = new EmailAddress("bea@example.com");
    static final LocalDate TODAY = LocalDate.parse("2026-11-27");

    final Clock clock = Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC);
    final MemoryUsers users = new MemoryUsers();
    final FakePublisher publisher = new FakePublisher();
    final List<ExchangeRate> table = new ArrayList<>();
    ProcurementRepository procurements = new MemoryProcurements();
    OrderRepository orders = new MemoryOrders();
    final ContentStore contents = new MemoryContents(50_000_000, clock);
    StepStore steps = new GzipSteps(contents);
    final ResultStore results = new GzipResults(contents);

    private final Map<DocumentId, Readings.Reading> documents = new ConcurrentHashMap<>();

    PurchaseWorld() {
        users.create(User.registered(BEA, "Bea", "Northgate", "hash", clock.instant()));
    }

    Procurement procurement() {
        Stores stores = new Stores(
                users,
                new MemorySessions(clock),
                new MemoryDocuments(),
                procurements,
                orders,
                new MemoryLearning(),
                new MemoryOperations(clock),
                new MemoryConversations(clock));
        return new Procurement(new Procurement.Ports(
                stores, contents, steps, day -> new DatedRates(table).on(day), publisher, this::reading, clock));
    }

    private Readings.Reading reading(EmailAddress owner, DocumentId id) {
        Readings.Reading found = documents.get(id);
        if (found == null || !owner.equals(BEA)) {
            throw new NotFoundException("document");
        }
        return found;
    }

    /** A document of these rows of a sheet, cells parted by bars. */
    DocumentId document(DocumentType type, String... rows) {
        DocumentId id = new DocumentId(UUID.randomUUID().toString());
        Content file = Content.of(String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
        contents.put(BEA, file);
        ExtractedDocument extracted = understood(type, rows);
        DocumentResult result = DocumentResult.of(extracted, results.put(BEA, extracted));
        SourceFile source = new SourceFile(type.word() + ".xlsx", FileKind.XLSX, file.size(), file.sha256(), null);
        Document head = Document.uploaded(id, BEA, source, type, clock.instant())
                .processing(new Lease("test", clock.instant().plusSeconds(60)), clock.instant())
                .completed(result, clock.instant());
        documents.put(id, new Readings.Reading(head, extracted));
        return id;
    }

    private ExtractedDocument understood(DocumentType type, String... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            String[] texts = rows[row].split("\\|", -1);
            for (int column = 0; column < texts.length; column++) {
                if (!texts[column].isBlank()) {
                    cells.add(new Cell(row, column, texts[column].strip(), null, null, false));
                }
            }
        }
        DocumentLayout layout =
                DocumentLayout.ofSheets(FileKind.XLSX, List.of(new Sheet("Sheet", false, cells, List.of())), List.of());
        return DocumentIntelligence.understand(layout, type, Deadline.in(Duration.ofMinutes(1), "a test", clock));
    }

    /** An inquiry for two valves and a hundred metres of pipe, in USD. */
    DocumentId anInquiry() {
        return document(
                DocumentType.RFQ,
                "Request for quotation RFQ-2026-7",
                "Buyer|Northgate Process Engineering Ltd",
                "Currency|USD",
                "Item|Description|Qty|Unit",
                "1|Gate valve DN50 PN16|2|piece",
                "2|Seamless pipe DN50|100|m");
    }

    /** A case with its scope taken. */
    DocumentId aCase() {
        DocumentId inquiry = anInquiry();
        procurement().reviewInquiry().handle(new ReviewInquiry.Command(BEA, inquiry));
        return inquiry;
    }

    /** A case with its award proposed: everything to one of two suppliers. */
    DocumentId aProposedCase() {
        DocumentId inquiry = aCase();
        Procurement procurement = procurement();
        procurement
                .normalizeQuotes()
                .handle(levelling(inquiry, quote("Alfa", "100", "10"), quote("Beta", "120", "12")));
        procurement.compareBids().handle(comparison(inquiry));
        procurement.proposeAward().handle(new ProposeAward.Command(BEA, inquiry, null));
        return inquiry;
    }

    static NormalizeQuotes.Command levelling(DocumentId inquiry, SupplierQuotation... quotations) {
        return new NormalizeQuotes.Command(
                BEA,
                inquiry,
                null,
                TODAY,
                null,
                PlugPolicy.HIGHEST,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(quotations));
    }

    static CompareBids.Command comparison(DocumentId inquiry) {
        return new CompareBids.Command(BEA, inquiry, List.of(), List.of(), AwardConstraints.NONE);
    }

    static IssueOrders.Command order(DocumentId inquiry) {
        return order(inquiry, null);
    }

    static IssueOrders.Command order(DocumentId inquiry, @Nullable String notes) {
        return new IssueOrders.Command(BEA, inquiry, null, null, null, null, notes, null, null);
    }

    /** A quotation in USD with a price for the valve and one for the pipe; {@code null} leaves the line out. */
    static SupplierQuotation quote(String supplier, @Nullable String valve, @Nullable String pipe) {
        List<QuotationLine> lines = new ArrayList<>();
        if (valve != null) {
            lines.add(line("1", "Gate valve DN50 PN16", "2", "piece", valve));
        }
        if (pipe != null) {
            lines.add(line("2", "Seamless pipe DN50", "100", "m", pipe));
        }
        return new SupplierQuotation(
                supplier,
                SupplierId.of(supplier),
                Currency.getInstance("USD"),
                null,
                TaxBasis.EXCLUSIVE,
                new BigDecimal("5"),
                null,
                null,
                null,
                null,
                LocalDate.parse("2027-01-31"),
                14,
                "30 days net",
                lines,
                List.of(),
                null);
    }

    private static QuotationLine line(String id, String text, String quantity, String unit, String price) {
        return new QuotationLine(
                id,
                id,
                null,
                text,
                new BigDecimal(quantity),
                unit,
                Units.code(unit).orElse(null),
                new BigDecimal(price),
                BigDecimal.ONE,
                null,
                null,
                null,
                List.of(),
                false,
                null);
    }
}
