package io.kraftd.json.moving;

import java.util.EnumMap;
import java.util.Map;

/** How many of each kind. */
public record Counts(Map<Kind, Long> byKind) {
    /** None of any kind. */
    static final Counts NONE = new Counts(Map.of());

    public Counts {
        Map<Kind, Long> all = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            all.put(kind, byKind.getOrDefault(kind, 0L));
        }
        byKind = Map.copyOf(all);
    }

    /** How many of this kind. */
    public long of(Kind kind) {
        return byKind.getOrDefault(kind, 0L);
    }

    /** How many of all kinds. */
    public long total() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }

    Counts plus(Kind kind) {
        Map<Kind, Long> more = new EnumMap<>(byKind);
        more.merge(kind, 1L, Long::sum);
        return new Counts(more);
    }
}
