package io.kraftd.usecases;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.ports.publishing.OutputFormat;
import java.time.Instant;
import java.util.Objects;

/**
 * What opens one document in one form for its owner, for a while.
 *
 * @param until whole seconds
 * @param seal proves that the link was given
 */
public record DownloadLink(DocumentId document, OutputFormat format, Instant until, String seal) {
    public DownloadLink {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(seal, "seal");
    }

    String what() {
        return "document " + document + " as " + format.word();
    }
}
