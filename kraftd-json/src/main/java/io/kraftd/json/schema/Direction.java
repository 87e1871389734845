package io.kraftd.json.schema;

/** What a schema describes. */
enum Direction {
    /** What is answered: every member is there, those without a value as {@code null}. */
    WRITTEN(""),
    /** What is accepted: members that may be null may be left out, others are unknown, decimals may be texts. */
    READ("Input"),
    /** A merge patch (RFC 7396) of it: every member may be left out, or be null to be removed. */
    PATCH("Patch");

    private final String suffix;

    Direction(String suffix) {
        this.suffix = suffix;
    }

    /** The name of a definition; one type may be described in each direction. */
    String name(String type) {
        return this == READ && type.contains("Form") ? type : type + suffix;
    }
}
