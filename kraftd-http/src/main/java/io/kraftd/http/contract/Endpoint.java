package io.kraftd.http.contract;

import java.io.IOException;

/** One route and what it does. Whatever it throws becomes a problem by the one table. */
public interface Endpoint {
    /** The description; always the same. */
    Route route();

    /** Does the work. The caller has been checked as {@link Route#access()} says. */
    Answer handle(Exchange exchange) throws IOException;
}
