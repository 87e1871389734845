package io.kraftd.domain.document;

import io.kraftd.domain.shared.Sha256;
import java.util.Objects;

/**
 * What is kept of a document that persons corrected, undone corrections included.
 *
 * @param reading where the result lies as it was read, before any correction
 * @param log where the {@link io.kraftd.domain.correction.CorrectionLog} lies
 */
public record Corrected(Sha256 reading, Sha256 log) {
    public Corrected {
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(log, "log");
    }
}
