package io.kraftd.domain.layout;

import java.util.Objects;

/**
 * A business document as structured data: the whole file, or a part that another file carries inside.
 *
 * @param source name of the carried part, such as {@code factur-x.xml}; empty when the file itself is the data
 */
public record StructuredData(String source, DataElement root) {
    public StructuredData {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(root, "root");
    }
}
