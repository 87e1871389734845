package io.kraftd.json.kraftdintel;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;

/** Lines as JSON and back. */
final class OldLines {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private OldLines() {}

    static JsonNode parsed(String line) {
        try {
            JsonNode parsed = MAPPER.readTree(line);
            if (parsed.isObject()) {
                return parsed;
            }
        } catch (JsonProcessingException broken) {
            // why: its message quotes the line, which may hold a hash.
            throw new NotTakenException("It is no JSON");
        }
        throw new NotTakenException("It is no JSON object");
    }

    static String text(JsonNode line) {
        try {
            return MAPPER.writeValueAsString(line);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
