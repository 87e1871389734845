package io.kraftd.json.schema;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Adds the members of one object to its definition. */
final class Members extends JsonObjectFormatVisitor.Base {
    private final Walk walk;
    private final ObjectNode object;
    private final Class<?> type;
    private final ObjectNode properties;

    Members(Walk walk, ObjectNode object, Class<?> type, SerializerProvider provider) {
        super(provider);
        this.walk = walk;
        this.object = object;
        this.type = type;
        this.properties = object.put("type", "object").putObject("properties");
        if (walk.direction() != Direction.WRITTEN) {
            object.put("additionalProperties", false);
        }
    }

    @Override
    public void property(BeanProperty member) {
        add(member);
    }

    @Override
    public void optionalProperty(BeanProperty member) {
        add(member);
    }

    private void add(BeanProperty member) {
        if (walk.direction() != Direction.WRITTEN && !isRead(member)) {
            return;
        }
        boolean nullable = walk.direction() == Direction.PATCH || nullable(member);
        boolean leftOut = leavesNullOut(member);
        ObjectNode value = walk.of(member);
        properties.set(member.getName(), nullable && !leftOut ? orNull(value) : value);
        if (walk.direction() == Direction.WRITTEN ? !leftOut && !maybeAbsent(member) : !nullable) {
            object.withArray("required").add(member.getName());
        }
    }

    /** Whether it is more than computed from others. */
    private static boolean isRead(BeanProperty member) {
        Class<?> declaring = member.getMember().getDeclaringClass();
        String name = member.getMember().getMember().getName();
        return !declaring.isRecord()
                || Arrays.stream(declaring.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(name));
    }

    private static boolean nullable(BeanProperty member) {
        Member declared = member.getMember().getMember();
        AnnotatedType type = declared instanceof Method method
                ? method.getAnnotatedReturnType()
                : ((Field) declared).getAnnotatedType();
        return type.isAnnotationPresent(Nullable.class);
    }

    private static boolean leavesNullOut(BeanProperty member) {
        return member instanceof BeanPropertyWriter writer && writer.willSuppressNulls();
    }

    /** Whether it comes from an object whose members stand among these, and which may not be there. */
    private boolean maybeAbsent(BeanProperty member) {
        Class<?> declaring = member.getMember().getDeclaringClass();
        return declaring != type && type.isRecord() && mayBeMissing();
    }

    private boolean mayBeMissing() {
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                    && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return true;
            }
        }
        return false;
    }

    static ObjectNode orNull(ObjectNode schema) {
        if (schema.path("type").isTextual()) {
            String type = schema.path("type").asText();
            schema.putArray("type").add(type).add("null");
        } else if (schema.path("type") instanceof ArrayNode types) {
            types.add("null");
        } else if (!schema.isEmpty()) {
            ObjectNode either = JsonNodeFactory.instance.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        if (schema.path("enum") instanceof ArrayNode words) {
            words.addNull();
        }
        return schema;
    }
}
