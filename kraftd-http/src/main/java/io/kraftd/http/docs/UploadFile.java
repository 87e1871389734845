package io.kraftd.http.docs;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.http.body.Upload;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.StatusWords;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.once.Repeatable;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.content.Content;
import io.kraftd.usecases.UploadDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

final class UploadFile implements Endpoint {
    private static final String HINT = "document_type";
    private static final String ALLOW_DUPLICATE = "allow_duplicate";
    private static final List<String> FLAGS = List.of("true", "false");

    record Form(
            Content file,
            @Nullable String documentType,
            @Nullable String allowDuplicate) {}

    record Body(
            DocumentId documentId,
            String filename,
            String status,
            long fileSizeBytes,
            Sha256 sha256,
            String contentType,
            @Nullable Integer pageCount,
            String message) {
        static Body of(Document document) {
            SourceFile file = document.file();
            return new Body(
                    document.id(),
                    file.filename(),
                    StatusWords.UPLOADED,
                    file.sizeBytes(),
                    file.sha256(),
                    file.kind().mediaType(),
                    file.pageCount(),
                    "The file is kept; extract it to have it read.");
        }
    }

    private static final Route ROUTE = Route.of(Method.POST, "/docs/upload", "uploadDocument", "Hand in a file")
            .takes(Parameter.choice(ALLOW_DUPLICATE, FLAGS, "whether a file handed in before may be a second document"))
            .readsParts(Form.class)
            .answers(200, Body.class, "the file is kept")
            .refuses(400, "the form is malformed or has no file")
            .refuses(409, "the same file was handed in before; document_id names it")
            .refuses(413, "the file is too large")
            .refuses(415, "the file is of a kind that is not read")
            .refuses(422, "the file is empty or broken, or a field cannot be accepted")
            .refuses(503, "too much is going on")
            .build()
            .repeatable(Repeatable.HEADER);

    private final UploadDocument uploadDocument;
    private final Admission receiving;
    private final Admission filing;
    private final Repeatable repeatable;

    UploadFile(UploadDocument uploadDocument, Admission receiving, Admission filing, Repeatable repeatable) {
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
        exchange.checkUpload();
        return receiving.admit(() -> receive(exchange));
    }

    private Answer receive(Exchange exchange) throws IOException {
        try (Upload upload = exchange.upload(Set.of(HINT, ALLOW_DUPLICATE))) {
            UploadDocument.Command command = command(exchange, upload);
            return repeatable.answer(
                    exchange,
                    ROUTE,
                    () -> upload.digest(command.content().sha256()),
                    () -> Answer.ok(Body.of(
                            filing.admit(() -> uploadDocument.handle(command)).value())));
        }
    }

    private static UploadDocument.Command command(Exchange exchange, Upload upload) throws IOException {
        String allow = Either.of(exchange.query(ALLOW_DUPLICATE), upload.field(ALLOW_DUPLICATE), ALLOW_DUPLICATE)
                .orElse("false");
        if (!FLAGS.contains(allow)) {
            throw Problem.refused(ALLOW_DUPLICATE, "must be true or false").exception();
        }
        return new UploadDocument.Command(
                exchange.user().email(),
                upload.filename(),
                Content.ofFile(upload.file()),
                upload.field(HINT).map(UploadFile::hint),
                Boolean.parseBoolean(allow));
    }

    private static DocumentType hint(String word) {
        Optional<DocumentType> type = DocumentType.fromWord(word);
        return type.orElseThrow(
                () -> Problem.refused(HINT, "must be a known type of document").exception());
    }
}
