package io.kraftd.json.schema;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonAnyFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonArrayFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonBooleanFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonIntegerFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonMapFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonNumberFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes down what one serializer says that it writes. */
final class Shape extends JsonFormatVisitorWrapper.Base {
    private final Walk walk;
    private ObjectNode schema = JsonNodeFactory.instance.objectNode();

    Shape(Walk walk, SerializerProvider provider) {
        super(provider);
        this.walk = walk;
    }

    ObjectNode schema() {
        return schema;
    }

    @Override
    public @Nullable JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
        schema = walk.definitions().reference(type, walk.direction());
        return walk.definitions()
                .define(type, walk.direction())
                .map(object -> new Members(walk, object, type.getRawClass(), getProvider()))
                .orElse(null);
    }

    @Override
    public JsonArrayFormatVisitor expectArrayFormat(JavaType type) {
        schema.put("type", "array").set("items", walk.of(type.getContentType()));
        return new JsonArrayFormatVisitor.Base(getProvider());
    }

    @Override
    public JsonMapFormatVisitor expectMapFormat(JavaType type) {
        ObjectNode value = walk.of(type.getContentType());
        schema.put("type", "object")
                .set("additionalProperties", walk.direction() == Direction.PATCH ? Members.orNull(value) : value);
        return new JsonMapFormatVisitor.Base(getProvider());
    }

    @Override
    public JsonStringFormatVisitor expectStringFormat(JavaType type) {
        schema.put("type", "string");
        return new JsonStringFormatVisitor.Base() {
            @Override
            public void enumTypes(Set<String> words) {
                new TreeSet<>(words).forEach(schema.putArray("enum")::add);
            }

            @Override
            public void format(JsonValueFormat format) {
                schema.put("format", format.toString());
            }
        };
    }

    @Override
    public JsonNumberFormatVisitor expectNumberFormat(JavaType type) {
        schema.put("type", "number");
        return new JsonNumberFormatVisitor.Base();
    }

    @Override
    public JsonIntegerFormatVisitor expectIntegerFormat(JavaType type) {
        schema.put("type", "integer");
        return new JsonIntegerFormatVisitor.Base();
    }

    @Override
    public JsonBooleanFormatVisitor expectBooleanFormat(JavaType type) {
        schema.put("type", "boolean");
        return new JsonBooleanFormatVisitor.Base();
    }

    @Override
    public JsonAnyFormatVisitor expectAnyFormat(JavaType type) {
        return new JsonAnyFormatVisitor.Base();
    }
}
