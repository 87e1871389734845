package io.kraftd.json.moving;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;

/** The names in the lines of a moved file, and values as parts of a line. */
final class Lines {
    static final String KIND = "kind";
    static final String OWNER = "owner";
    static final String ITEM = "item";
    static final String SHA256 = "sha256";
    static final String DATA = "data";
    static final String LAST = "last";
    static final String COUNTS = "counts";
    static final String END = "end";

    /** How many bytes of a content one line holds at most, so that a line is never much longer than an item. */
    static final int PART_BYTES = 1 << 20;

    // why: half a character, which names of files may hold, is a legal JSON text only when it is escaped.
    static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .maxNumberLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private Lines() {}

    static ObjectNode of(Kind kind, EmailAddress owner) {
        return MAPPER.createObjectNode().put(KIND, kind.word()).put(OWNER, owner.value());
    }

    static <T> JsonNode item(StoredItems<T> form, T value) throws IOException {
        return MAPPER.readTree(form.toJson(value));
    }

    static <T> T value(StoredItems<T> form, JsonNode line) throws IOException {
        try {
            return form.fromJson(MAPPER.writeValueAsBytes(line.path(ITEM)));
        } catch (PortException damaged) {
            throw new NotAnExportException("A line of the file cannot be understood: " + damaged.getMessage(), damaged);
        }
    }

    static EmailAddress owner(JsonNode line) {
        try {
            return new EmailAddress(line.path(OWNER).asText());
        } catch (IllegalArgumentException nobody) {
            throw new NotAnExportException("A line of the file has no owner", nobody);
        }
    }

    static JsonNode parsed(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new NotAnExportException("A line of the file is no JSON", e);
        }
    }
}
