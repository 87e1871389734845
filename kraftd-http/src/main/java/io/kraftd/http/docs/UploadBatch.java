package io.kraftd.http.docs;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.http.body.Upload;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.StatusWords;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.once.Repeatable;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.ProblemTable;
import io.kraftd.ports.content.Content;
import io.kraftd.usecases.UploadDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Many files at once; one that is refused leaves the others as they are. */
final class UploadBatch implements Endpoint {
    record Form(List<Content> file) {}

    /** What became of one file: its document, or why it was refused. */
    record Item(
            String filename,
            String status,
            @Nullable DocumentId documentId,
            @Nullable Refusal problem) {}

    /** As the same file alone would have been refused. */
    record Refusal(
            int status,
            String code,
            String detail,
            @Nullable String documentId) {}

    record Body(int uploaded, int refused, List<Item> items) {}

    private static final String REFUSED = "refused";

    private static final Route ROUTE = Route.of(Method.POST, "/docs/upload/batch", "uploadBatch", "Hand in many files")
            .readsParts(Form.class)
            .answers(200, Body.class, "what became of each file, in their order")
            .refuses(400, "the form is malformed or has no file")
            .refuses(413, "the files together are too large")
            .refuses(503, "too much is going on")
            .build()
            .repeatable(Repeatable.HEADER);

    private final UploadDocument uploadDocument;
    private final Admission receiving;
    private final Admission filing;
    private final Repeatable repeatable;

    UploadBatch(UploadDocument uploadDocument, Admission receiving, Admission filing, Repeatable repeatable) {
        this.uploadDocument = uploadDocument;
        this.receiving = receiving;
        this.filing = filing;
        this.repeatable = repeatable;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        return receiving.admit(() -> receive(exchange));
    }

    private Answer receive(Exchange exchange) throws IOException {
        List<Upload> uploads = exchange.uploads();
        try {
            return repeatable.answer(exchange, ROUTE, () -> digest(uploads), () -> Answer.ok(filed(exchange, uploads)));
        } finally {
            for (Upload upload : uploads) {
                upload.close();
            }
        }
    }

    private static Sha256 digest(List<Upload> uploads) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Upload upload : uploads) {
            all.append(upload.digest(Content.ofFile(upload.file()).sha256()).hex());
        }
        return Sha256.of(all.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private Body filed(Exchange exchange, List<Upload> uploads) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Upload upload : uploads) {
            items.add(item(exchange, upload));
        }
        int refused =
                (int) items.stream().filter(item -> item.problem() != null).count();
        return new Body(items.size() - refused, refused, items);
    }

    private Item item(Exchange exchange, Upload upload) throws IOException {
        try {
            UploadDocument.Command command = new UploadDocument.Command(
                    exchange.user().email(), upload.filename(), Content.ofFile(upload.file()), Optional.empty(), false);
            Document document =
                    filing.admit(() -> uploadDocument.handle(command)).value();
            return new Item(upload.filename(), StatusWords.of(document), document.id(), null);
        } catch (RuntimeException failure) {
            Problem problem = ProblemTable.of(failure);
            if (problem.status() >= 500) {
                throw failure;
            }
            Object first = problem.extras().get("document_id");
            Refusal refusal = new Refusal(
                    problem.status(), problem.code(), problem.detail(), first == null ? null : first.toString());
            return new Item(upload.filename(), REFUSED, null, refusal);
        }
    }
}
