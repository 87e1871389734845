package io.kraftd.http.documents;

import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problem;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Revision;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether a client insists on the state it looked at. */
public record IfMatch(boolean insists) {
    /** How a client says so. */
    public static final Parameter HEADER = Parameter.header("If-Match", "the ETag of the state the client looked at");

    private static final Problem STALE =
            Problem.of(412, "stale", "It is not in the state of If-Match any more; look at it again.");

    /** Refuses with 412 when the client looked at another state than this one. */
    public static IfMatch of(Exchange exchange, Revision now) {
        return of(exchange, () -> Optional.of(now));
    }

    /** The same of a state that is looked up only for who insists; 412, too, when there is none. */
    public static IfMatch of(Exchange exchange, Supplier<Optional<Revision>> now) {
        Optional<String> wanted = exchange.header("If-Match");
        boolean met = wanted.isEmpty()
                || now.get()
                        .filter(revision -> ETags.names(wanted.get(), ETags.of(revision)))
                        .isPresent();
        if (!met) {
            throw STALE.exception();
        }
        return new IfMatch(wanted.isPresent());
    }

    /** Does the work; when the state changes while it is done, an insisting client is told so with 412. */
    public <T> T guard(Admission.Work<T> work) throws IOException {
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
