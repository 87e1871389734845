package io.kraftd.json;

import static io.kraftd.json.StoredItems.RESULTS;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import java.util.Optional;

/** Results as gzip JSON in a {@link ContentStore}, under the SHA-256 of those bytes. */
public final class GzipResults implements ResultStore {
    private final Packed packed;

    /** Keeps results beside whatever else the store holds. */
    public GzipResults(ContentStore contents) {
        this.packed = new Packed(contents, RESULTS.what());
    }

    @Override
    public Sha256 put(EmailAddress owner, ExtractedDocument result) {
        return packed.put(owner, json -> RESULTS.write(result, json));
    }

    @Override
    public Optional<ExtractedDocument> find(EmailAddress owner, Sha256 body) {
        return packed.find(owner, body, RESULTS::read);
    }

    @Override
    public void delete(EmailAddress owner, Sha256 body) {
        packed.delete(owner, body);
    }
}
