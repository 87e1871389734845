package io.kraftd.ports.ids;

import io.kraftd.domain.document.DocumentId;

/** New identifiers, never given twice. */
public interface IdSource {
    /** A new document id. */
    DocumentId newDocumentId();

    /** 256 unguessable bits as 43 characters of URL-safe text: refresh tokens, families. */
    String newSecretText();
}
