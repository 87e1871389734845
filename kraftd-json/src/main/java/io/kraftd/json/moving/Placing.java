package io.kraftd.json.moving;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** What is done with each value of a file: how it is found, and how it may be kept. */
abstract class Placing {
    /** How it went with one thing. */
    enum Outcome {
        ADDED,
        SAME,
        DIFFERS
    }

    private final Stores stores;
    private final Clock clock;

    Placing(Stores stores, Clock clock) {
        this.stores = stores;
        this.clock = clock;
    }

    /** Whether what is missing is kept. */
    abstract boolean adds();

    /** Does it with one value. */
    abstract <T> Outcome place(T value, Supplier<Optional<T>> find, Runnable keep);

    final Outcome place(Kind kind, JsonNode line) throws IOException {
        return switch (kind) {
            case USER -> user(Lines.value(StoredItems.USERS, line));
            case DOCUMENT -> document(Lines.value(StoredItems.DOCUMENTS, line));
            case EVENT -> event(Lines.owner(line), Lines.value(StoredItems.EVENTS, line));
            case CASE -> purchase(Lines.value(StoredItems.CASES, line));
            case ORDER -> order(Lines.value(StoredItems.ORDERS, line));
            case COUNTER -> counter(Lines.value(StoredItems.COUNTERS, line));
            case LESSON -> lesson(Lines.value(StoredItems.LESSONS, line));
            case CONVERSATION -> conversation(Lines.value(StoredItems.CONVERSATIONS, line));
            case SPENDING -> spending(Lines.value(StoredItems.OPERATIONS, line));
            case CONTENT -> throw new IllegalArgumentException("contents come in parts");
        };
    }

    private Outcome user(User user) {
        return place(
                user,
                () -> stores.users().find(user.email()).map(Stored::value),
                () -> stores.users().create(user));
    }

    private Outcome document(Document document) {
        return place(
                document,
                () -> stores.documents().find(document.owner(), document.id()).map(Stored::value),
                () -> stores.documents().create(document));
    }

    private Outcome event(EmailAddress owner, CaseEvent event) {
        return place(
                event,
                () -> stores.procurements().findEvent(owner, event.caseId(), event.hash()),
                () -> stores.procurements().addEvent(owner, event));
    }

    private Outcome purchase(ProcurementCase head) {
        return place(
                head,
                () -> stores.procurements().find(head.owner(), head.id()).map(Stored::value),
                () -> stores.procurements().create(head));
    }

    private Outcome order(IssuedOrder order) {
        return place(
                order,
                () -> stores.orders().find(order.owner(), order.number()).map(Stored::value),
                () -> stores.orders().create(order));
    }

    private Outcome lesson(Lesson lesson) {
        return place(
                lesson,
                () -> stores.learning().find(lesson.owner(), lesson.id()),
                () -> stores.learning().create(lesson));
    }

    private Outcome conversation(Conversation conversation) {
        if (conversation.hasExpired(clock.instant())) {
            return Outcome.SAME;
        }
        return place(
                conversation,
                () -> stores.conversations()
                        .find(conversation.owner(), conversation.id())
                        .map(Stored::value),
                () -> stores.conversations().create(conversation));
    }

    private Outcome spending(Operation month) {
        if (month.hasExpired(clock.instant())) {
            return Outcome.SAME;
        }
        return place(
                month,
                () -> stores.operations().find(month.owner(), month.id()).map(Stored::value),
                () -> stores.operations().create(month));
    }

    private Outcome counter(NumberCounter counter) {
        return place(
                counter,
                () -> stores.orders()
                        .counter(counter.owner(), counter.series(), counter.year())
                        .map(Stored::value),
                () -> stores.orders().createCounter(counter));
    }
}
