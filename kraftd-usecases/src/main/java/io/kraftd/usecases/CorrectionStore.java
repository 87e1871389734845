package io.kraftd.usecases;

import io.kraftd.domain.correction.CorrectionLog;
import io.kraftd.domain.document.Corrected;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.correct.CorrectedReading;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.failure.PortException;
import java.time.Instant;
import java.util.Optional;

/** Readings, the corrections made on them, and the results of both, all kept before the head that names them. */
final class CorrectionStore {
    /** A document as it may be saved now, and what it says. */
    record Kept(Document head, ExtractedDocument document) {}

    private final ResultStore results;
    private final StepStore steps;

    CorrectionStore(ResultStore results, StepStore steps) {
        this.results = results;
        this.steps = steps;
    }

    /** The corrections of a document; none when it was never corrected. */
    CorrectionLog log(Document document) {
        return Optional.ofNullable(document.corrected())
                .map(corrected -> steps.find(document.owner(), corrected.log(), CorrectionLog.class)
                        .orElseThrow(() -> missing("corrections")))
                .orElse(CorrectionLog.EMPTY);
    }

    /** What was read before any correction; only of a document with a result. */
    ExtractedDocument reading(Document document) {
        return results.find(document.owner(), readingHash(document)).orElseThrow(() -> missing("reading"));
    }

    /** What a document says, corrected as it is; only of a document with a result. */
    ExtractedDocument whole(Document document) {
        return made(reading(document), log(document));
    }

    /** Keeps a new reading of a document in work, with its corrections made on it. */
    Kept readAnew(Document document, ExtractedDocument reading, Instant now) {
        Sha256 body = results.put(document.owner(), reading);
        if (document.corrected() == null) {
            return new Kept(document.completed(DocumentResult.of(reading, body), now), reading);
        }
        ExtractedDocument made = made(reading, log(document));
        Corrected corrected = new Corrected(body, document.corrected().log());
        return new Kept(document.completed(head(document, made), corrected, now), made);
    }

    /** Keeps other corrections of a document; {@link IllegalMoveException} when it is not at hand. */
    Kept correct(Document document, ExtractedDocument reading, CorrectionLog log, Instant now) {
        ExtractedDocument made = made(reading, log);
        Corrected corrected = new Corrected(readingHash(document), steps.put(document.owner(), log));
        return new Kept(document.corrected(head(document, made), corrected, now), made);
    }

    private static ExtractedDocument made(ExtractedDocument reading, CorrectionLog log) {
        return CorrectedReading.of(reading, log.holding()).document();
    }

    private DocumentResult head(Document document, ExtractedDocument whole) {
        return DocumentResult.of(whole, results.put(document.owner(), whole));
    }

    private static Sha256 readingHash(Document document) {
        if (document.corrected() != null) {
            return document.corrected().reading();
        }
        if (document.result() == null) {
            throw new IllegalArgumentException("nothing was read of this document");
        }
        return document.result().body();
    }

    // why: a head names it, so its absence is a damaged store and never "not found".
    private static PortException missing(String what) {
        return PortException.permanent("The " + what + " of a document are missing from their store", null);
    }
}
