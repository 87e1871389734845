package io.kraftd.adapter.azureai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.json.schema.ToolSchemas;
import io.kraftd.ports.language.ModelMessage;
import io.kraftd.ports.language.ModelRequest;
import io.kraftd.ports.language.ToolCall;
import io.kraftd.ports.language.ToolSpec;

/** Writes a request as the body of a streamed chat completion. What tools answered is written in the one JSON form. */
final class ChatBody {
    private ChatBody() {}

    static byte[] of(ModelRequest request) {
        ObjectNode body =
                Json.MAPPER.createObjectNode().put("stream", true).put("max_completion_tokens", request.mostTokens());
        body.putObject("stream_options").put("include_usage", true);
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", request.instructions());
        request.messages().forEach(message -> write(message, messages.addObject()));
        if (!request.tools().isEmpty()) {
            ArrayNode tools = body.putArray("tools");
            request.tools().forEach(tool -> write(tool, tools.addObject()));
        }
        try {
            return Json.MAPPER.writeValueAsBytes(body);
        } catch (JsonProcessingException odd) {
            throw new IllegalStateException(odd);
        }
    }

    private static void write(ModelMessage message, ObjectNode out) {
        if (message instanceof ModelMessage.UserText user) {
            out.put("role", "user").put("content", user.text());
        } else if (message instanceof ModelMessage.ModelText model) {
            out.put("role", "assistant").put("content", model.text());
            if (!model.calls().isEmpty()) {
                ArrayNode calls = out.putArray("tool_calls");
                model.calls().forEach(call -> write(call, calls.addObject()));
            }
        } else if (message instanceof ModelMessage.ToolAnswer answer) {
            out.put("role", "tool").put("tool_call_id", answer.callId()).put("content", text(answer.result()));
        }
    }

    private static void write(ToolCall call, ObjectNode out) {
        out.put("id", call.id())
                .put("type", "function")
                .putObject("function")
                .put("name", call.name())
                .put("arguments", text(call.arguments()));
    }

    private static void write(ToolSpec tool, ObjectNode out) {
        ObjectNode function = out.put("type", "function").putObject("function");
        function.put("name", tool.name()).put("description", tool.description());
        function.set("parameters", ToolSchemas.input(tool));
    }

    private static String text(Object value) {
        try {
            return Json.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException odd) {
            throw new IllegalArgumentException("what a tool answered has no JSON form", odd);
        }
    }
}
