package io.kraftd.app.house;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator.ValidationResponse;
import java.util.List;
import java.util.Map;

/** Holds what a tool answers to what it said that it would; a member nobody described is a fault. */
final class OutputSchema {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(VersionFlag.V202012);

    private OutputSchema() {}

    static List<String> faultsOf(Object content, Map<String, Object> schema) {
        JsonNode closed = JSON.valueToTree(schema);
        close(closed);
        return FACTORY.getSchema(closed).validate(JSON.valueToTree(content)).stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    static ValidationResponse validate(Map<String, Object> schema, Object content) {
        List<String> faults = faultsOf(content, schema);
        return faults.isEmpty() ? ValidationResponse.asValid(null) : ValidationResponse.asInvalid(faults.toString());
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object && object.has("properties") && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        node.forEach(OutputSchema::close);
    }
}
