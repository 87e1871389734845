package io.kraftd.http.health;

import io.kraftd.http.contract.Endpoint;
import java.time.Clock;
import java.util.List;

/** The routes under {@code /health}. */
public final class HealthEndpoints {
    private HealthEndpoints() {}

    /** All of them; the service's life begins now. */
    public static List<Endpoint> of(Readiness readiness, Clock clock) {
        return List.of(new Health(readiness, clock), new Live(), new Ready(readiness));
    }
}
