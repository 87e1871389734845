package io.kraftd.domain.extracted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All extracted values of a document by their path. The records of {@link ExtractedDocument} are a view of these. */
public record Fields(Map<FieldPath, Field> byPath) {
    public Fields {
        byPath = Collections.unmodifiableMap(new TreeMap<>(byPath));
    }

    /** The field at a JSON Pointer, if one was read. */
    public Optional<Field> at(String pointer) {
        return Optional.ofNullable(byPath.get(new FieldPath(pointer)));
    }

    /** The same values, all known in this way. */
    public Fields allBy(ReadingMethod method) {
        Map<FieldPath, Field> marked = new TreeMap<>();
        byPath.forEach((path, field) -> marked.put(path, field.by(method)));
        return new Fields(marked);
    }

    /** The words at a pointer; {@code null} when unread or not words. */
    public @Nullable String text(String pointer) {
        return valueAt(pointer) instanceof FieldValue.Text text ? text.value() : null;
    }

    /** The decimal at a pointer; {@code null} when unread or not a number. */
    public @Nullable BigDecimal number(String pointer) {
        return valueAt(pointer) instanceof FieldValue.Number number ? number.value() : null;
    }

    /** The day at a pointer; {@code null} when unread or not a day. */
    public @Nullable LocalDate day(String pointer) {
        return valueAt(pointer) instanceof FieldValue.Day day ? day.value() : null;
    }

    /** The flag at a pointer; {@code null} when unread or not a flag. */
    public @Nullable Boolean flag(String pointer) {
        return valueAt(pointer) instanceof FieldValue.Flag flag ? Boolean.valueOf(flag.value()) : null;
    }

    private @Nullable FieldValue valueAt(String pointer) {
        Field field = byPath.get(new FieldPath(pointer));
        return field == null ? null : field.value();
    }
}
