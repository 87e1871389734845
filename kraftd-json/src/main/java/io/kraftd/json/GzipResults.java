package io.kraftd.json;

import static io.kraftd.json.StoredItems.RESULTS;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Results as gzip JSON in a {@link ContentStore}, under the SHA-256 of those bytes. The store is asked each time; what bytes of
 * this hash say is held for the {@value #MOST} results of usual length that were read last, because unpacking takes longer than
 * all else in an answer.
 */
public final class GzipResults implements ResultStore {
    private static final int MOST = 32;
    private static final int USUAL_FIELDS = 1_000;

    private final Packed packed;
    private final Map<Sha256, ExtractedDocument> lastRead = Collections.synchronizedMap(new Latest());

    private static final class Latest extends LinkedHashMap<Sha256, ExtractedDocument> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(MOST, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sha256, ExtractedDocument> eldest) {
            return size() > MOST;
        }
    }

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
        ExtractedDocument known = lastRead.get(body);
        if (known != null) {
            return packed.isThere(owner, body) ? Optional.of(known) : Optional.empty();
        }
        Optional<ExtractedDocument> found = packed.find(owner, body, RESULTS::read);
        found.filter(GzipResults::isOfUsualLength).ifPresent(result -> lastRead.put(body, result));
        return found;
    }

    private static boolean isOfUsualLength(ExtractedDocument result) {
        return result.fields().byPath().size() <= USUAL_FIELDS;
    }

    @Override
    public void delete(EmailAddress owner, Sha256 body) {
        packed.delete(owner, body);
        lastRead.remove(body);
    }
}
