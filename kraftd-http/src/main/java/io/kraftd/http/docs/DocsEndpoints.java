package io.kraftd.http.docs;

import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.documents.DocumentViews;
import io.kraftd.http.documents.OutputLinks;
import io.kraftd.http.guard.Rooms;
import io.kraftd.usecases.Kraftd;
import java.util.List;

/** The routes under {@code /docs}. */
public final class DocsEndpoints {
    private DocsEndpoints() {}

    /** All of them over these use cases, each heavy step in its room; files are linked below {@code basePath}. */
    public static List<Endpoint> of(Kraftd kraftd, Rooms rooms, String basePath) {
        return List.of(
                new UploadFile(kraftd.uploadDocument(), rooms.receiving(), rooms.filing()),
                new Extract(kraftd.extractDocument(), new DocumentViews(kraftd.findRelated()), rooms.extracting()),
                new Convert(kraftd.convertDocument(), new OutputLinks(basePath), rooms.extracting()));
    }
}
