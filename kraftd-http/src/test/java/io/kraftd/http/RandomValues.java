package io.kraftd.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Values as a schema wants them, and, now and then, as it does not. */
final class RandomValues {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "1",
            "-1",
            "USD",
            "EUR",
            "pcs",
            "Alfa",
            "2026-02-30",
            "2026-06-01",
            "NaN",
            "1e9",
            "0.000000000000000001",
            "Ω漢字🙂",
            "\u0000",
            "\u202e",
            "'; DROP TABLE x; --",
            "<script>",
            "../../etc/passwd",
            "${jndi:ldap://a}",
            "x".repeat(5_000));
    private static final List<String> NUMBERS =
            List.of("0", "1", "-1", "2.5", "100", "1e400", "-0.0", "99999999999999999999", "1e-300", "2147483648");

    private final JsonNode document;
    private final Random random;
    private final List<String> ids;

    RandomValues(JsonNode document, Random random, List<String> ids) {
        this.document = document;
        this.random = random;
        this.ids = ids;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    String text() {
        return random.nextInt(4) == 0 ? pick(ids) : pick(TEXTS);
    }

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private JsonNode of(JsonNode schema, int depth) {
        if (random.nextInt(12) == 0 || depth > DEEPEST) {
            return anything();
        }
        if (schema.has("$ref")) {
            return of(document.at(schema.path("$ref").asText().substring(1)), depth);
        }
        if (schema.has("anyOf")) {
            return of(pick(elements(schema.path("anyOf"))), depth);
        }
        if (schema.has("enum")) {
            return pick(elements(schema.path("enum")));
        }
        JsonNode type = schema.path("type").isArray() ? pick(elements(schema.path("type"))) : schema.path("type");
        return switch (type.asText()) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "string" -> JSON.textNode(formatted(schema));
            case "number", "integer" -> JSON.numberNode(new BigDecimal(pick(NUMBERS)));
            case "boolean" -> JSON.booleanNode(random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> anything();
        };
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(member -> {
            if (random.nextInt(3) > 0) {
                object.set(member.getKey(), of(member.getValue(), depth + 1));
            }
        });
        if (schema.path("additionalProperties").isObject() || random.nextInt(20) == 0) {
            object.set(pick(TEXTS), of(schema.path("additionalProperties"), depth + 1));
        }
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        ArrayNode array = JSON.arrayNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            array.add(of(schema.path("items"), depth + 1));
        }
        return array;
    }

    private String formatted(JsonNode schema) {
        if (random.nextInt(4) == 0) {
            return text();
        }
        return switch (schema.path("format").asText()) {
            case "date" -> "2026-06-" + (10 + random.nextInt(20));
            case "date-time" -> "2026-06-01T10:00:00Z";
            case "email" -> "somebody" + random.nextInt(100) + "@example.com";
            default -> text();
        };
    }

    private JsonNode anything() {
        return switch (random.nextInt(6)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.numberNode(new BigDecimal(pick(NUMBERS)));
            case 2 -> JSON.booleanNode(true);
            case 3 -> JSON.arrayNode();
            case 4 -> JSON.objectNode();
            default -> JSON.textNode(text());
        };
    }

    private static List<JsonNode> elements(JsonNode array) {
        List<JsonNode> elements = new ArrayList<>();
        array.forEach(elements::add);
        return elements;
    }
}
