package io.kraftd.adapter.cosmos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.TooLargeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * An item on its way into the database: the JSON of its value, where it lies, and a mark of this one write, by which the
 * writer knows its own item again when it never saw the answer.
 */
record Envelope(String id, String partition, String mark, ObjectNode json) {
    private static final String MARK = "write_id";
    private static final int MARK_BYTES = 16;
    private static final int NEVER = -1;
    // why: the database counts from its own clock, and nothing may be dropped too early.
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);
    // why: the database counts what it adds to an item (_rid, _self, _etag, _attachments, _ts) as part of it.
    private static final int ADDED_BY_THE_DATABASE = 512;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    /** A new write of {@code value} into {@code partition}. */
    static <T> Envelope of(T value, StoredItems<T> items, Containers container, String partition) {
        ObjectNode json = parsed(items.toJson(value));
        byte[] random = new byte[MARK_BYTES];
        RANDOM.nextBytes(random);
        String mark = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        json.put(container.partition(), partition).put(MARK, mark);
        return new Envelope(json.get("id").textValue(), partition, mark, json);
    }

    /** The same item with another property. */
    Envelope with(String name, String value) {
        return new Envelope(id, partition, mark, json.deepCopy().put(name, value));
    }

    /** The same item, to be dropped so many seconds after its last write. */
    Envelope expiringIn(long seconds) {
        return new Envelope(id, partition, mark, json.deepCopy().put("ttl", Math.toIntExact(seconds)));
    }

    /** The same item, to be dropped some minutes after {@code moment}. */
    Envelope expiringAt(Instant moment, Clock clock) {
        Duration left = Duration.between(clock.instant(), moment);
        Duration kept = (left.isNegative() ? Duration.ZERO : left).plus(CLOCKS_DIFFER);
        return expiringIn(Math.min(kept.toSeconds() + 1, Integer.MAX_VALUE));
    }

    /** The same item, never to be dropped for its age. */
    Envelope staying() {
        return expiringIn(NEVER);
    }

    /** Returns when the database would take the item; {@link TooLargeException}. */
    void checkSize(String what) {
        byte[] sent = json.toString().getBytes(StandardCharsets.UTF_8);
        if (sent.length + ADDED_BY_THE_DATABASE > TooLargeException.LARGEST_ITEM_BYTES) {
            throw new TooLargeException(what);
        }
    }

    /** Whether {@code stored} came out of this write. */
    boolean wrote(ObjectNode stored) {
        return mark.equals(stored.path(MARK).textValue());
    }

    /** The value of an item as the database gave it. */
    static <T> T value(ObjectNode stored, StoredItems<T> items) {
        try {
            return items.fromJson(MAPPER.writeValueAsBytes(stored));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode parsed(byte[] json) {
        try {
            return (ObjectNode) MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
