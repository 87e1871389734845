package io.kraftd.http.documents;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.usecases.ListDocuments;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class GetDocuments implements Endpoint {
    private static final int USUAL = 50;

    /** What a list shows of a document; what follows from the result is null before there is one. */
    record Item(
            DocumentId documentId,
            String filename,
            String status,
            FileKind fileType,
            long fileSizeBytes,
            @Nullable Integer pageCount,
            @Nullable DocumentType documentType,
            @Nullable String documentNumber,
            @Nullable LocalDate issueDate,
            @Nullable String supplierName,
            @Nullable String buyerName,
            @Nullable String currency,
            @Nullable BigDecimal gross,
            @Nullable Integer lineItemsCount,
            @Nullable Confidence extractionConfidence,
            Instant createdAt,
            Instant updatedAt) {
        static Item of(Document document) {
            Optional<DocumentResult> result = Optional.ofNullable(document.result());
            return new Item(
                    document.id(),
                    document.file().filename(),
                    StatusWords.of(document),
                    document.file().kind(),
                    document.file().sizeBytes(),
                    document.file().pageCount(),
                    result.map(DocumentResult::type).orElse(null),
                    result.map(DocumentResult::documentNumber).orElse(null),
                    result.map(DocumentResult::issueDate).orElse(null),
                    result.map(DocumentResult::supplierName).orElse(null),
                    result.map(DocumentResult::buyerName).orElse(null),
                    result.map(DocumentResult::currency).orElse(null),
                    result.map(DocumentResult::gross).orElse(null),
                    result.map(DocumentResult::lineItems).orElse(null),
                    result.map(DocumentResult::confidence).orElse(null),
                    document.createdAt(),
                    document.updatedAt());
        }
    }

    record Body(List<Item> items, @Nullable String nextCursor) {
        static Body of(Page<Document> page) {
            return new Body(
                    page.items().stream().map(Item::of).toList(),
                    page.next().map(Cursor::token).orElse(null));
        }
    }

    private static final Route ROUTE = Route.of(
                    Method.GET, "/documents", "listDocuments", "The own documents, newest first")
            .takes(Parameter.number(
                    "limit", "how many at most, 1 to " + PageRequest.MOST + "; " + USUAL + " unless said"))
            .takes(Parameter.query("cursor", "next_cursor of the page before"))
            .takes(Parameter.choice("status", StatusWords.filters(), "only those that stand there"))
            .takes(Parameter.choice("type", types(), "only those read as this type"))
            .answers(200, Body.class, "one page; next_cursor is null on the last")
            .refuses(400, "the cursor is not of this list")
            .refuses(422, "a filter or the limit cannot be accepted")
            .build();

    private final ListDocuments listDocuments;

    GetDocuments(ListDocuments listDocuments) {
        this.listDocuments = listDocuments;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        Optional<DocumentStatus> status =
                exchange.choice("status", StatusWords.filters()).map(StatusWords::filter);
        Optional<DocumentType> type = exchange.query("type").map(GetDocuments::typeOf);
        PageRequest page = new PageRequest(
                exchange.number("limit", 1, PageRequest.MOST).orElse(USUAL),
                exchange.query("cursor").map(Cursor::new));
        DocumentFilter filter = new DocumentFilter(status, type);
        return Answer.ok(Body.of(
                listDocuments.handle(new ListDocuments.Command(exchange.user().email(), filter, page))));
    }

    private static DocumentType typeOf(String word) {
        return DocumentType.fromWord(word)
                .orElseThrow(() -> Problem.refused("type", "must be one of " + String.join(", ", types()))
                        .exception());
    }

    private static List<String> types() {
        return Arrays.stream(DocumentType.values()).map(DocumentType::word).toList();
    }
}
