package io.kraftd.http.body;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A file that was sent, in a private place until this is closed.
 *
 * @param filename as the client calls it; may be anything
 * @param fields the texts sent along, by name
 */
public record Upload(String filename, Path file, Map<String, String> fields) implements Closeable {
    public Upload {
        fields = Map.copyOf(fields);
    }

    /** A text that was sent along; blank counts as not sent. */
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(text -> !text.isBlank());
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
