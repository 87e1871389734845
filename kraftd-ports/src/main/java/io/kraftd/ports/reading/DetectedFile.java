package io.kraftd.ports.reading;

import io.kraftd.domain.layout.FileKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, told by its contents.
 *
 * @param pageCount pages, or sheets of a workbook; {@code null} where the kind has none before it is laid out
 */
public record DetectedFile(FileKind kind, @Nullable Integer pageCount) {
    public DetectedFile {
        Objects.requireNonNull(kind, "kind");
    }
}
