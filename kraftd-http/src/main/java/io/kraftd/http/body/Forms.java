package io.kraftd.http.body;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.problem.FieldError;
import io.kraftd.http.problem.Problem;
import io.kraftd.json.InvalidValueException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request record from a JSON object. Members are the components in snake_case; those marked nullable may be left
 * out or be null. Missing and unknown members, also of objects inside, are refused all together, a wrong value by itself, with
 * 422.
 */
final class Forms {
    private Forms() {}

    static <T extends Record> T read(ObjectNode object, Class<T> form, ObjectMapper mapper) {
        List<FieldError> errors = new ArrayList<>();
        Members.check(object, form, "", errors);
        refuseBrokenTexts(object, "", errors);
        if (!errors.isEmpty()) {
            throw Problem.refused(errors).exception();
        }
        return bind(object, form, mapper);
    }

    /** Refuses texts that are no Unicode, with 422. */
    static void refuseBrokenTexts(ObjectNode object) {
        List<FieldError> errors = new ArrayList<>();
        refuseBrokenTexts(object, "", errors);
        if (!errors.isEmpty()) {
            throw Problem.refused(errors).exception();
        }
    }

    private static <T> T bind(ObjectNode object, Class<T> form, ObjectMapper mapper) {
        try {
            return mapper.treeToValue(object, form);
        } catch (JsonMappingException e) {
            throw Problem.refused(List.of(refusal(e))).exception();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that was parsed is bound without parsing", e);
        }
    }

    private static FieldError refusal(JsonMappingException e) {
        if (e instanceof UnrecognizedPropertyException unrecognized) {
            return Members.unknown(path(unrecognized));
        }
        if (e instanceof InvalidValueException invalid) {
            return new FieldError(path(invalid), invalid.getOriginalMessage());
        }
        Class<?> wanted = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        return new FieldError(path(e), "must be " + nameOf(wanted));
    }

    private static String nameOf(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind of value";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true or false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return "a whole number";
        }
        return Collection.class.isAssignableFrom(type) ? "a list" : "an object";
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }

    // why: half a character cannot be written as UTF-8 later, neither into a store nor into an answer.
    private static void refuseBrokenTexts(JsonNode node, String name, List<FieldError> errors) {
        if (node.isTextual() && node.textValue().codePoints().anyMatch(Forms::isHalf)) {
            errors.add(new FieldError(name, "must be well-formed Unicode"));
        }
        node.properties().forEach(member -> refuseBrokenTexts(member.getValue(), member.getKey(), errors));
        if (node.isArray()) {
            node.forEach(element -> refuseBrokenTexts(element, name, errors));
        }
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
