package io.kraftd.adapter.azureai;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.language.ModelReply;
import io.kraftd.ports.language.ToolCall;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A reply as it grows from the events of a streamed chat completion. */
final class Reply {
    /** A call as it grows. */
    private static final class Call {
        private final StringBuilder arguments = new StringBuilder();
        private String id = "";
        private String name = "";
    }

    private final String service;
    private final int mostTokens;
    private final StringBuilder text = new StringBuilder();
    private final SortedMap<Integer, Call> calls = new TreeMap<>();
    private String finished = "";
    private long inputTokens;
    private long outputTokens;

    Reply(String service, int mostTokens) {
        this.service = service;
        this.mostTokens = mostTokens;
    }

    /** Takes one event and gives the text that came with it. */
    String add(String event) {
        JsonNode chunk = parsed(event);
        if (chunk.hasNonNull("error")) {
            throw brokenOff(Failures.code(chunk.path("error").path("code").asText()));
        }
        inputTokens += chunk.path("usage").path("prompt_tokens").asLong();
        outputTokens += chunk.path("usage").path("completion_tokens").asLong();
        JsonNode choice = chunk.path("choices").path(0);
        finished = choice.path("finish_reason").asText(finished);
        JsonNode delta = choice.path("delta");
        delta.path("tool_calls").forEach(this::grow);
        String piece = delta.path("content").asText("") + delta.path("refusal").asText("");
        text.append(piece);
        return piece;
    }

    private void grow(JsonNode piece) {
        Call call = calls.computeIfAbsent(piece.path("index").asInt(), index -> new Call());
        call.id = piece.path("id").asText(call.id);
        call.name = piece.path("function").path("name").asText(call.name);
        call.arguments.append(piece.path("function").path("arguments").asText(""));
    }

    /** The whole of it; an exception when it did not end as a reply does. */
    ModelReply whole() {
        return switch (finished) {
            case "stop", "tool_calls" -> new ModelReply(text.toString(), calls(), inputTokens, outputTokens);
            case "length" ->
                throw PortException.permanent(
                        "The reply of %s has no room to end in %d tokens".formatted(service, mostTokens), null);
            case "content_filter" ->
                throw PortException.permanent("The content filter of " + service + " stopped the reply", null);
            case "" -> throw brokenOff("");
            default -> throw notUnderstood("an unknown end" + Failures.code(finished));
        };
    }

    private List<ToolCall> calls() {
        return calls.values().stream().map(this::call).toList();
    }

    private ToolCall call(Call call) {
        if (call.id.isEmpty() || call.name.isEmpty()) {
            throw notUnderstood("a call without an id or a name");
        }
        try {
            return new ToolCall(call.id, call.name, Arguments.read(call.arguments.toString()));
        } catch (JsonProcessingException odd) {
            throw notUnderstood("arguments that are no JSON object");
        }
    }

    private JsonNode parsed(String event) {
        try {
            return Json.MAPPER.readTree(event);
        } catch (JsonProcessingException odd) {
            throw notUnderstood("an event that is no JSON");
        }
    }

    private PortException brokenOff(String code) {
        return PortException.outage("The reply of " + service + " broke off" + code, null);
    }

    private PortException notUnderstood(String what) {
        return PortException.permanent(service + " answered what cannot be understood: " + what, null);
    }
}
