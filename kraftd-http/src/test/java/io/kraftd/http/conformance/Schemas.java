package io.kraftd.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Judges JSON by the schemas of a description. Stricter than a client has to be: a member nobody described is a fault. */
final class Schemas {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);
    private static final SchemaValidatorsConfig CONFIG =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode definitions;
    private final Map<JsonNode, JsonSchema> known = new ConcurrentHashMap<>();

    Schemas(JsonNode document) {
        definitions = local(document.at("/components/schemas"));
        close(definitions);
    }

    Optional<String> faultOf(JsonNode schema, byte[] json) {
        JsonNode value;
        try {
            value = JSON.readTree(json);
        } catch (IOException e) {
            return Optional.of("no JSON: " + e.getMessage());
        }
        String faults = known.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .limit(5)
                .collect(Collectors.joining("; "));
        return faults.isEmpty() ? Optional.empty() : Optional.of(faults);
    }

    private JsonSchema compiled(JsonNode schema) {
        ObjectNode root = JSON.createObjectNode();
        root.set("$defs", definitions);
        root.putArray("allOf").add(local(schema));
        return FACTORY.getSchema(root, CONFIG);
    }

    // why: the validator knows $defs as a place of schemas, and components not.
    private static JsonNode local(JsonNode schema) {
        try {
            return JSON.readTree(schema.toString().replace("#/components/schemas/", "#/$defs/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(Schemas::close);
    }
}
