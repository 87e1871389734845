package io.kraftd.http.documents;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.ExtractionFailure;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.ReadDocument;
import io.kraftd.usecases.procurement.ReadCase;
import io.kraftd.usecases.procurement.ReadCase.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class GetStatus implements Endpoint {
    /** How good the result is; {@code completeness_percentage} is 0 to 100. */
    record Quality(int completenessPercentage, boolean requiresManualReview) {}

    /**
     * What follows from the result is null before there is one.
     *
     * @param workflowStatus where the purchase stands that begins with this document; null before it began
     * @param allowedTransitions the steps of that purchase that may be done now
     */
    record Body(
            DocumentId documentId,
            String status,
            FileKind fileType,
            @Nullable Confidence extractionConfidence,
            @Nullable Quality dataQuality,
            @Nullable Integer lineItemsCount,
            @Nullable ExtractionFailure failure,
            @Nullable CaseStatus workflowStatus,
            List<CaseStep> allowedTransitions,
            Instant createdAt,
            Instant updatedAt) {
        static Body of(Document document, Standing standing) {
            DocumentResult result = document.result();
            return new Body(
                    document.id(),
                    StatusWords.of(document),
                    document.file().kind(),
                    result == null ? null : result.confidence(),
                    result == null ? null : new Quality(result.completeness(), result.needsReview()),
                    result == null ? null : result.lineItems(),
                    document.failure(),
                    standing.status().orElse(null),
                    standing.next(),
                    document.createdAt(),
                    document.updatedAt());
        }
    }

    private static final Route ROUTE = Route.of(
                    Method.GET, "/documents/{id}/status", "getDocumentStatus", "Where a document stands")
            .takes(Parameter.path("id", "the document's id"))
            .tagged()
            .answers(200, Body.class, "its state and the head of its result")
            .refuses(404, "there is no such document")
            .build();

    private final ReadDocument readDocument;
    private final ReadCase readCase;

    GetStatus(ReadDocument readDocument, ReadCase readCase) {
        this.readDocument = readDocument;
        this.readCase = readCase;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        Stored<Document> head = readDocument.head(exchange.user().email(), exchange.documentId());
        return Answer.ok(Body.of(head.value(), readCase.standing(head.value())))
                .with("ETag", ETags.of(head.revision()));
    }
}
