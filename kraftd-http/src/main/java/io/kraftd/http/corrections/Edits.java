package io.kraftd.http.corrections;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.http.problem.FieldError;
import io.kraftd.http.problem.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects what a patch changes, and what of it is refused. */
final class Edits {
    private static final Pattern POINTER = Pattern.compile("(/[a-z0-9_]{1,60}){1,6}");

    private final ObjectMapper mapper;
    private final Map<FieldPath, Optional<FieldValue>> edits = new TreeMap<>();
    private final List<FieldError> errors = new ArrayList<>();

    Edits(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Everything that was collected; 422 when something was refused. */
    Map<FieldPath, Optional<FieldValue>> all() {
        if (!errors.isEmpty()) {
            throw Problem.refused(errors).exception();
        }
        return edits;
    }

    void refuse(String field, String why) {
        errors.add(new FieldError(field, why));
    }

    /** Whether a value at this path can be corrected. */
    static boolean correctable(String path) {
        return POINTER.matcher(path).matches()
                && Correctable.at(new FieldPath(path)).isPresent();
    }

    void remove(String path) {
        put(new FieldPath(path), Optional.empty());
    }

    /** Has {@code wanted} where {@code there} is; nothing when they are the same. */
    void set(String path, JsonNode there, JsonNode wanted) {
        if (same(there, wanted)) {
            return;
        }
        if (!correctable(path)) {
            refuse(name(path), "cannot be corrected");
            return;
        }
        if (wanted.isNull()) {
            remove(path);
            return;
        }
        FieldPath field = new FieldPath(path);
        value(Correctable.at(field).orElseThrow(), wanted)
                .ifPresentOrElse(
                        value -> put(field, Optional.of(value)),
                        () -> refuse(name(path), "is not the kind of value that stands there"));
    }

    private void put(FieldPath path, Optional<FieldValue> value) {
        Optional<FieldValue> before = edits.put(path, value);
        if (before != null && !before.equals(value)) {
            refuse(name(path.pointer()), "is given twice and differs");
        }
    }

    /** Absent and null are the same; numbers are compared by value. */
    static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return absent(one) ? absent(other) : one.equals(other);
    }

    private static boolean absent(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private Optional<FieldValue> value(Correctable kind, JsonNode node) {
        return switch (kind) {
            case NUMBER, PERCENT -> number(node).map(FieldValue.Number::new);
            case DAY -> words(node).flatMap(Edits::day).map(FieldValue.Day::new);
            case CURRENCY, INCOTERM ->
                words(node).map(text -> text.toUpperCase(Locale.ROOT)).map(FieldValue.Text::new);
            case TYPE ->
                words(node)
                        .flatMap(DocumentType::fromWord)
                        .map(DocumentType::word)
                        .map(FieldValue.Text::new);
            case WORDS -> words(node).map(FieldValue.Text::new);
        };
    }

    private Optional<BigDecimal> number(JsonNode node) {
        try {
            return node.isNumber() || node.isTextual()
                    ? Optional.of(mapper.treeToValue(node, BigDecimal.class))
                    : Optional.empty();
        } catch (JsonProcessingException notANumber) {
            return Optional.empty();
        }
    }

    private static Optional<String> words(JsonNode node) {
        return node.isTextual()
                ? Optional.of(node.textValue().strip()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static String name(String path) {
        String dotted = path.startsWith("/") ? path.substring(1).replace('/', '.') : path;
        return dotted.replaceAll("[^\\x20-\\x7e]", "?").substring(0, Math.min(80, dotted.length()));
    }
}
