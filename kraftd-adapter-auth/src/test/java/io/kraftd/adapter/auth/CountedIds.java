package io.kraftd.adapter.auth;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.ports.ids.IdSource;

/** Ids that can be told apart and foretold. */
final class CountedIds implements IdSource {
    private int given;

    @Override
    public DocumentId newDocumentId() {
        throw new UnsupportedOperationException("tokens name no documents");
    }

    @Override
    public String newSecretText() {
        given++;
        return "counted-".repeat(4) + "%011d".formatted(given);
    }
}
