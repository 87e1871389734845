package io.kraftd.json;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Bodies as gzip JSON in a {@link ContentStore}, under the SHA-256 of those bytes. The bytes hold no time, so that equal
 * bodies are one content. Written and read as a stream; only the packed bytes are held.
 */
final class Packed {
    /** Writes a body as JSON. */
    interface Writer {
        void write(OutputStream json) throws IOException;
    }

    /** Reads a body from JSON. */
    interface Reader<T> {
        T read(InputStream json) throws IOException;
    }

    private final ContentStore contents;
    private final String what;

    /** {@code what} is the kind of body, as messages call it. */
    Packed(ContentStore contents, String what) {
        this.contents = contents;
        this.what = what;
    }

    Sha256 put(EmailAddress owner, Writer body) {
        Content packed = Content.of(pack(body));
        contents.put(owner, packed);
        return packed.sha256();
    }

    <T> Optional<T> find(EmailAddress owner, Sha256 hash, Reader<T> reader) {
        return contents.find(owner, hash).map(packed -> unpack(packed, reader));
    }

    boolean isThere(EmailAddress owner, Sha256 hash) {
        return contents.find(owner, hash).isPresent();
    }

    void delete(EmailAddress owner, Sha256 hash) {
        contents.delete(owner, hash);
    }

    private static byte[] pack(Writer body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            body.write(packing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private <T> T unpack(Content packed, Reader<T> reader) {
        try (InputStream in = new GZIPInputStream(packed.open())) {
            return reader.read(in);
        } catch (IOException e) {
            throw PortException.permanent("A stored " + what + " cannot be read", e);
        }
    }
}
