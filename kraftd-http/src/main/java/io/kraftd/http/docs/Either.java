package io.kraftd.http.docs;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A value that may be sent in the query or in the body. */
public final class Either {
    private Either() {}

    /** The one that was sent; 400 when both were and differ. */
    public static Optional<String> of(Optional<String> query, Optional<String> body, String name) {
        if (query.isPresent() && body.isPresent() && !query.equals(body)) {
            throw Problem.of(400, "conflicting_values", "The request names more than one " + name + ".")
                    .exception();
        }
        return query.or(() -> body);
    }

    /**
     * The document that is named in the path, the query or the body; 422 when it is nowhere, 404 when it is no id, 400 when they
     * differ.
     */
    public static DocumentId documentId(Exchange exchange, @Nullable String inBody) {
        Optional<String> outside = of(exchange.pathIfThere("id"), exchange.query("document_id"), "document_id");
        String text = of(outside, Optional.ofNullable(inBody), "document_id")
                .orElseThrow(() -> Problem.refused("document_id", "is required").exception());
        return Exchange.idOf(text).orElseThrow(() -> Problems.notFound().exception());
    }
}
