package io.kraftd.http.docs;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.jobs.JobBody;
import io.kraftd.http.jobs.Jobs;
import io.kraftd.http.problem.Problem;
import io.kraftd.usecases.ExtractDocument;
import io.kraftd.usecases.ReadDocument;
import io.kraftd.usecases.cloud.CloudMode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class Extract implements Endpoint {
    private static final List<String> MODES = List.of("auto", "local", "azure");
    private static final List<String> EMBEDDED = List.of("use", "ignore");

    record Form(
            @Nullable String documentId,
            @Nullable String mode,
            @Nullable String embedded) {
        static final Form EMPTY = new Form(null, null, null);
    }

    private final Route route;
    private final Extraction extraction;
    private final ReadDocument readDocument;

    private Extract(Route route, Extraction extraction, ReadDocument readDocument) {
        this.route = route;
        this.readDocument = readDocument;
        this.extraction = extraction;
    }

    /** Of the document that the query or the body names. */
    static Extract ofAny(Extraction extraction, ReadDocument readDocument) {
        return new Extract(
                described(Route.of(Method.POST, "/docs/extract", "extractDocument", "Have a document read")
                        .takes(Parameter.query("document_id", "the document, here or in the body"))),
                extraction,
                readDocument);
    }

    /** Of the document that the path names. */
    static Extract ofOne(Extraction extraction, ReadDocument readDocument) {
        return new Extract(
                described(Route.of(Method.POST, "/documents/{id}/extract", "extractOne", "Have this document read")
                        .takes(Parameter.path("id", "the document's id"))),
                extraction,
                readDocument);
    }

    private static Route described(Route.Builder begun) {
        return begun.takes(Parameter.choice("mode", MODES, "who reads; auto unless said"))
                .takes(Parameter.choice("embedded", EMBEDDED, "whether structured data inside the file counts"))
                .mayRead(Form.class)
                .takes(Jobs.PREFER)
                .answers(200, ExtractAnswer.class, "what was read")
                .answers(202, JobBody.class, "it will be read; Location is where to look")
                .refuses(400, "the request names different documents")
                .refuses(404, "there is no such document")
                .refuses(
                        409,
                        "the document is being read already, or is archived, or the service asked for is not to be had")
                .refuses(413, "the file asks for more than is allowed")
                .refuses(415, "the file is of a kind that is not read")
                .refuses(422, "the file cannot be read, or a value cannot be accepted")
                .refuses(
                        503,
                        "too much is going on, or the service asked for is away and only the local reading was kept")
                .build();
    }

    @Override
    public Route route() {
        return route;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.optionalBody(Form.class).orElse(Form.EMPTY);
        boolean ignored = choice(exchange, form.embedded(), "embedded", EMBEDDED)
                .filter("ignore"::equals)
                .isPresent();
        CloudMode mode = choice(exchange, form.mode(), "mode", MODES)
                .map(word -> CloudMode.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(CloudMode.AUTO);
        ExtractDocument.Command command = new ExtractDocument.Command(
                exchange.user().email(),
                Either.documentId(exchange, form.documentId()),
                ignored ? ExtractDocument.Embedded.IGNORE : ExtractDocument.Embedded.USE,
                mode);
        if (Jobs.wanted(exchange)) {
            readDocument.head(command.owner(), command.id());
            return extraction.later(command);
        }
        return Answer.ok(extraction.read(command));
    }

    private static Optional<String> choice(
            Exchange exchange, @Nullable String inBody, String name, List<String> words) {
        Optional<String> value = Either.of(exchange.query(name), Optional.ofNullable(inBody), name);
        if (value.isPresent() && !words.contains(value.get())) {
            throw Problem.refused(name, "must be one of " + String.join(", ", words))
                    .exception();
        }
        return value;
    }
}
