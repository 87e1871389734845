package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.UnknownCursorException;

/** An owner goes through the own documents, newest first. */
public final class ListDocuments {
    /** Which documents, and which page of them. */
    public record Command(EmailAddress owner, DocumentFilter filter, PageRequest page) {}

    private final DocumentRepository documents;

    ListDocuments(DocumentRepository documents) {
        this.documents = documents;
    }

    /** One page; {@link UnknownCursorException} for a cursor of another list. */
    public Page<Document> handle(Command command) {
        return documents.list(command.owner(), command.filter(), command.page());
    }
}
