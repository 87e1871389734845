package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.publishing.UnpublishableException;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.NotReadException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * An owner takes away what was read from a document as a file: at once, or by a link that ends. Nothing is kept for a link:
 * the file is written again when it is fetched, from what the document says then.
 */
public final class WriteDocument {
    /** How long a link holds. */
    public static final Duration LINK_TIME = Duration.ofMinutes(15);

    /** The file, and what it was written from. */
    public record Written(Document document, ExtractedDocument extracted, Content file) {}

    /** A link to a file that can be written, and what it is written from. */
    public record Linked(Document document, ExtractedDocument extracted, DownloadLink link) {}

    private final ReadDocument readDocument;
    private final DocumentPublisher publisher;
    private final TokenIssuer tokens;
    private final Clock clock;

    WriteDocument(ReadDocument readDocument, DocumentPublisher publisher, TokenIssuer tokens, Clock clock) {
        this.readDocument = readDocument;
        this.publisher = publisher;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * The file. {@link NotFoundException} when the owner has no such document; {@link NotReadException} before its first
     * reading; {@link UnpublishableException} names what the form lacks.
     */
    public Written file(EmailAddress owner, DocumentId id, OutputFormat format) {
        ReadDocument.Result found = readDocument.whole(owner, id);
        Document document = found.document().value();
        ExtractedDocument extracted = found.extracted().orElseThrow(() -> new NotReadException(document.status()));
        return new Written(document, extracted, publisher.document(extracted, format));
    }

    /** A link to the file, which is written once to know that it can be; refuses as {@link #file}. */
    public Linked link(EmailAddress owner, DocumentId id, OutputFormat format) {
        Written written = file(owner, id, format);
        DownloadLink open =
                new DownloadLink(id, format, clock.instant().plus(LINK_TIME).truncatedTo(ChronoUnit.SECONDS), "");
        String seal = tokens.seal(owner, open.what(), open.until());
        return new Linked(written.document(), written.extracted(), new DownloadLink(id, format, open.until(), seal));
    }

    /**
     * The file of a link; {@link LinkEndedException} when it was not given for this document of theirs or has ended; else as
     * {@link #file}.
     */
    public Written follow(EmailAddress owner, DownloadLink link) {
        readDocument.head(owner, link.document());
        if (!tokens.isSealed(link.seal(), owner, link.what(), link.until())) {
            throw new LinkEndedException();
        }
        return file(owner, link.document(), link.format());
    }
}
