package io.kraftd.json.schema;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The objects that schemas refer to, each under a name of its own. */
final class Definitions {
    private final String place;
    private final SortedMap<String, ObjectNode> byName = new TreeMap<>();
    private final Map<String, Class<?>> types = new HashMap<>();

    Definitions(String place) {
        this.place = place;
    }

    SortedMap<String, ObjectNode> byName() {
        return byName;
    }

    ObjectNode reference(JavaType type, Direction direction) {
        return JsonNodeFactory.instance.objectNode().put("$ref", place + name(type.getRawClass(), direction));
    }

    /** A new empty object for this type; empty when there is one already. */
    Optional<ObjectNode> define(JavaType type, Direction direction) {
        String name = name(type.getRawClass(), direction);
        if (byName.containsKey(name)) {
            return Optional.empty();
        }
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        byName.put(name, schema);
        return Optional.of(schema);
    }

    private String name(Class<?> type, Direction direction) {
        String name = direction.name(nested(type));
        Class<?> other = types.putIfAbsent(name, type);
        return other == null || other.equals(type) ? name : packageOf(type) + name;
    }

    private static String nested(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null ? type.getSimpleName() : nested(outer) + type.getSimpleName();
    }

    private static String packageOf(Class<?> type) {
        String name = type.getPackageName();
        int at = name.lastIndexOf('.') + 1;
        return Character.toUpperCase(name.charAt(at)) + name.substring(at + 1);
    }
}
