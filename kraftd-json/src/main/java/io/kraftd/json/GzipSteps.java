package io.kraftd.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Bodies of steps as gzip JSON in a {@link ContentStore}: {@code schema_version}, {@code kind} (the record's simple name) and
 * the record itself as {@code body}.
 */
public final class GzipSteps implements StepStore {
    private static final String VERSION = "schema_version";
    private static final String KIND = "kind";
    private static final String BODY = "body";

    private final Packed packed;

    /** Keeps bodies beside whatever else the store holds. */
    public GzipSteps(ContentStore contents) {
        this.packed = new Packed(contents, "step");
    }

    @Override
    public <T extends Record> Sha256 put(EmailAddress owner, T body) {
        ObjectNode item = StoredMapper.MAPPER
                .createObjectNode()
                .put(VERSION, Item.SCHEMA_VERSION)
                .put(KIND, kind(body.getClass()))
                .set(BODY, StoredMapper.MAPPER.valueToTree(body));
        return packed.put(owner, json -> StoredMapper.MAPPER.writeValue(json, item));
    }

    @Override
    public <T extends Record> Optional<T> find(EmailAddress owner, Sha256 hash, Class<T> type) {
        return packed.find(owner, hash, json -> read(json, type));
    }

    /** The record in what {@link #put} has written, unpacked. {@link PortException} when it is damaged or of another type. */
    public static <T extends Record> T read(InputStream json, Class<T> type) throws IOException {
        JsonNode item = StoredMapper.MAPPER.readTree(json);
        boolean known = item.path(VERSION).asInt() == Item.SCHEMA_VERSION
                && item.path(KIND).asText().equals(kind(type));
        if (!known) {
            throw PortException.permanent("A stored step is no " + kind(type) + " that this program knows", null);
        }
        try {
            return StoredMapper.MAPPER.treeToValue(item.path(BODY), type);
        } catch (IllegalArgumentException | NullPointerException e) {
            throw PortException.permanent("A stored step cannot be read", e);
        }
    }

    private static String kind(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName();
    }
}
