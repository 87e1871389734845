package io.kraftd.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.TooLargeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An operation as an item. */
record OperationItem(
        OperationId id,
        EmailAddress ownerEmail,
        Operation.Kind kind,
        OperationState state,
        String subject,
        Map<String, String> details,
        @Nullable String content,
        Instant createdAt,
        Instant updatedAt,
        Instant expiresAt,
        int schemaVersion)
        implements Item<Operation> {
    static final String WHAT = "operation";

    /** {@link TooLargeException} when no store would keep the content. */
    static OperationItem of(Operation operation) {
        String content = operation.content().orElse(null);
        if (content != null && content.getBytes(UTF_8).length > Operation.LARGEST_CONTENT_BYTES) {
            throw new TooLargeException(WHAT);
        }
        return new OperationItem(
                operation.id(),
                operation.owner(),
                operation.kind(),
                operation.state(),
                operation.subject(),
                operation.details(),
                content,
                operation.createdAt(),
                operation.updatedAt(),
                operation.expiresAt(),
                SCHEMA_VERSION);
    }

    @Override
    public Operation value() {
        return new Operation(
                id,
                ownerEmail,
                kind,
                state,
                subject,
                details,
                Optional.ofNullable(content),
                createdAt,
                updatedAt,
                expiresAt);
    }
}
