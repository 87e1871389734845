package io.kraftd.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.json.KraftdJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonSchemasTest {
    private static final ObjectMapper MAPPER = KraftdJson.newStrictMapper();

    record Line(
            String lineName,
            BigDecimal unitPrice,
            @Nullable Integer pieces,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String note) {
        public boolean isFree() {
            return unitPrice.signum() == 0;
        }
    }

    record Head(String title) {}

    record Order(
            @JsonUnwrapped @Nullable Head head,
            LocalDate day,
            Instant at,
            @Nullable DocumentType type,
            List<Line> lines,
            Map<String, Line> byName,
            @Nullable Line first,
            FieldValue value) {}

    record Tree(String name, List<Tree> branches) {}

    private static final JsonNode WRITTEN = JsonSchemas.output(MAPPER, Order.class);
    private static final JsonNode READ = JsonSchemas.input(MAPPER, Order.class);

    @Test
    void an_answer_has_every_member_that_is_always_written() {
        assertThat(texts(WRITTEN.path("required")))
                .containsExactly("day", "at", "type", "lines", "by_name", "first", "value");
        assertThat(texts(line(WRITTEN).path("required"))).containsExactly("line_name", "unit_price", "pieces", "free");
    }

    @Test
    void a_form_wants_what_must_not_be_null_and_knows_nothing_else() {
        JsonNode line = READ.at("/$defs/JsonSchemasTestLineInput");

        assertThat(texts(line.path("required"))).containsExactly("line_name", "unit_price");
        assertThat(line.path("additionalProperties").isBoolean()).isTrue();
        assertThat(line.path("properties").has("free")).isFalse();
    }

    @Test
    void a_decimal_is_written_as_a_number_and_read_from_a_text_too() {
        assertThat(line(WRITTEN).at("/properties/unit_price/type").asText()).isEqualTo("number");
        assertThat(texts(READ.at("/$defs/JsonSchemasTestLineInput/properties/unit_price/type")))
                .containsExactly("number", "string");
    }

    @Test
    void values_have_the_form_the_wire_gives_them() {
        assertThat(WRITTEN.at("/properties/day/format").asText()).isEqualTo("date");
        assertThat(WRITTEN.at("/properties/at/format").asText()).isEqualTo("date-time");
        assertThat(texts(WRITTEN.at("/properties/type/enum"))).contains("RFQ", "null");
        assertThat(texts(WRITTEN.at("/properties/value/type"))).containsExactly("string", "number", "boolean");
        assertThat(WRITTEN.at("/properties/by_name/additionalProperties/$ref").asText())
                .isEqualTo("#/$defs/JsonSchemasTestLine");
        assertThat(WRITTEN.at("/properties/first/anyOf/1/type").asText()).isEqualTo("null");
        assertThat(WRITTEN.at("/properties/title/type").asText()).isEqualTo("string");
    }

    @Test
    void a_type_that_holds_itself_ends() {
        JsonNode tree = JsonSchemas.output(MAPPER, Tree.class);

        assertThat(tree.at("/properties/branches/items/$ref").asText()).isEqualTo("#/$defs/JsonSchemasTestTree");
    }

    @Test
    void a_document_is_described_as_its_own_writer_writes_it() {
        JsonSchemas schemas = new JsonSchemas(MAPPER, "#/");
        schemas.written(ExtractedDocument.class);
        JsonNode document = schemas.definitions().get("ExtractedDocument");

        assertThat(document.at("/properties/extraction_confidence/$ref").asText())
                .isEqualTo("#/ExtractionConfidence");
        assertThat(schemas.definitions().get("Box")).isNull();
        JsonNode box = schemas.definitions().get("Provenance").at("/properties/box");
        assertThat(box.at("/items/type").asText()).isEqualTo("number");
        assertThat(box.path("minItems").asInt()).isEqualTo(4);
        assertThat(schemas.definitions().get("ProjectContext").at("/properties").has("package"))
                .isTrue();
        assertThat(schemas.definitions().get("Field").at("/properties/value/type"))
                .hasSize(3);
    }

    @Test
    void a_patch_may_leave_out_and_remove_everything() {
        JsonSchemas schemas = new JsonSchemas(MAPPER, "#/");
        schemas.patch(Line.class);
        JsonNode line = schemas.definitions().get("JsonSchemasTestLinePatch");

        assertThat(line.has("required")).isFalse();
        assertThat(texts(line.at("/properties/line_name/type"))).containsExactly("string", "null");
    }

    private static JsonNode line(JsonNode whole) {
        return whole.at("/$defs/JsonSchemasTestLine");
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new java.util.ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
