package io.kraftd.ports.language;

import java.util.List;
import java.util.Objects;

/**
 * A tool as it is described to whoever may choose it.
 *
 * @param name lower-case letters and underscores
 * @param description what it is for, in a few sentences
 */
public record ToolSpec(String name, String description, List<ToolParameter> parameters) {
    public ToolSpec {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        parameters = List.copyOf(parameters);
    }
}
