package io.kraftd.http.documents;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.usecases.Kraftd;
import java.util.List;

/** The routes under {@code /documents}. */
public final class DocumentEndpoints {
    private DocumentEndpoints() {}

    /** All of them over these use cases. */
    public static List<Endpoint> of(Kraftd kraftd) {
        return List.of(
                new GetDocuments(kraftd.listDocuments()),
                new GetDocument(kraftd.readDocument()),
                new GetStatus(kraftd.readDocument()),
                new GetContent(kraftd.readDocument()));
    }
}
