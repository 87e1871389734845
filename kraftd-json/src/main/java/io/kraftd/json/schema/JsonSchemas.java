package io.kraftd.json.schema;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;

/**
 * Collects JSON Schemas (draft 2020-12) of values as one mapper writes and reads them. Objects are defined once, by the name of
 * their type, and referred to. For one thread.
 */
public final class JsonSchemas {
    private static final String LOCAL = "#/$defs/";

    private final ObjectMapper mapper;
    private final String place;
    private final Definitions definitions;

    /** For a mapper of the one JSON form; {@code place} is where the definitions will stand, such as {@code #/$defs/}. */
    public JsonSchemas(ObjectMapper mapper, String place) {
        this.mapper = mapper;
        this.place = place;
        this.definitions = new Definitions(place);
    }

    /** What is answered for a value of this type. */
    public ObjectNode written(Type type) {
        return of(type, Direction.WRITTEN);
    }

    /** What is accepted as this record; {@code Content} is bytes. */
    public ObjectNode read(Class<? extends Record> form) {
        return of(form, Direction.READ);
    }

    /** What is accepted as a merge patch (RFC 7396) of this record. */
    public ObjectNode patch(Class<? extends Record> form) {
        return of(form, Direction.PATCH);
    }

    /** Every object that was referred to until now, by its name. */
    public SortedMap<String, ObjectNode> definitions() {
        return Collections.unmodifiableSortedMap(definitions.byName());
    }

    /** One whole schema of what is accepted as this record, an object with its own {@code $defs}. */
    public static ObjectNode input(ObjectMapper mapper, Class<? extends Record> form) {
        JsonSchemas schemas = new JsonSchemas(mapper, LOCAL);
        return schemas.whole(schemas.read(form));
    }

    /** One whole schema of what is answered as this record, an object with its own {@code $defs}. */
    public static ObjectNode output(ObjectMapper mapper, Class<? extends Record> answer) {
        JsonSchemas schemas = new JsonSchemas(mapper, LOCAL);
        return schemas.whole(schemas.written(answer));
    }

    private ObjectNode of(Type type, Direction direction) {
        return new Walk(mapper, direction, definitions).of(mapper.constructType(type));
    }

    private ObjectNode whole(ObjectNode reference) {
        String root = reference.path("$ref").asText().substring(place.length());
        ObjectNode whole =
                Objects.requireNonNull(definitions.byName().get(root), root).deepCopy();
        if (definitions.byName().size() > 1) {
            ObjectNode others = whole.putObject("$defs");
            definitions.byName().forEach((name, schema) -> others.set(name, schema));
        }
        return whole;
    }
}
