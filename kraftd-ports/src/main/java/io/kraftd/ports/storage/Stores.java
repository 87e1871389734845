package io.kraftd.ports.storage;

import java.util.Objects;

/** Every repository of one place where things are kept. Two of them never share a thing. */
public record Stores(
        UserRepository users,
        SessionRepository sessions,
        DocumentRepository documents,
        ProcurementRepository procurements,
        OrderRepository orders,
        LearningRepository learning,
        OperationRepository operations,
        ConversationRepository conversations) {
    public Stores {
        Objects.requireNonNull(users, "users");
        Objects.requireNonNull(sessions, "sessions");
        Objects.requireNonNull(documents, "documents");
        Objects.requireNonNull(procurements, "procurements");
        Objects.requireNonNull(orders, "orders");
        Objects.requireNonNull(learning, "learning");
        Objects.requireNonNull(operations, "operations");
        Objects.requireNonNull(conversations, "conversations");
    }
}
