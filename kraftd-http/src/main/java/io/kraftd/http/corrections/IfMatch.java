package io.kraftd.http.corrections;

import io.kraftd.http.contract.Exchange;
import io.kraftd.http.documents.ETags;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Revision;
import java.io.IOException;
import java.util.Optional;

/** Whether a client insists on the state it looked at. */
record IfMatch(boolean insists) {
    private static final Problem STALE =
            Problem.of(412, "stale", "The document is not in the state of If-Match any more; look at it again.");

    /** Refuses with 412 when the client looked at another state than this one. */
    static IfMatch of(Exchange exchange, Revision now) {
        Optional<String> wanted = exchange.header("If-Match");
        if (wanted.isPresent() && !ETags.names(wanted.get(), ETags.of(now))) {
            throw STALE.exception();
        }
        return new IfMatch(wanted.isPresent());
    }

    /** Does the work; when the state changes while it is done, an insisting client is told so with 412. */
    <T> T guard(Admission.Work<T> work) throws IOException {
        try {
            return work.done();
        } catch (StaleRevisionException changed) {
            if (insists) {
                throw STALE.exception();
            }
            throw changed;
        }
    }
}
