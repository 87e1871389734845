package io.kraftd.domain.operation;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A short-lived record of something a client asked for. Immutable; each move gives a new value and is checked against the
 * table of {@link OperationState}.
 *
 * @param subject what it is about, such as a route or a document id; at most {@value #LONGEST_SUBJECT} characters
 * @param details small names and values, at most {@value #MOST_DETAILS}, each at most {@value #LONGEST_DETAIL} characters
 * @param content the answer or result; no store keeps one over {@value #LARGEST_CONTENT_BYTES} bytes of UTF-8
 * @param expiresAt from this moment on it counts as absent
 */
public record Operation(
        OperationId id,
        EmailAddress owner,
        Kind kind,
        OperationState state,
        String subject,
        Map<String, String> details,
        Optional<String> content,
        Instant createdAt,
        Instant updatedAt,
        Instant expiresAt) {
    /** What was asked for. */
    public enum Kind {
        /** A request that may be sent again; its answer is kept. */
        ANSWER,
        /** Work that goes on after its request was answered. */
        JOB,
        /** Something the assistant would do once a person confirms it. */
        PROPOSAL,
        /** What was spent in a month on a service that is paid by the page. */
        SPENDING
    }

    /** The most characters of a subject. */
    public static final int LONGEST_SUBJECT = 500;

    /** The most details. */
    public static final int MOST_DETAILS = 50;

    /** The most characters of a detail's name, and of its value. */
    public static final int LONGEST_DETAIL = 2_000;

    /** The most bytes of UTF-8 a store keeps as content. */
    public static final int LARGEST_CONTENT_BYTES = 1024 * 1024;

    public Operation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(owner, "owner");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(updatedAt, "updatedAt");
        details = Map.copyOf(details);
        require(subject.length() <= LONGEST_SUBJECT, "a subject is too long");
        require(details.size() <= MOST_DETAILS, "there are too many details");
        require(details.entrySet().stream().allMatch(Operation::isSmall), "a detail is too long");
        require(!expiresAt.isBefore(createdAt), "an operation does not expire before it was asked for");
    }

    /** Just asked for, with nothing known yet. */
    public static Operation opened(
            OperationId id, EmailAddress owner, Kind kind, String subject, Instant now, Instant expiresAt) {
        return new Operation(
                id, owner, kind, OperationState.OPEN, subject, Map.of(), Optional.empty(), now, now, expiresAt);
    }

    /** Moved to another state; {@link IllegalOperationMoveException} where the table has no arrow. */
    public Operation in(OperationState to, Instant now) {
        return new Operation(id, owner, kind, state.movingTo(to), subject, details, content, createdAt, now, expiresAt);
    }

    /** The same with more details; one that has a name already gets the new value. */
    public Operation with(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(details);
        all.putAll(more);
        return new Operation(id, owner, kind, state, subject, all, content, createdAt, updatedAt, expiresAt);
    }

    /** The same with this answer or result. */
    public Operation withContent(String text) {
        return new Operation(
                id, owner, kind, state, subject, details, Optional.of(text), createdAt, updatedAt, expiresAt);
    }

    /** Whether it counts as absent at this moment. */
    public boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    private static boolean isSmall(Map.Entry<String, String> detail) {
        return detail.getKey().length() <= LONGEST_DETAIL && detail.getValue().length() <= LONGEST_DETAIL;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
