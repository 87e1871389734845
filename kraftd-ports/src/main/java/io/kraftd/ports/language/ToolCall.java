package io.kraftd.ports.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A model wants a tool to be used.
 *
 * @param id names the call inside its conversation
 * @param arguments by name, as the model wrote them and unchecked: {@code String}, {@code java.math.BigDecimal},
 *     {@code Boolean}, and {@code List} and {@code Map} of these; a JSON null is left out
 */
public record ToolCall(String id, String name, Map<String, Object> arguments) {
    public ToolCall {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
