package io.kraftd.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.kraftd.domain.extracted.FieldValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Field values as plain JSON scalars: number, flag, text, and a day as {@code YYYY-MM-DD}. A text that reads like a day is
 * the one case a scalar cannot tell; {@code kind: "text"} stands beside it then, and only then.
 */
final class FieldValues {
    private static final Pattern DAY = Pattern.compile("[+-]?\\d{4,9}-\\d\\d-\\d\\d");
    private static final String TEXT = "text";

    private FieldValues() {}

    /** The mark that has to stand beside the value, if any. */
    static @Nullable String kindOf(FieldValue value) {
        return value instanceof FieldValue.Text text && day(text.value()).isPresent() ? TEXT : null;
    }

    /** The value that was written with this mark. */
    static FieldValue ofKind(FieldValue read, @Nullable String kind) {
        if (kind == null) {
            return read;
        }
        if (!kind.equals(TEXT)) {
            throw new IllegalArgumentException("Not a kind of value");
        }
        return read instanceof FieldValue.Day day
                ? new FieldValue.Text(day.value().toString())
                : read;
    }

    private static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text))
                    .filter(day -> day.toString().equals(text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /** Writes the bare scalar. */
    static final class Writer extends StdScalarSerializer<FieldValue> {
        private static final long serialVersionUID = 1L;

        Writer() {
            super(FieldValue.class);
        }

        @Override
        public void serialize(FieldValue value, JsonGenerator out, SerializerProvider provider) throws IOException {
            if (value instanceof FieldValue.Text text) {
                out.writeString(text.value());
            } else if (value instanceof FieldValue.Number number) {
                out.writeNumber(number.value());
            } else if (value instanceof FieldValue.Day day) {
                out.writeString(day.value().toString());
            } else if (value instanceof FieldValue.Flag flag) {
                out.writeBoolean(flag.value());
            }
        }
    }

    /** Reads the bare scalar; a text that reads like a day is a day. */
    static final class Reader extends StdScalarDeserializer<FieldValue> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(FieldValue.class);
        }

        @Override
        public FieldValue deserialize(JsonParser in, DeserializationContext context) throws IOException {
            return switch (in.currentToken()) {
                case VALUE_STRING -> ofText(in.getText());
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    new FieldValue.Number(context.readValue(in, BigDecimal.class));
                case VALUE_TRUE, VALUE_FALSE -> new FieldValue.Flag(in.getBooleanValue());
                default -> throw new InvalidValueException(in, "must be a text, a number, a day or a flag");
            };
        }

        private static FieldValue ofText(String text) {
            Optional<FieldValue> day = day(text).map(FieldValue.Day::new);
            return day.orElseGet(() -> new FieldValue.Text(text));
        }
    }
}
