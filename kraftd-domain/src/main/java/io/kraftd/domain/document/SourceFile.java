package io.kraftd.domain.document;

import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Sha256;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The file as it was uploaded. The name is what the client called it, without any path, for people to read only;
 * contents are found by their hash.
 *
 * @param pageCount pages or sheets; {@code null} where the kind has none before it is laid out
 */
public record SourceFile(
        String filename,
        FileKind kind,
        long sizeBytes,
        Sha256 sha256,
        @Nullable Integer pageCount) {
    private static final int LONGEST = 255;

    public SourceFile {
        filename = displayName(filename);
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(sha256, "sha256");
        if (sizeBytes <= 0) {
            throw new IllegalArgumentException("an empty file is no document");
        }
    }

    private static String displayName(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("\\p{Cntrl}", "").strip();
        if (clean.isEmpty() || clean.equals(".") || clean.equals("..")) {
            return "unnamed";
        }
        return clean.length() <= LONGEST ? clean : clean.substring(clean.length() - LONGEST);
    }
}
