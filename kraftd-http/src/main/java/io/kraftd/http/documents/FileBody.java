package io.kraftd.http.documents;

import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Sha256;
import org.jspecify.annotations.Nullable;

/** The file a document was made of. */
record FileBody(
        String filename,
        FileKind fileType,
        String contentType,
        long fileSizeBytes,
        Sha256 sha256,
        @Nullable Integer pageCount) {
    static FileBody of(SourceFile file) {
        return new FileBody(
                file.filename(),
                file.kind(),
                file.kind().mediaType(),
                file.sizeBytes(),
                file.sha256(),
                file.pageCount());
    }
}
