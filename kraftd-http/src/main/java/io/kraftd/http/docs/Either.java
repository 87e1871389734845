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
            throw Problem.of(400, "conflicting_values", "The query and the body differ on " + name + ".")
                    .exception();
        }
        return query.or(() -> body);
    }

    /** The document that is named in the query or in the body; 422 when it is in neither, 404 when it is no id. */
    public static DocumentId documentId(Exchange exchange, @Nullable String inBody) {
        String text = of(exchange.query("document_id"), Optional.ofNullable(inBody), "document_id")
                .orElseThrow(() -> Problem.refused("document_id", "is required").exception());
        return Exchange.idOf(text).orElseThrow(() -> Problems.notFound().exception());
    }
}
