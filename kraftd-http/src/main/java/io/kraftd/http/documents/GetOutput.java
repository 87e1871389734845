package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.guard.MediaRanges;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.WriteDocument;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What was read, as a file: a link to it, or the file itself to those whose {@code Accept} wants it and no JSON. */
final class GetOutput implements Endpoint {
    private static final String GENERATED = "generated";
    private static final List<OutputFormat> FORMATS = List.of(OutputFormat.values());
    private static final List<String> WORDS =
            FORMATS.stream().map(OutputFormat::word).toList();

    /** {@code downloadUrl} is a path on this server; it needs the same token and works until {@code expiresAt}. */
    record Body(
            DocumentId documentId,
            String format,
            String status,
            String downloadUrl,
            Instant expiresAt,
            int lineItemsCount,
            String message) {}

    private static final Route ROUTE = described();

    private static Route described() {
        Route.Builder route = Route.of(
                        Method.GET, "/documents/{id}/output", "getDocumentOutput", "What a document says, as a file")
                .takes(Parameter.path("id", "the document's id"))
                .takes(Parameter.choice("format", WORDS, "the form; may be left to Accept"))
                .answers(200, Body.class, "a link to the file");
        FORMATS.stream()
                .filter(format -> format != OutputFormat.JSON)
                .forEach(format -> route.answersFile(format.mediaType(), "the file as " + format.word()));
        return route.refuses(404, "there is no such document")
                .refuses(406, "Accept wants another form than format")
                .refuses(409, "nothing was read from it yet")
                .refuses(422, "no form is named, or it cannot be written so; missing names what it lacks")
                .refuses(503, "too much is going on")
                .build();
    }

    private final WriteDocument writeDocument;
    private final OutputLinks links;
    private final Admission room;

    GetOutput(WriteDocument writeDocument, OutputLinks links, Admission room) {
        this.writeDocument = writeDocument;
        this.links = links;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EmailAddress owner = exchange.user().email();
        DocumentId id = exchange.documentId();
        String accept = exchange.header("Accept").orElse("");
        boolean asLink = MediaRanges.accept(accept, List.of(Route.JSON));
        OutputFormat format = format(exchange, asLink, accept);
        return room.admit(() -> asLink
                ? Answer.ok(body(writeDocument.link(owner, id, format)))
                : OutputFile.of(writeDocument.file(owner, id, format), format));
    }

    private static OutputFormat format(Exchange exchange, boolean asLink, String accept) {
        Optional<OutputFormat> named = exchange.choice("format", WORDS).flatMap(OutputFormat::fromWord);
        if (asLink) {
            return named.orElseThrow(
                    () -> Problem.refused("format", "is required").exception());
        }
        return Arrays.stream(OutputFormat.values())
                .filter(each -> MediaRanges.accept(accept, List.of(each.mediaType())))
                .filter(each -> named.isEmpty() || named.get() == each)
                .findFirst()
                .orElseThrow(() -> Problem.of(406, "not_acceptable", "Accept and format name different forms.")
                        .exception());
    }

    private Body body(WriteDocument.Linked linked) {
        String word = linked.link().format().word();
        return new Body(
                linked.link().document(),
                word,
                GENERATED,
                links.address(linked.link()),
                linked.link().until(),
                linked.extracted().lineItems().size(),
                "The document can be fetched as " + word + " until the link expires.");
    }
}
