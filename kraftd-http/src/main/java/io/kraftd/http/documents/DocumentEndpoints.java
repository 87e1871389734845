package io.kraftd.http.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.guard.Rooms;
import io.kraftd.usecases.Kraftd;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The routes under {@code /documents}. */
public final class DocumentEndpoints {
    private DocumentEndpoints() {}

    /** All of them over these use cases, each heavy step in its room; files are linked below {@code basePath}. */
    public static List<Endpoint> of(
            Kraftd kraftd,
            Rooms rooms,
            String basePath,
            ObjectMapper mapper,
            KeptBodies bodies,
            BooleanSupplier stopping) {
        return List.of(
                new GetDocuments(kraftd.listDocuments()),
                new GetDocument(kraftd.readDocument(), new DocumentViews(kraftd.findRelated()), mapper, bodies),
                new GetChanges(kraftd.findRelated(), rooms.extracting()),
                new GetStatus(kraftd.readDocument(), kraftd.procurement().readCase()),
                PutAway.archiving(kraftd.readDocument(), kraftd.putAwayDocument()),
                PutAway.deleting(kraftd.readDocument(), kraftd.putAwayDocument(), bodies),
                new GetEvents(kraftd.readDocument(), mapper, stopping),
                new GetContent(kraftd.readDocument()),
                new GetSnippet(kraftd.showSource(), rooms.extracting()),
                new GetOutput(kraftd.writeDocument(), new OutputLinks(basePath), rooms.extracting()),
                new GetOutputFile(kraftd.writeDocument(), rooms.extracting()));
    }
}
