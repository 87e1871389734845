package io.kraftd.domain.layout;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One element of structured data, whatever its notation was.
 *
 * @param name without a namespace
 * @param attributes by name, without a namespace
 * @param text what stands directly in it, white space at both ends removed; empty for an element of elements
 * @param children in their order
 */
public record DataElement(String name, Map<String, String> attributes, String text, List<DataElement> children) {
    public DataElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }
}
