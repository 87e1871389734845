package io.kraftd.http.docs;

import io.kraftd.http.problem.Problem;
import java.util.Optional;

/** A value that may be sent in the query or in the body. */
final class Either {
    private Either() {}

    /** The one that was sent; 400 when both were and differ. */
    static Optional<String> of(Optional<String> query, Optional<String> body, String name) {
        if (query.isPresent() && body.isPresent() && !query.equals(body)) {
            throw Problem.of(400, "conflicting_values", "The query and the body differ on " + name + ".")
                    .exception();
        }
        return query.or(() -> body);
    }
}
