package io.kraftd.app;

import io.kraftd.http.health.HealthChecks;
import io.kraftd.http.health.PartHealth;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** How the parts of this process are, each asked when a probe wants to know. */
final class Health implements HealthChecks {
    private final Map<String, Supplier<PartHealth>> parts;
    private volatile boolean warm;

    Health(Map<String, Supplier<PartHealth>> parts) {
        this.parts = Map.copyOf(parts);
    }

    void nowWarm() {
        warm = true;
    }

    @Override
    public Map<String, PartHealth> parts() {
        Map<String, PartHealth> now = new TreeMap<>();
        parts.forEach((name, part) -> now.put(name, part.get()));
        return now;
    }

    @Override
    public boolean warm() {
        return warm;
    }
}
