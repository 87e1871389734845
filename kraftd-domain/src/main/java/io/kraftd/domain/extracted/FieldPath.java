package io.kraftd.domain.extracted;

import java.util.Objects;

/** Names one value of an {@link ExtractedDocument} as a JSON Pointer (RFC 6901), such as {@code /line_items/0/quantity}. */
public record FieldPath(String pointer) implements Comparable<FieldPath> {
    public FieldPath {
        if (!pointer.startsWith("/") || pointer.length() < 2) {
            throw new IllegalArgumentException("a field path is a JSON Pointer");
        }
    }

    /** The path of one value of the line item at {@code index}, counted from 0. */
    public static FieldPath ofLine(int index, String name) {
        return new FieldPath("/line_items/" + index + "/" + Objects.requireNonNull(name));
    }

    @Override
    public int compareTo(FieldPath other) {
        return pointer.compareTo(other.pointer);
    }

    @Override
    public String toString() {
        return pointer;
    }
}
