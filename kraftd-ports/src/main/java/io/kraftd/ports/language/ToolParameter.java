package io.kraftd.ports.language;

import java.util.List;
import java.util.Objects;

/**
 * One argument of a tool.
 *
 * @param words the only values a {@code TEXT} or the entries of a {@code TEXT_LIST} may have; any when empty
 */
public record ToolParameter(String name, Type type, String description, boolean required, List<String> words) {
    /** What an argument is made of. */
    public enum Type {
        TEXT,
        /** A decimal number. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** Yes or no. */
        FLAG,
        TEXT_LIST,
        /** A day, {@code YYYY-MM-DD}. */
        DATE
    }

    public ToolParameter {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
        words = List.copyOf(words);
    }
}
