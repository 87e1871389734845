package io.kraftd.ports.content;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.PortException;
import java.util.Optional;

/**
 * Whole results, too large for the head of a document. Written before the head that names them, so that a half-done
 * extraction is never visible. Every method throws {@link PortException} when the store cannot be reached.
 */
public interface ResultStore {
    /** Keeps a result and gives the hash it lies under; an equal result gives the same hash. */
    Sha256 put(EmailAddress owner, ExtractedDocument result);

    /** The result under this hash, equal to what was put; empty when the owner has none. */
    Optional<ExtractedDocument> find(EmailAddress owner, Sha256 body);

    /** Removes a result; removing what is not there changes nothing. */
    void delete(EmailAddress owner, Sha256 body);
}
