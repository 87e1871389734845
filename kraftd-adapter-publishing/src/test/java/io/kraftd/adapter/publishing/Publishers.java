package io.kraftd.adapter.publishing;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;

/** The publisher under test, with the reader it has in the program. */
final class Publishers {
    private Publishers() {}

    static Publisher aPublisher() {
        return new Publisher(new LocalDocumentReader(Clock.systemUTC()), Clock.systemUTC());
    }

    static byte[] bytes(Content content) {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
