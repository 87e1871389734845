package io.kraftd.http.health;

import java.util.Locale;

/**
 * How one part is that the service stands on.
 *
 * @param detail a few words for an operator, seen by anybody: no address, no secret
 */
public record PartHealth(State state, String detail) {
    /** How a part is. */
    public enum State {
        /** Works. */
        UP,
        /** Works worse than it should, such as a stand-in for a store. */
        DEGRADED,
        /** Does not work, and requests that need it fail. */
        DOWN,
        /** Not configured, and not needed. */
        OFF;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
