package io.kraftd.http.docs;

import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.documents.DocumentViews;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.jobs.Jobs;
import io.kraftd.http.metrics.Metrics;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.usecases.ExtractDocument;
import java.io.IOException;
import java.time.Duration;

/** Has documents read, in the room there is for it, and counts what came of it. */
final class Extraction {
    private final ExtractDocument extractDocument;
    private final DocumentViews views;
    private final Admission room;
    private final Metrics metrics;
    private final Jobs jobs;

    Extraction(ExtractDocument extractDocument, DocumentViews views, Admission room, Metrics metrics, Jobs jobs) {
        this.jobs = jobs;
        this.extractDocument = extractDocument;
        this.views = views;
        this.room = room;
        this.metrics = metrics;
    }

    ExtractAnswer read(ExtractDocument.Command command) throws IOException {
        return ExtractAnswer.of(room.admit(() -> counted(command)), views);
    }

    /** The same later; whoever looks at the job or the document learns what came of it. */
    Answer later(ExtractDocument.Command command) {
        return jobs.start(command.owner(), command.id(), () -> room.admit(() -> counted(command)));
    }

    private ExtractDocument.Result counted(ExtractDocument.Command command) {
        long started = System.nanoTime();
        try {
            ExtractDocument.Result result = extractDocument.handle(command);
            metrics.extracted(result);
            return result;
        } catch (UnreadableFileException | DeadlinePassedException | PortException failed) {
            metrics.extractionFailed(Duration.ofNanos(System.nanoTime() - started));
            throw failed;
        }
    }
}
