package io.kraftd.json;

import static io.kraftd.json.StoredItems.RESULTS;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
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
 * Results as gzip JSON in a {@link ContentStore}, under the SHA-256 of those bytes. The bytes hold no time, so that equal
 * results are one content. Written and read as a stream; only the packed bytes are held.
 */
public final class GzipResults implements ResultStore {
    private final ContentStore contents;

    /** Keeps results beside whatever else the store holds. */
    public GzipResults(ContentStore contents) {
        this.contents = contents;
    }

    @Override
    public Sha256 put(EmailAddress owner, ExtractedDocument result) {
        Content packed = Content.of(pack(result));
        contents.put(owner, packed);
        return packed.sha256();
    }

    @Override
    public Optional<ExtractedDocument> find(EmailAddress owner, Sha256 body) {
        return contents.find(owner, body).map(GzipResults::unpack);
    }

    @Override
    public void delete(EmailAddress owner, Sha256 body) {
        contents.delete(owner, body);
    }

    private static byte[] pack(ExtractedDocument result) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream packing = new GZIPOutputStream(bytes)) {
            RESULTS.write(result, packing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static ExtractedDocument unpack(Content packed) {
        try (InputStream in = new GZIPInputStream(packed.open())) {
            return RESULTS.read(in);
        } catch (IOException e) {
            throw PortException.permanent("A stored result cannot be read", e);
        }
    }
}
