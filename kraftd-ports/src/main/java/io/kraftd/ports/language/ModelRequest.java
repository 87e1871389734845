package io.kraftd.ports.language;

import java.util.List;

/**
 * What a model is asked.
 *
 * @param instructions how to behave; come before all messages and are nobody's words
 * @param messages the conversation so far, oldest first; the last is of the user or the answer of a tool
 * @param tools what may be called; none are called when empty
 * @param mostTokens how long the reply may be
 */
public record ModelRequest(String instructions, List<ModelMessage> messages, List<ToolSpec> tools, int mostTokens) {
    public ModelRequest {
        messages = List.copyOf(messages);
        tools = List.copyOf(tools);
        if (messages.isEmpty()) {
            throw new IllegalArgumentException("a model is asked something");
        }
        if (mostTokens < 1) {
            throw new IllegalArgumentException("a reply has room for a token");
        }
    }
}
