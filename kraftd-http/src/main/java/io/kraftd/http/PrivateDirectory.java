package io.kraftd.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory that only this process's user may enter, gone with the server. */
final class PrivateDirectory implements AutoCloseable {
    private final Path path;

    PrivateDirectory() {
        try {
            path = Files.createTempDirectory("kraftd-uploads-");
        } catch (IOException e) {
            throw new UncheckedIOException("No directory can be made for uploads", e);
        }
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> all = Files.walk(path)) {
            for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The directory for uploads cannot be removed", e);
        }
    }
}
