package io.kraftd.http.health;

import io.kraftd.http.health.PartHealth.State;
import java.util.Map;

/** Whether requests should be sent here: warm, nothing down, and not stopping. */
public final class Readiness {
    private final HealthChecks checks;
    private volatile boolean stopping;

    public Readiness(HealthChecks checks) {
        this.checks = checks;
    }

    /** From now on the answer is no. */
    public void stop() {
        stopping = true;
    }

    /** Whether the service is about to end. */
    public boolean isStopping() {
        return stopping;
    }

    boolean ready() {
        return !stopping && checks.warm() && !any(State.DOWN);
    }

    String status() {
        if (any(State.DOWN)) {
            return "unhealthy";
        }
        return any(State.DEGRADED) ? "degraded" : "healthy";
    }

    Map<String, PartHealth> parts() {
        return checks.parts();
    }

    private boolean any(State state) {
        return checks.parts().values().stream().anyMatch(part -> part.state() == state);
    }
}
