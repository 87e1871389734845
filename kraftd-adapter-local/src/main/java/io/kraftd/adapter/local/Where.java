package io.kraftd.adapter.local;

import java.util.ArrayList;
import java.util.List;

/** Conditions that all have to hold, with their values. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Where() {}

    /** Nothing has to hold. */
    static Where anything() {
        return new Where();
    }

    /** The owner's. */
    static Where owner(Object owner) {
        return anything().and("owner = ?", owner.toString());
    }

    /** {@code condition} has one question mark, for {@code value}. */
    Where and(String condition, Object value) {
        conditions.add(condition);
        values.add(value);
        return this;
    }

    String sql() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    List<Object> values() {
        return List.copyOf(values);
    }
}
