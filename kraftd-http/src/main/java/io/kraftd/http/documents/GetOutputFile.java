package io.kraftd.http.documents;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problems;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.DownloadLink;
import io.kraftd.usecases.WriteDocument;
import java.io.IOException;
import java.util.Arrays;

final class GetOutputFile implements Endpoint {
    private static final Route ROUTE = Route.of(
                    Method.GET, OutputLinks.PATH, "getDocumentOutputFile", "The file of a download link")
            .takes(Parameter.path("id", "the document's id"))
            .takes(Parameter.path("format", "the form"))
            .takes(Parameter.query("expires", "as the link has it"))
            .takes(Parameter.query("signature", "as the link has it"))
            .answersFiles(
                    Arrays.stream(OutputFormat.values())
                            .map(OutputFormat::mediaType)
                            .toList(),
                    "the file, to be saved and not shown")
            .refuses(404, "there is no such document, or the link was never given or has ended")
            .refuses(409, "nothing was read from the document yet")
            .refuses(422, "it cannot be written so any more; missing names what it lacks")
            .refuses(503, "too much is going on")
            .build();

    private final WriteDocument writeDocument;
    private final Admission room;

    GetOutputFile(WriteDocument writeDocument, Admission room) {
        this.writeDocument = writeDocument;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EmailAddress owner = exchange.user().email();
        DownloadLink link =
                OutputLinks.of(exchange).orElseThrow(() -> Problems.notFound().exception());
        return room.admit(() -> OutputFile.of(writeDocument.follow(owner, link), link.format()));
    }
}
