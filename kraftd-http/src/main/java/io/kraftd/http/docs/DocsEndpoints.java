package io.kraftd.http.docs;

import io.kraftd.http.contract.Alias;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.documents.DocumentViews;
import io.kraftd.http.documents.OutputLinks;
import io.kraftd.http.guard.Rooms;
import io.kraftd.http.jobs.Jobs;
import io.kraftd.http.metrics.Metrics;
import io.kraftd.http.once.Repeatable;
import io.kraftd.usecases.Kraftd;
import java.util.List;

/** The routes under {@code /docs}, and the same by the names of what they make. */
public final class DocsEndpoints {
    private DocsEndpoints() {}

    /** All of them over these use cases, each heavy step in its room; files are linked below {@code basePath}. */
    public static List<Endpoint> of(
            Kraftd kraftd, Rooms rooms, String basePath, Metrics metrics, Repeatable repeatable, Jobs jobs) {
        Extraction extraction = new Extraction(
                kraftd.extractDocument(), new DocumentViews(kraftd.findRelated()), rooms.extracting(), metrics, jobs);
        UploadFile upload = new UploadFile(kraftd.uploadDocument(), rooms.receiving(), rooms.filing(), repeatable);
        return List.of(
                upload,
                Alias.of(upload, "/documents", "createDocument"),
                new UploadBatch(kraftd.uploadDocument(), rooms.receiving(), rooms.filing(), repeatable),
                Extract.ofAny(extraction, kraftd.readDocument()),
                Extract.ofOne(extraction, kraftd.readDocument()),
                new Convert(kraftd.convertDocument(), new OutputLinks(basePath), rooms.extracting()));
    }
}
