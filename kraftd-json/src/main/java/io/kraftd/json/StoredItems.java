package io.kraftd.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.RefreshToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.function.Function;

/**
 * Values as the JSON items that every store keeps, with their {@code schema_version}. Instants have nine decimals, so that
 * sorting their texts sorts them in time. Names that a store adds ({@code _etag}, {@code ttl}) are passed over.
 */
public final class StoredItems<T> {
    /** Users; {@code id} is the e-mail address. */
    public static final StoredItems<User> USERS = new StoredItems<>("user", UserItem.class, UserItem::of);

    /** Heads of documents; {@code document_type} is the type that was read. */
    public static final StoredItems<Document> DOCUMENTS =
            new StoredItems<>("document", DocumentItem.class, DocumentItem::of);

    /** Refresh tokens; {@code id} is the hash. */
    public static final StoredItems<RefreshToken> SESSIONS =
            new StoredItems<>("session", SessionItem.class, SessionItem::of);

    /** Heads of cases; {@code id} is the inquiry document. */
    public static final StoredItems<ProcurementCase> CASES = new StoredItems<>("case", CaseItem.class, CaseItem::of);

    /** Events of cases; {@code id} is the hash. */
    public static final StoredItems<CaseEvent> EVENTS = new StoredItems<>("event", EventItem.class, EventItem::of);

    /** Heads of orders and proformas; {@code id} is the number. */
    public static final StoredItems<IssuedOrder> ORDERS = new StoredItems<>("order", OrderItem.class, OrderItem::of);

    /** Rows of order numbers. */
    public static final StoredItems<NumberCounter> COUNTERS =
            new StoredItems<>("counter", CounterItem.class, CounterItem::of);

    /** Security events. */
    public static final StoredItems<SecurityEvent> AUDIT =
            new StoredItems<>("security event", AuditItem.class, AuditItem::of);

    /** Lessons; {@code id} names the correction that taught them. */
    public static final StoredItems<Lesson> LESSONS = new StoredItems<>("lesson", LessonItem.class, LessonItem::of);

    /** What clients asked for; {@link TooLargeException} also for a content over {@link Operation#LARGEST_CONTENT_BYTES}. */
    public static final StoredItems<Operation> OPERATIONS =
            new StoredItems<>(OperationItem.WHAT, OperationItem.class, OperationItem::of);

    /** Conversations with the assistant. */
    public static final StoredItems<Conversation> CONVERSATIONS =
            new StoredItems<>("conversation", ConversationItem.class, ConversationItem::of);

    /** Whole results, which may be of any length. */
    static final StoredItems<ExtractedDocument> RESULTS = new StoredItems<>("result", ResultItem.class, ResultItem::of);

    private final String what;
    private final Function<T, ? extends Item<T>> form;
    private final Class<? extends Item<T>> type;

    private <F extends Item<T>> StoredItems(String what, Class<F> type, Function<T, F> form) {
        this.what = what;
        this.form = form;
        this.type = type;
    }

    /** An instant as it stands in items. */
    public static String text(Instant moment) {
        return KraftdJson.SORTABLE.format(moment);
    }

    /** The kind of thing, as messages call it. */
    public String what() {
        return what;
    }

    /** The item as UTF-8 JSON; {@link TooLargeException} when no store would take it. */
    public byte[] toJson(T value) {
        byte[] json = write(value);
        if (json.length > TooLargeException.LARGEST_ITEM_BYTES) {
            throw new TooLargeException(what);
        }
        return json;
    }

    /** The value of an item; a permanent {@link PortException} when it is damaged or of a version not known here. */
    public T fromJson(byte[] json) {
        return read(new ByteArrayInputStream(json));
    }

    /** As {@link #fromJson}, of any length, read as a stream that is closed at the end. */
    T read(InputStream json) {
        try {
            Item<T> item = StoredMapper.MAPPER.readValue(json, type);
            if (item.schemaVersion() != Item.SCHEMA_VERSION) {
                throw PortException.permanent(
                        "A stored %s has schema version %d, which this program does not know"
                                .formatted(what, item.schemaVersion()),
                        null);
            }
            return item.value();
        } catch (IOException | IllegalArgumentException | NullPointerException e) {
            throw PortException.permanent("A stored " + what + " cannot be read", e);
        }
    }

    /** The item of any length, written as a stream that is closed at the end. */
    void write(T value, OutputStream json) throws IOException {
        StoredMapper.MAPPER.writeValue(json, form.apply(value));
    }

    private byte[] write(T value) {
        try {
            return StoredMapper.MAPPER.writeValueAsBytes(form.apply(value));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
