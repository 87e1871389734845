package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.shared.Sha256;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document something was taken from, as it was then.
 *
 * @param file hash of the file
 * @param reading hash of what was read from it; {@code null} when that is not kept
 */
public record Source(
        DocumentId document,
        String filename,
        Sha256 file,
        @Nullable Sha256 reading) {
    public Source {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(filename, "filename");
        Objects.requireNonNull(file, "file");
    }

    static Source of(Document head) {
        DocumentResult result = head.result();
        return new Source(
                head.id(), head.file().filename(), head.file().sha256(), result == null ? null : result.body());
    }
}
