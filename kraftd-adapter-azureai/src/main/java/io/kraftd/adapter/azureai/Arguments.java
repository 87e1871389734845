package io.kraftd.adapter.azureai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a model wants a tool to be called with: every number an exact decimal, or a text when it is absurdly long; nothing for null. */
final class Arguments {
    private static final int MOST_DIGITS = 200;
    private static final ObjectReader READER = Json.MAPPER
            .readerFor(new TypeReference<Map<String, Object>>() {})
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Arguments() {}

    /** Of a JSON object; of nothing, no arguments. */
    static Map<String, Object> read(String json) throws JsonProcessingException {
        if (json.isBlank()) {
            return Map.of();
        }
        Map<String, Object> read = READER.readValue(json);
        return read == null ? Map.of() : plain(read);
    }

    private static Map<String, Object> plain(Map<?, ?> members) {
        Map<String, Object> plain = new LinkedHashMap<>();
        members.forEach((name, value) -> {
            if (value != null) {
                plain.put(String.valueOf(name), plain(value));
            }
        });
        return plain;
    }

    // why: 1e999999999 is short to send and endless to write plainly.
    private static Object decimal(BigDecimal number) {
        boolean endless = Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS;
        return endless ? number.toString() : number;
    }

    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> members) {
            return plain(members);
        }
        if (value instanceof List<?> entries) {
            return entries.stream()
                    .filter(Objects::nonNull)
                    .map(Arguments::plain)
                    .toList();
        }
        return value instanceof Number number ? decimal(new BigDecimal(number.toString())) : value;
    }
}
