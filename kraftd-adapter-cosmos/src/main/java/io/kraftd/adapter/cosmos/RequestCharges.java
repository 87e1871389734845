package io.kraftd.adapter.cosmos;

import java.time.Duration;

/** Hears what each request to the database cost. Called on the thread of the request, so it has to be quick. */
@FunctionalInterface
public interface RequestCharges {
    /** Nobody listens. */
    RequestCharges UNHEARD = charge -> {};

    /** A request has ended, well or not. */
    void charged(Charge charge);

    /**
     * One request.
     *
     * @param container such as {@code Documents}
     * @param operation such as {@code create}
     * @param status the HTTP status; 0 when there was no answer
     * @param requestUnits what the database charged, 0 when it did not say
     */
    record Charge(String container, String operation, int status, double requestUnits, Duration took) {}
}
