package io.kraftd.http.body;

import io.kraftd.domain.shared.Sha256;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** The hash of everything that was sent; {@code contents} is that of the file. */
    public Sha256 digest(Sha256 contents) {
        String all = contents.hex() + "\n" + filename + "\n" + new TreeMap<>(fields);
        return Sha256.of(all.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
