package io.kraftd.http.corrections;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.documents.DocumentBody;
import io.kraftd.http.documents.ETags;
import io.kraftd.usecases.CorrectDocument;
import java.util.Optional;

/** A document after something about it was put right. */
final class Corrected {
    private Corrected() {}

    static Answer answer(CorrectDocument.Result result) {
        return Answer.ok(DocumentBody.of(result.document().value(), Optional.of(result.extracted())))
                .with("ETag", ETags.of(result.document().revision()));
    }
}
