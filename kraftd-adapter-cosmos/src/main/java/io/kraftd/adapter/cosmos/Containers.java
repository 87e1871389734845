package io.kraftd.adapter.cosmos;

import java.util.ArrayList;
import java.util.List;

/** The containers of the database: where their items lie, whether these expire, and what of them is indexed. */
enum Containers {
    /** Users by e-mail address. */
    USERS("Users", "email", false, Index.of("is_active")),
    /** Heads of documents. The indexes serve the list (newest first, with each filter) and the look-up by contents. */
    DOCUMENTS(
            "Documents",
            "owner_email",
            true,
            Index.of("owner_email", "status", "document_type", "sha256", "place")
                    .sorted("owner_email", "place")
                    .sorted("owner_email", "status", "place")
                    .sorted("owner_email", "document_type", "place")
                    .sorted("owner_email", "status", "document_type", "place")
                    .sorted("owner_email", "sha256", "-place")),
    /** Heads of cases, and their events. */
    PROCUREMENTS(
            "Procurements",
            "owner_email",
            false,
            Index.of("owner_email", "place").sorted("owner_email", "place")),
    /** Orders and proformas, and the counters of their numbers. */
    ORDERS(
            "Orders",
            "owner_email",
            false,
            Index.of("owner_email", "inquiry", "place")
                    .sorted("owner_email", "inquiry", "place")
                    .sorted("owner_email", "-place")),
    /** Conversations with the assistant. */
    CONVERSATIONS(
            "Conversations",
            "owner_email",
            true,
            Index.of("owner_email", "expires_at", "place").sorted("owner_email", "place")),
    /** What was learnt about suppliers' layouts, and the ledger of the budget for AI. */
    LEARNING("Learning", "owner_email", false, Index.of("owner_email", "place").sorted("owner_email", "place")),
    /** Refresh tokens. */
    SESSIONS("Sessions", "email", true, Index.of("email", "family", "revoked")),
    /** Answers kept for repeated requests, jobs, proposals that wait for a confirmation. */
    OPERATIONS(
            "Operations",
            "owner_email",
            true,
            Index.of("owner_email", "kind", "expires_at", "place").sorted("owner_email", "kind", "place")),
    /** Security events. */
    AUDIT("Audit", "owner_email", false, Index.of("owner_email", "place").sorted("owner_email", "place"));

    /**
     * What is indexed; everything else is not.
     *
     * @param names the properties that queries compare
     * @param orders the orders of lists, each a row of properties, {@code -} for descending
     */
    record Index(List<String> names, List<List<String>> orders) {
        static Index of(String... names) {
            return new Index(List.of(names), List.of());
        }

        Index sorted(String... order) {
            List<List<String>> more = new ArrayList<>(orders);
            more.add(List.of(order));
            return new Index(names, List.copyOf(more));
        }
    }

    private final String title;
    private final String partition;
    private final boolean expiring;
    // why: its lists cannot be changed, which their type does not say.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Index index;

    Containers(String title, String partition, boolean expiring, Index index) {
        this.title = title;
        this.partition = partition;
        this.expiring = expiring;
        this.index = index;
    }

    /** Its name in the database. */
    String title() {
        return title;
    }

    /** The property that says in which partition an item lies. */
    String partition() {
        return partition;
    }

    /** Whether an item may have a time to live. */
    boolean expiring() {
        return expiring;
    }

    Index index() {
        return index;
    }
}
