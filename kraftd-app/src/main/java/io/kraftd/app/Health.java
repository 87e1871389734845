package io.kraftd.app;

import io.kraftd.http.health.HealthChecks;
import io.kraftd.http.health.PartHealth;
import java.util.Map;

/** How the parts of this process are: known at the start, but for the warm-up. */
final class Health implements HealthChecks {
    private final Map<String, PartHealth> parts;
    private volatile boolean warm;

    Health(Map<String, PartHealth> parts) {
        this.parts = Map.copyOf(parts);
    }

    void nowWarm() {
        warm = true;
    }

    @Override
    public Map<String, PartHealth> parts() {
        return parts;
    }

    @Override
    public boolean warm() {
        return warm;
    }
}
