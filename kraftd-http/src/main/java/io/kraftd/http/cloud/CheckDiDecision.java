package io.kraftd.http.cloud;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.problem.FieldError;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.cloud.CheckCloud;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

final class CheckDiDecision implements Endpoint {
    private static final BigDecimal USUAL_THRESHOLD = new BigDecimal("0.85");
    private static final int LONGEST_NAME = 300;
    private static final int MOST_PAGES = 100_000;

    record Form(
            @Nullable String supplierName,
            @Nullable String documentType,
            @Nullable BigDecimal confidenceThreshold,
            @Nullable Integer estimatedPages,
            @Nullable String documentId) {}

    private static final Route ROUTE = Route.of(
                    Method.POST,
                    "/agent/check-di-decision",
                    "checkDiDecision",
                    "Whether Azure Document Intelligence is worth its price for a document, or for papers of a supplier")
            .reads(Form.class)
            .answers(200, DecisionBody.class, "the decision with everything it depends on")
            .refuses(404, "there is no such document")
            .refuses(409, "the document was not read yet")
            .refuses(422, "a value cannot be accepted, or neither a document nor supplier and type are named")
            .build();

    private final CheckCloud check;
    private final Clock clock;

    CheckDiDecision(CheckCloud check, Clock clock) {
        this.check = check;
        this.clock = clock;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.body(Form.class);
        refuseWrong(form);
        double threshold = Objects.requireNonNullElse(form.confidenceThreshold(), USUAL_THRESHOLD)
                .doubleValue();
        CheckCloud.Result result =
                check.handle(new CheckCloud.Command(exchange.user().email(), about(form), threshold));
        return Answer.ok(DecisionBody.of(result, clock.instant()));
    }

    private static CheckCloud.About about(Form form) {
        if (form.documentId() != null) {
            return new CheckCloud.OneDocument(Exchange.idOf(form.documentId())
                    .orElseThrow(() -> Problems.notFound().exception()));
        }
        return new CheckCloud.PapersOf(
                Objects.requireNonNull(form.supplierName()),
                DocumentType.fromWord(Objects.requireNonNull(form.documentType()))
                        .orElseThrow(),
                Objects.requireNonNullElse(form.estimatedPages(), 1));
    }

    private static void refuseWrong(Form form) {
        List<FieldError> errors = new ArrayList<>();
        if (form.documentId() == null) {
            require(errors, "supplier_name", form.supplierName());
            require(errors, "document_type", form.documentType());
        }
        if (form.supplierName() != null && form.supplierName().length() > LONGEST_NAME) {
            errors.add(new FieldError("supplier_name", "must have at most " + LONGEST_NAME + " characters"));
        }
        if (form.documentType() != null
                && !form.documentType().isBlank()
                && DocumentType.fromWord(form.documentType()).isEmpty()) {
            errors.add(new FieldError("document_type", "is no type of document"));
        }
        BigDecimal threshold = form.confidenceThreshold();
        if (threshold != null && (threshold.signum() < 0 || threshold.compareTo(BigDecimal.ONE) > 0)) {
            errors.add(new FieldError("confidence_threshold", "must lie between 0 and 1"));
        }
        Integer pages = form.estimatedPages();
        if (pages != null && (pages < 1 || pages > MOST_PAGES)) {
            errors.add(new FieldError("estimated_pages", "must be a whole number from 1 to " + MOST_PAGES));
        }
        if (!errors.isEmpty()) {
            throw Problem.refused(errors).exception();
        }
    }

    private static void require(List<FieldError> errors, String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(name, "is required unless document_id is given"));
        }
    }
}
