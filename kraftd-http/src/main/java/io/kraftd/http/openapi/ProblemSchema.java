package io.kraftd.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The schema of every error answer (RFC 9457), which is written member by member and so has no record. */
final class ProblemSchema {
    private ProblemSchema() {}

    static ObjectNode of(ObjectMapper mapper) {
        ObjectNode schema = mapper.createObjectNode().put("type", "object");
        schema.put("description", "What went wrong (RFC 9457); some codes bring further members a client can act on");
        ObjectNode members = schema.putObject("properties");
        text(members, "type", "The code as a URN");
        text(members, "title", "The status in words");
        members.putObject("status").put("type", "integer").put("minimum", 400).put("maximum", 599);
        text(members, "detail", "One plain sentence");
        text(members, "instance", "The path that was asked for");
        text(members, "code", "Stable and machine readable");
        text(members, "request_id", "As in X-Request-Id");
        ObjectNode error = members.putObject("errors")
                .put("type", "array")
                .put("description", "Every refused value")
                .putObject("items")
                .put("type", "object");
        text(error.putObject("properties"), "field", "Its path");
        text(error.withObjectProperty("properties"), "message", "Completes the sentence that begins with it");
        List.of("field", "message").forEach(error.putArray("required")::add);
        List.of("type", "title", "status", "detail", "instance", "code", "request_id")
                .forEach(schema.putArray("required")::add);
        ObjectNode extra = schema.putObject("additionalProperties");
        List.of("string", "array").forEach(extra.putArray("type")::add);
        extra.putObject("items").put("type", "string");
        return schema;
    }

    private static void text(ObjectNode members, String name, String meaning) {
        members.putObject(name).put("type", "string").put("description", meaning);
    }
}
