package io.kraftd.json.schema;

import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.impl.BeanAsArraySerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.ports.content.Content;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Goes through a type, asking each value's serializer for its shape. */
final class Walk {
    private final ObjectMapper mapper;
    private final Direction direction;
    private final Definitions definitions;

    Walk(ObjectMapper mapper, Direction direction, Definitions definitions) {
        this.mapper = mapper;
        this.direction = direction;
        this.definitions = definitions;
    }

    Direction direction() {
        return direction;
    }

    Definitions definitions() {
        return definitions;
    }

    ObjectNode of(JavaType type) {
        SerializerProvider provider = mapper.getSerializerProviderInstance();
        try {
            return of(type, provider.findValueSerializer(type), provider);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(type + " has no JSON form", e);
        }
    }

    /** The value of one member, which may be written in a way of its own. */
    ObjectNode of(BeanProperty member) {
        SerializerProvider provider = mapper.getSerializerProviderInstance();
        try {
            JsonSerializer<?> own = member instanceof BeanPropertyWriter writer ? writer.getSerializer() : null;
            return of(
                    member.getType(),
                    own == null ? provider.findValueSerializer(member.getType(), member) : own,
                    provider);
        } catch (JsonMappingException e) {
            throw new IllegalArgumentException(member.getFullName() + " has no JSON form", e);
        }
    }

    private ObjectNode of(JavaType type, JsonSerializer<?> serializer, SerializerProvider provider)
            throws JsonMappingException {
        Class<?> raw = type.getRawClass();
        if (raw == Object.class) {
            return JsonNodeFactory.instance.objectNode();
        } else if (raw == FieldValue.class) {
            return oneOf("string", "number", "boolean");
        } else if (raw == Content.class) {
            return JsonNodeFactory.instance.objectNode().put("type", "string").put("format", "binary");
        } else if (raw == BigDecimal.class && direction != Direction.WRITTEN) {
            return oneOf("number", "string");
        } else if (serializer instanceof BeanAsArraySerializer) {
            return tuple(serializer);
        } else if (serializer instanceof BeanSerializerBase && raw.isSealed()) {
            return anyOf(raw.getPermittedSubclasses());
        }
        Shape shape = new Shape(this, provider);
        serializer.acceptJsonFormatVisitor(shape, type);
        return shape.schema();
    }

    private ObjectNode anyOf(Class<?>[] types) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode any = schema.putArray("anyOf");
        Arrays.stream(types).map(type -> of(mapper.constructType(type))).forEach(any::add);
        return schema;
    }

    private ObjectNode tuple(JsonSerializer<?> serializer) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "array");
        List<ObjectNode> elements = new ArrayList<>();
        serializer.properties().forEachRemaining(member -> elements.add(of(member)));
        if (elements.stream().distinct().count() == 1) {
            schema.set("items", elements.get(0));
        } else {
            elements.forEach(schema.putArray("prefixItems")::add);
        }
        return schema.put("minItems", elements.size()).put("maxItems", elements.size());
    }

    private static ObjectNode oneOf(String... types) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        List.of(types).forEach(schema.putArray("type")::add);
        return schema;
    }
}
