package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.ReadDocument;
import java.util.Arrays;

final class GetContent implements Endpoint {
    private static final Route ROUTE = Route.of(
                    Method.GET, "/documents/{id}/content", "getDocumentContent", "The file as it was uploaded")
            .takes(Parameter.path("id", "the document's id"))
            .tagged()
            .takes(Parameter.header("If-None-Match", "the ETag of the file the client has"))
            .answersFiles(
                    Arrays.stream(FileKind.values()).map(FileKind::mediaType).toList(),
                    "the file, to be saved and not shown")
            .answersNothing(304, "the client has it already")
            .refuses(404, "there is no such document")
            .build();

    private final ReadDocument readDocument;

    GetContent(ReadDocument readDocument) {
        this.readDocument = readDocument;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        EmailAddress owner = exchange.user().email();
        DocumentId id = exchange.documentId();
        SourceFile file = readDocument.head(owner, id).value().file();
        String etag = "\"" + file.sha256() + "\"";
        Answer answer = ETags.known(exchange, etag)
                ? Answer.notModified()
                : Answer.download(readDocument.file(owner, id), file.kind().mediaType(), file.filename());
        return answer.with("ETag", etag);
    }
}
