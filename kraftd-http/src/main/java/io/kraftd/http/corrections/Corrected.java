package io.kraftd.http.corrections;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.documents.DocumentViews;
import io.kraftd.http.documents.ETags;
import io.kraftd.usecases.CorrectDocument;
import java.util.Optional;

/** Answers with a document after something about it was put right. */
record Corrected(DocumentViews views) {
    Answer answer(CorrectDocument.Result result) {
        return Answer.ok(views.of(result.document().value(), Optional.of(result.extracted())))
                .with("ETag", ETags.of(result.document().revision()));
    }
}
