package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.util.Optional;

/** A buyer hands in a file. It is kept whole; nothing is read out of it yet. */
public final class UploadDocument {
    /**
     * A file and what its owner says about it.
     *
     * @param filename as the client calls it; shown to people, never used as a path
     * @param hint the type the owner claims
     * @param allowDuplicate whether the same bytes may become a second document
     */
    public record Command(
            EmailAddress owner,
            String filename,
            Content content,
            Optional<DocumentType> hint,
            boolean allowDuplicate) {}

    private final DocumentRepository documents;
    private final ContentStore contents;
    private final DocumentReader reader;
    private final ExtractionLimits limits;
    private final IdSource ids;
    private final Clock clock;

    UploadDocument(
            DocumentRepository documents,
            ContentStore contents,
            DocumentReader reader,
            ExtractionLimits limits,
            IdSource ids,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.reader = reader;
        this.limits = limits;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Keeps the file and its head. {@link FileTooLargeException}, {@link UnreadableFileException} for a file that could
     * never be read, {@link DuplicateContentException} when the owner has the same bytes already.
     */
    public Stored<Document> handle(Command command) {
        Content content = command.content();
        if (content.size() > limits.fileBytes()) {
            throw new FileTooLargeException(limits.fileBytes());
        }
        DetectedFile detected = reader.detect(content, limits.reading());
        if (!command.allowDuplicate()) {
            refuseDuplicate(command.owner(), content);
        }
        contents.put(command.owner(), content);
        SourceFile file = new SourceFile(
                command.filename(), detected.kind(), content.size(), content.sha256(), detected.pageCount());
        return documents.create(Document.uploaded(
                ids.newDocumentId(), command.owner(), file, command.hint().orElse(null), clock.instant()));
    }

    private void refuseDuplicate(EmailAddress owner, Content content) {
        documents.findByContent(owner, content.sha256()).ifPresent(first -> {
            throw new DuplicateContentException(first.id());
        });
    }
}
