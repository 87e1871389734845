package io.kraftd.tck;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.UUID;

/** Operations for tests: {@code anOperation().ownedBy(ann).ofKind(JOB).build()}. They are open and last until 2099. */
public final class OperationBuilder {
    private OperationId id = new OperationId(UUID.randomUUID().toString());
    private EmailAddress owner = Owners.someone();
    private Operation.Kind kind = Operation.Kind.JOB;
    private String subject = "POST /api/v1/documents/{id}/extract";
    private Instant createdAt = Instant.parse("2019-01-15T09:30:00.000000001Z");
    private Instant expiresAt = Instant.parse("2099-01-01T00:00:00Z");

    private OperationBuilder() {}

    /** A job of somebody nobody else knows. */
    public static OperationBuilder anOperation() {
        return new OperationBuilder();
    }

    public OperationBuilder withId(OperationId name) {
        this.id = name;
        return this;
    }

    public OperationBuilder ownedBy(EmailAddress somebody) {
        this.owner = somebody;
        return this;
    }

    public OperationBuilder ofKind(Operation.Kind wanted) {
        this.kind = wanted;
        return this;
    }

    public OperationBuilder about(String what) {
        this.subject = what;
        return this;
    }

    public OperationBuilder createdAt(Instant moment) {
        this.createdAt = moment;
        return this;
    }

    /** Expired long ago. */
    public OperationBuilder expired() {
        this.expiresAt = Instant.parse("2020-01-01T00:00:00Z");
        return this;
    }

    public Operation build() {
        return Operation.opened(id, owner, kind, subject, createdAt, expiresAt);
    }
}
