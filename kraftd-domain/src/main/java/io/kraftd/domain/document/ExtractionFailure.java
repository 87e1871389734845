package io.kraftd.domain.document;

import java.time.Instant;
import java.util.Objects;

/**
 * Why the last reading did not work.
 *
 * @param code stable and machine readable, such as {@code encrypted_file}
 * @param detail one sentence for a person
 */
public record ExtractionFailure(String code, String detail, Instant at) {
    public ExtractionFailure {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(at, "at");
    }
}
