package io.kraftd.app.assistant;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.language.ModelMessage;
import io.kraftd.ports.language.ModelReply;
import io.kraftd.ports.language.ModelRequest;
import io.kraftd.ports.language.ToolCall;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A model that says what a test wrote down for it, one reply after the other, and keeps what it was asked. */
final class ScriptedModel implements AssistantModel {
    final List<ModelRequest> asked = new ArrayList<>();
    private final Deque<Supplier<ModelReply>> script = new ArrayDeque<>();

    ScriptedModel says(String text) {
        script.add(() -> new ModelReply(text, List.of(), 10, 10));
        return this;
    }

    ScriptedModel calls(String tool, Map<String, Object> arguments) {
        script.add(() -> new ModelReply("", List.of(new ToolCall("call-" + asked.size(), tool, arguments)), 10, 10));
        return this;
    }

    ScriptedModel fails(RuntimeException failure) {
        script.add(() -> {
            throw failure;
        });
        return this;
    }

    @Override
    public String name() {
        return "scripted";
    }

    @Override
    public ModelReply reply(ModelRequest request, Consumer<String> onText, Deadline deadline) {
        asked.add(request);
        ModelReply reply = script.remove().get();
        onText.accept(reply.text());
        return reply;
    }

    /** What the last request ended with. */
    ModelMessage lastMessage() {
        List<ModelMessage> messages = asked.get(asked.size() - 1).messages();
        return messages.get(messages.size() - 1);
    }
}
