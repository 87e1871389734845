package io.kraftd.http.docs;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.OutputLinks;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problem;
import io.kraftd.usecases.ConvertDocument;
import io.kraftd.usecases.ConvertDocument.Target;
import io.kraftd.usecases.DownloadLink;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class Convert implements Endpoint {
    private static final List<String> TARGETS =
            Arrays.stream(Target.values()).map(Target::word).toList();

    record Form(@Nullable String documentId, @Nullable String targetFormat) {
        static final Form EMPTY = new Form(null, null);
    }

    /**
     * {@code parsedData} is the document's data, or an object with the member {@code text} or {@code markdown}; null for files,
     * which are at {@code downloadUrl} until {@code expiresAt}.
     */
    record Body(
            DocumentId documentId,
            FileKind sourceFormat,
            String targetFormat,
            String status,
            @Nullable Object parsedData,
            @Nullable String downloadUrl,
            @Nullable Instant expiresAt,
            String message) {}

    private static final Route ROUTE = Route.of(
                    Method.POST, "/docs/convert", "convertDocument", "Have a document as data, text or another file")
            .takes(Parameter.query("document_id", "the document, here or in the body"))
            .takes(Parameter.choice("target_format", TARGETS, "what it becomes; structured_data unless said"))
            .mayRead(Form.class)
            .answers(200, Body.class, "what it became")
            .refuses(400, "the query and the body differ")
            .refuses(404, "there is no such document")
            .refuses(409, "the document is being read already, or is archived unread")
            .refuses(413, "the file asks for more than is allowed")
            .refuses(415, "the file is of a kind that is not read")
            .refuses(422, "it cannot be read, or cannot be written so; missing names what it lacks")
            .refuses(503, "too much is going on")
            .build();

    private final ConvertDocument convertDocument;
    private final OutputLinks links;
    private final Admission room;

    Convert(ConvertDocument convertDocument, OutputLinks links, Admission room) {
        this.convertDocument = convertDocument;
        this.links = links;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.optionalBody(Form.class).orElse(Form.EMPTY);
        Target target = target(exchange, form);
        DocumentId id = Either.documentId(exchange, form.documentId());
        ConvertDocument.Command command =
                new ConvertDocument.Command(exchange.user().email(), id, target);
        return Answer.ok(body(target, room.admit(() -> convertDocument.handle(command))));
    }

    private static Target target(Exchange exchange, Form form) {
        String word = Either.of(
                        exchange.query("target_format"), Optional.ofNullable(form.targetFormat()), "target_format")
                .orElse(Target.STRUCTURED_DATA.word());
        return Target.fromWord(word)
                .orElseThrow(() -> Problem.refused("target_format", "must be one of " + String.join(", ", TARGETS))
                        .exception());
    }

    private Body body(Target target, ConvertDocument.Result result) {
        DownloadLink link = result.link().orElse(null);
        return new Body(
                result.document().id(),
                result.document().file().kind(),
                target.word(),
                "converted",
                data(target, result),
                link == null ? null : links.address(link),
                link == null ? null : link.until(),
                link == null
                        ? "The document was converted to " + target.word() + "."
                        : "The document can be fetched as " + target.word() + " until the link expires.");
    }

    private static @Nullable Object data(Target target, ConvertDocument.Result result) {
        return switch (target) {
            case STRUCTURED_DATA -> result.extracted();
            case TEXT, MARKDOWN -> Map.of(target.word(), result.text().orElse(""));
            case CSV, XLSX, UBL -> null;
        };
    }
}
