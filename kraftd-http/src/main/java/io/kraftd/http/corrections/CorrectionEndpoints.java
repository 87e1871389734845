package io.kraftd.http.corrections;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.documents.DocumentViews;
import io.kraftd.http.guard.Rooms;
import io.kraftd.usecases.Kraftd;
import java.util.List;

/** The routes that correct documents. */
public final class CorrectionEndpoints {
    private CorrectionEndpoints() {}

    /** All of them over these use cases, each heavy step in its room; documents are compared in the form of {@code mapper}. */
    public static List<Endpoint> of(Kraftd kraftd, Rooms rooms, ObjectMapper mapper) {
        Corrected answers = new Corrected(new DocumentViews(kraftd.findRelated()));
        return List.of(
                new PatchDocument(
                        kraftd.readDocument(),
                        kraftd.correctDocument(),
                        new PatchReader(mapper),
                        answers,
                        rooms.extracting()),
                new GetCorrections(kraftd.correctDocument()),
                new UndoCorrection(kraftd.readDocument(), kraftd.correctDocument(), answers, rooms.extracting()));
    }
}
