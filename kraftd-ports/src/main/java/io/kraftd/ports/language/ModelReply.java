package io.kraftd.ports.language;

import java.util.List;
import java.util.Objects;

/**
 * What a model replied.
 *
 * @param text whole; empty when it only calls tools
 * @param inputTokens counted by the model's maker, all tries together; so is {@code outputTokens}
 */
public record ModelReply(String text, List<ToolCall> calls, long inputTokens, long outputTokens) {
    public ModelReply {
        Objects.requireNonNull(text, "text");
        calls = List.copyOf(calls);
        if (inputTokens < 0 || outputTokens < 0) {
            throw new IllegalArgumentException("tokens are counted from 0");
        }
    }
}
