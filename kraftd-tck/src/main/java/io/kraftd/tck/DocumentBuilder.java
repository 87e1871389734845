package io.kraftd.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.document.Corrected;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.ExtractionFailure;
import io.kraftd.domain.document.Lease;
import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Heads of documents for tests: {@code aDocument().ownedBy(ann).readAs(DocumentType.INVOICE).build()}. */
public final class DocumentBuilder {
    private DocumentId id = new DocumentId(UUID.randomUUID().toString());
    private EmailAddress owner = Owners.someone();
    private String filename = "offer.pdf";
    private Sha256 content = contentNamed(UUID.randomUUID().toString());
    private @Nullable DocumentType hint;
    private @Nullable Integer pageCount = 3;
    private Instant createdAt = Instant.parse("2026-01-15T09:30:00.123456789Z");
    private UnaryOperator<Document> moves = document -> document;

    private DocumentBuilder() {}

    /** A document just uploaded, with an owner nobody else knows. */
    public static DocumentBuilder aDocument() {
        return new DocumentBuilder();
    }

    /** The hash of contents that have this name in a test. */
    public static Sha256 contentNamed(String name) {
        return Sha256.of(name.getBytes(UTF_8));
    }

    public DocumentBuilder withId(DocumentId documentId) {
        this.id = documentId;
        return this;
    }

    public DocumentBuilder withId(String documentId) {
        return withId(new DocumentId(documentId));
    }

    public DocumentBuilder ownedBy(EmailAddress email) {
        this.owner = email;
        return this;
    }

    public DocumentBuilder ownedBy(String email) {
        return ownedBy(new EmailAddress(email));
    }

    public DocumentBuilder named(String name) {
        this.filename = name;
        return this;
    }

    public DocumentBuilder holding(Sha256 sha256) {
        this.content = sha256;
        return this;
    }

    public DocumentBuilder hintedAs(DocumentType type) {
        this.hint = type;
        return this;
    }

    public DocumentBuilder withoutPages() {
        this.pageCount = null;
        return this;
    }

    public DocumentBuilder createdAt(Instant moment) {
        this.createdAt = moment;
        return this;
    }

    public DocumentBuilder createdAt(String moment) {
        return createdAt(Instant.parse(moment));
    }

    /** Being read. */
    public DocumentBuilder inWork() {
        return moving(this::taken);
    }

    /** Read, and found to be of this type. */
    public DocumentBuilder readAs(DocumentType type) {
        return moving(document -> taken(document).completed(result(type), createdAt.plusSeconds(2)));
    }

    /** Corrected after it was read. */
    public DocumentBuilder corrected() {
        return moving(document -> document.corrected(
                Objects.requireNonNull(document.result(), "read first"),
                new Corrected(contentNamed("reading"), contentNamed("corrections")),
                createdAt.plusSeconds(4)));
    }

    /** Referred to by a case. */
    public DocumentBuilder inCase() {
        return moving(Document::takenIntoCase);
    }

    /** Not readable. */
    public DocumentBuilder failed() {
        return failedSaying("This file needs a password");
    }

    /** Not readable, with so many words about it that the item grows by their length. */
    public DocumentBuilder failedSaying(String detail) {
        return moving(document -> taken(document)
                .failed(new ExtractionFailure("encrypted_file", detail, createdAt), createdAt.plusSeconds(2)));
    }

    /** Put away. */
    public DocumentBuilder archived() {
        return moving(document -> document.archived(createdAt.plusSeconds(3)));
    }

    public Document build() {
        SourceFile file = new SourceFile(filename, FileKind.PDF, 12_345, content, pageCount);
        return moves.apply(Document.uploaded(id, owner, file, hint, createdAt));
    }

    private DocumentBuilder moving(UnaryOperator<Document> move) {
        UnaryOperator<Document> before = moves;
        this.moves = document -> move.apply(before.apply(document));
        return this;
    }

    private Document taken(Document document) {
        Instant now = createdAt.plusSeconds(1);
        return document.processing(new Lease("instance-1", now.plus(Duration.ofMinutes(5))), now);
    }

    private static DocumentResult result(DocumentType type) {
        return new DocumentResult(
                contentNamed("result"),
                type,
                "RE-2026/001",
                LocalDate.parse("2026-01-12"),
                "Müller & Söhne GmbH",
                null,
                "EUR",
                new BigDecimal("1190.00"),
                7,
                new Confidence(0.875),
                92,
                true);
    }
}
