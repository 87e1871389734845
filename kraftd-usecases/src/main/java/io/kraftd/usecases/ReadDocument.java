package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.Optional;

/** An owner looks at a document: its head, its whole result, or its file. */
public final class ReadDocument {
    /** A head and, once something was read, the result it names. */
    public record Result(Stored<Document> document, Optional<ExtractedDocument> extracted) {}

    private final DocumentRepository documents;
    private final ContentStore contents;
    private final ResultStore results;

    ReadDocument(DocumentRepository documents, ContentStore contents, ResultStore results) {
        this.documents = documents;
        this.contents = contents;
        this.results = results;
    }

    /** The head alone; {@link NotFoundException} when the owner has no such document. */
    public Stored<Document> head(EmailAddress owner, DocumentId id) {
        return documents.find(owner, id).orElseThrow(() -> new NotFoundException("document"));
    }

    /** Head and result; {@link NotFoundException} when the owner has no such document. */
    public Result whole(EmailAddress owner, DocumentId id) {
        Stored<Document> head = head(owner, id);
        DocumentResult result = head.value().result();
        return new Result(head, result == null ? Optional.empty() : Optional.of(body(owner, result)));
    }

    /** The file as it was uploaded; {@link NotFoundException} when the owner has no such document. */
    public Content file(EmailAddress owner, DocumentId id) {
        return contents.find(owner, head(owner, id).value().file().sha256()).orElseThrow(() -> missing("file"));
    }

    private ExtractedDocument body(EmailAddress owner, DocumentResult result) {
        return results.find(owner, result.body()).orElseThrow(() -> missing("result"));
    }

    // why: the head names it, so its absence is a damaged store and never "not found".
    private static PortException missing(String what) {
        return PortException.permanent("The " + what + " of a document is missing from its store", null);
    }
}
