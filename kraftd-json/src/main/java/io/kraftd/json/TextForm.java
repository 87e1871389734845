package io.kraftd.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonStringFormatVisitor;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonValueFormat;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import io.kraftd.domain.shared.EmailAddress;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Values that are one JSON string: written by one function, read by another that refuses anything else. */
final class TextForm {
    private static final Map<Class<?>, JsonValueFormat> FORMATS = Map.of(
            EmailAddress.class, JsonValueFormat.EMAIL,
            Instant.class, JsonValueFormat.DATE_TIME,
            LocalDate.class, JsonValueFormat.DATE);

    private TextForm() {}

    /** {@code expected} completes the sentence "must be …". */
    static <T> void add(
            SimpleModule module, Class<T> type, Function<T, String> write, Function<String, T> read, String expected) {
        add(module, type, write, Set.of(), read, expected);
    }

    private static <T> void add(
            SimpleModule module,
            Class<T> type,
            Function<T, String> write,
            Set<String> words,
            Function<String, T> read,
            String expected) {
        module.addSerializer(type, new Writer<>(type, write, words));
        module.addDeserializer(type, new Reader<>(type, read, expected));
    }

    /** An enum by its words, exactly as spelt. */
    static <E extends Enum<E>> void addWords(SimpleModule module, Class<E> type, Function<E, String> word) {
        Map<String, E> byWord = new LinkedHashMap<>();
        Arrays.stream(type.getEnumConstants()).forEach(value -> byWord.put(word.apply(value), value));
        String expected = "one of " + String.join(", ", byWord.keySet());
        add(module, type, word, byWord.keySet(), text -> known(byWord, text), expected);
    }

    /** An enum by its names in lower case. */
    static <E extends Enum<E>> void addLowerCase(SimpleModule module, Class<E> type) {
        addWords(module, type, value -> value.name().toLowerCase(Locale.ROOT));
    }

    private static <E> E known(Map<String, E> byWord, String text) {
        E value = byWord.get(text);
        if (value == null) {
            throw new IllegalArgumentException("unknown word");
        }
        return value;
    }

    private static final class Writer<T> extends StdScalarSerializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<T, String> write;
        private final transient Set<String> words;

        Writer(Class<T> type, Function<T, String> write, Set<String> words) {
            super(type);
            this.write = write;
            this.words = words;
        }

        @Override
        public void acceptJsonFormatVisitor(JsonFormatVisitorWrapper visitor, JavaType type)
                throws JsonMappingException {
            JsonStringFormatVisitor text = visitor.expectStringFormat(type);
            if (text == null) {
                return;
            }
            if (!words.isEmpty()) {
                text.enumTypes(words);
            }
            JsonValueFormat format = FORMATS.get(handledType());
            if (format != null) {
                text.format(format);
            }
        }

        @Override
        public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeString(write.apply(value));
        }
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {
        private static final long serialVersionUID = 1L;

        private final transient Function<String, T> read;
        private final String expected;

        Reader(Class<T> type, Function<String, T> read, String expected) {
            super(type);
            this.read = read;
            this.expected = expected;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
            if (!in.hasToken(JsonToken.VALUE_STRING)) {
                throw new InvalidValueException(in, "must be " + expected);
            }
            try {
                return read.apply(in.getText());
            } catch (IllegalArgumentException | DateTimeException e) {
                InvalidValueException invalid = new InvalidValueException(in, "must be " + expected);
                invalid.initCause(e);
                throw invalid;
            }
        }
    }
}
