package io.kraftd.json.kraftdintel;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.GzipResults;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Stores;

/**
 * Brings lines of KraftdIntel into stores. What is there already is left as it is, so the same lines may come again. {@link
 * io.kraftd.ports.failure.PortException} when a store does not answer.
 */
public final class Takeover {
    /** What came of a line. */
    public enum Outcome {
        ADDED,
        THERE_ALREADY,
        /** A line of the other kind. */
        PASSED_OVER
    }

    private final Stores stores;
    private final ContentStore contents;

    /** Takes over into these. */
    public Takeover(Stores stores, ContentStore contents) {
        this.stores = stores;
        this.contents = contents;
    }

    /** Takes a user; {@link NotTakenException} for a line that is neither a user nor a document, or no usable user. */
    public Outcome user(String line) {
        JsonNode parsed = OldLines.parsed(line);
        if (OldUser.isOne(parsed)) {
            return added(() -> stores.users().create(OldUser.of(parsed)));
        }
        if (!OldDocument.isOne(parsed)) {
            throw new NotTakenException("It is neither a user nor a document of KraftdIntel");
        }
        return Outcome.PASSED_OVER;
    }

    /** Takes a document of a user who is there; {@link NotTakenException} when it cannot be. */
    public Outcome document(String line) {
        JsonNode parsed = OldLines.parsed(line);
        if (OldUser.isOne(parsed) || !OldDocument.isOne(parsed)) {
            return Outcome.PASSED_OVER;
        }
        OldDocument old = new OldDocument(parsed);
        EmailAddress owner = old.owner();
        if (stores.users().find(owner).isEmpty()) {
            throw new NotTakenException("Its owner has no account");
        }
        if (stores.documents().find(owner, old.id()).isPresent()) {
            return Outcome.THERE_ALREADY;
        }
        ExtractedDocument says = old.says();
        Content file = old.file();
        contents.put(owner, file);
        DocumentResult result = DocumentResult.of(says, new GzipResults(contents).put(owner, says));
        return added(() -> stores.documents().create(old.head(result, file)));
    }

    private static Outcome added(Runnable create) {
        try {
            create.run();
            return Outcome.ADDED;
        } catch (DuplicateException there) {
            return Outcome.THERE_ALREADY;
        }
    }
}
