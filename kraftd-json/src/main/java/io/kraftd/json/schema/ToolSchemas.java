package io.kraftd.json.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;

/** JSON Schemas of what tools take. */
public final class ToolSchemas {
    private ToolSchemas() {}

    /** The object that holds the arguments of a tool by their names, and nothing else. */
    public static ObjectNode input(ToolSpec tool) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (ToolParameter parameter : tool.parameters()) {
            write(parameter, properties.putObject(parameter.name()));
            if (parameter.required()) {
                required.add(parameter.name());
            }
        }
        return schema.put("additionalProperties", false);
    }

    private static void write(ToolParameter parameter, ObjectNode out) {
        out.put("description", parameter.description());
        ObjectNode worded = out;
        switch (parameter.type()) {
            case TEXT -> out.put("type", "string");
            case NUMBER -> out.put("type", "number");
            case WHOLE -> out.put("type", "integer");
            case FLAG -> out.put("type", "boolean");
            case DATE -> out.put("type", "string").put("format", "date");
            case TEXT_LIST ->
                worded = out.put("type", "array").putObject("items").put("type", "string");
        }
        if (!parameter.words().isEmpty()) {
            ArrayNode words = worded.putArray("enum");
            parameter.words().forEach(words::add);
        }
    }
}
