package io.kraftd.http.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.kraftd.http.problem.FieldError;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which members an object has and which its record wants, down to the objects inside it. */
final class Members {
    private static final SnakeCaseStrategy SNAKE_CASE = new SnakeCaseStrategy();
    private static final int LONGEST_NAME = 64;

    private Members() {}

    /** Adds everything that is missing, unknown, or null in a list; {@code at} is the path of the object with its dot. */
    static void check(JsonNode object, Class<?> form, String at, List<FieldError> errors) {
        Set<String> known = new HashSet<>();
        for (RecordComponent component : form.getRecordComponents()) {
            String name = SNAKE_CASE.translate(component.getName());
            known.add(name);
            if (object.hasNonNull(name)) {
                checkValue(object.get(name), component.getGenericType(), at + name, errors);
            } else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                errors.add(new FieldError(at + name, "is required"));
            }
        }
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                errors.add(unknown(at + name));
            }
        });
    }

    static FieldError unknown(String name) {
        String safe = name.replaceAll("[^\\x20-\\x7e]", "?");
        return new FieldError(safe.substring(0, Math.min(safe.length(), LONGEST_NAME)), "is not known here");
    }

    // why: a value of another kind than its type wants is refused when it is bound.
    private static void checkValue(JsonNode value, Type type, String path, List<FieldError> errors) {
        if (value.isObject() && type instanceof Class<?> form && form.isRecord()) {
            check(value, form, path + ".", errors);
        } else if (value.isArray() && type instanceof ParameterizedType list && list.getRawType() == List.class) {
            checkElements(value, list.getActualTypeArguments()[0], path, errors);
        }
    }

    private static void checkElements(JsonNode list, Type type, String path, List<FieldError> errors) {
        for (int i = 0; i < list.size(); i++) {
            String at = path + "[" + i + "]";
            if (list.get(i).isNull()) {
                errors.add(new FieldError(at, "must not be null"));
            } else {
                checkValue(list.get(i), type, at, errors);
            }
        }
    }
}
