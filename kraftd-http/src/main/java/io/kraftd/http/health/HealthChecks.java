package io.kraftd.http.health;

import java.util.Map;

/** What the application knows of its own health. Called by every probe: answers from memory, fast. */
public interface HealthChecks {
    /** Each part by the name answers use, such as {@code storage} or {@code secrets}. */
    Map<String, PartHealth> parts();

    /** Whether the process has warmed up, so that requests may be sent to it. */
    boolean warm();
}
