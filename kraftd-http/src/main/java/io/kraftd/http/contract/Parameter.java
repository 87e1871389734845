package io.kraftd.http.contract;

import java.util.List;

/**
 * One parameter outside the body.
 *
 * @param type of its value: {@code String} or {@code Integer}
 * @param values the only values it takes; empty when any will do
 */
public record Parameter(
        Place place, String name, Class<?> type, boolean required, List<String> values, String description) {
    /** Where a parameter stands. */
    public enum Place {
        PATH,
        QUERY,
        HEADER
    }

    public Parameter {
        values = List.copyOf(values);
    }

    /** A segment of the path, always there. */
    public static Parameter path(String name, String description) {
        return new Parameter(Place.PATH, name, String.class, true, List.of(), description);
    }

    /** A text in the query that may be left out. */
    public static Parameter query(String name, String description) {
        return new Parameter(Place.QUERY, name, String.class, false, List.of(), description);
    }

    /** A whole number in the query that may be left out. */
    public static Parameter number(String name, String description) {
        return new Parameter(Place.QUERY, name, Integer.class, false, List.of(), description);
    }

    /** One word out of a few in the query that may be left out. */
    public static Parameter choice(String name, List<String> values, String description) {
        return new Parameter(Place.QUERY, name, String.class, false, values, description);
    }

    /** A request header that may be left out. */
    public static Parameter header(String name, String description) {
        return new Parameter(Place.HEADER, name, String.class, false, List.of(), description);
    }
}
