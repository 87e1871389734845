package io.kraftd.domain.document;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded document: whose it is, what file it is, where it stands. Immutable; each move gives a new value and is
 * checked against the table of {@link DocumentStatus}.
 *
 * @param hint the type the uploader claims; {@code null} when none was given
 * @param result the last good result; kept beside a later failure
 * @param corrected what persons corrected; {@code null} when nobody ever did
 * @param failure why the last reading failed; {@code null} unless {@code FAILED}
 * @param lease who reads it now; {@code null} unless {@code PROCESSING}
 * @param inCase whether a case refers to it, so that no store drops it for its age
 */
public record Document(
        DocumentId id,
        EmailAddress owner,
        SourceFile file,
        @Nullable DocumentType hint,
        DocumentStatus status,
        @Nullable DocumentResult result,
        @Nullable Corrected corrected,
        @Nullable ExtractionFailure failure,
        @Nullable Lease lease,
        boolean inCase,
        Instant createdAt,
        Instant updatedAt) {
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        require(status != DocumentStatus.COMPLETED || result != null, "a completed document has a result");
        require(corrected == null || result != null, "a corrected document has a result");
        require((status == DocumentStatus.PROCESSING) == (lease != null), "exactly a document in work has a lease");
        require((status == DocumentStatus.FAILED) == (failure != null), "exactly a failed document has a failure");
    }

    /** A document that has just been uploaded. */
    public static Document uploaded(
            DocumentId id, EmailAddress owner, SourceFile file, @Nullable DocumentType hint, Instant now) {
        return new Document(id, owner, file, hint, DocumentStatus.PENDING, null, null, null, null, false, now, now);
    }

    /** Taken into work by the holder of {@code lease}; refused while somebody else's lease lasts. */
    public Document processing(Lease newLease, Instant now) {
        Document free = lease != null && lease.endedAt(now) ? leaseEnded(now) : this;
        return free.moved(DocumentStatus.PROCESSING, free.result, corrected, null, newLease, now);
    }

    /** Read with this result; only a document that nobody ever corrected, whose corrections it would lose. */
    public Document completed(DocumentResult newResult, Instant now) {
        require(corrected == null, "a corrected document is read again with its corrections");
        return completed(newResult, null, now);
    }

    /** Read anew with this result, on which its corrections were made again. */
    public Document completed(DocumentResult newResult, @Nullable Corrected again, Instant now) {
        return moved(DocumentStatus.COMPLETED, newResult, again, null, null, now);
    }

    /** Corrected, or with a correction undone; {@link IllegalMoveException} unless it was read and is still at hand. */
    public Document corrected(DocumentResult newResult, Corrected kept, Instant now) {
        if (status != DocumentStatus.COMPLETED) {
            throw new IllegalMoveException(status, DocumentStatus.COMPLETED);
        }
        return new Document(id, owner, file, hint, status, newResult, kept, null, null, inCase, createdAt, now);
    }

    /** Not readable this time; an earlier result stays. */
    public Document failed(ExtractionFailure why, Instant now) {
        return moved(DocumentStatus.FAILED, result, corrected, why, null, now);
    }

    /** Put away. */
    public Document archived(Instant now) {
        return moved(DocumentStatus.ARCHIVED, result, corrected, null, null, now);
    }

    /** The same, referred to by a case from now on; nothing else changes, its times neither. */
    public Document takenIntoCase() {
        return new Document(
                id, owner, file, hint, status, result, corrected, failure, lease, true, createdAt, updatedAt);
    }

    /** Free again because its reader's lease ended; {@link IllegalMoveException} while the lease lasts. */
    public Document leaseEnded(Instant now) {
        if (lease == null || !lease.endedAt(now)) {
            throw new IllegalMoveException(status, DocumentStatus.PENDING);
        }
        return moved(DocumentStatus.PENDING, result, corrected, null, null, now);
    }

    private Document moved(
            DocumentStatus to,
            @Nullable DocumentResult newResult,
            @Nullable Corrected newCorrected,
            @Nullable ExtractionFailure newFailure,
            @Nullable Lease newLease,
            Instant now) {
        return new Document(
                id,
                owner,
                file,
                hint,
                status.movingTo(to),
                newResult,
                newCorrected,
                newFailure,
                newLease,
                inCase,
                createdAt,
                now);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
