package io.kraftd.ports.language;

import java.util.List;
import java.util.Objects;

/** One thing that was said in a conversation with a model. */
public sealed interface ModelMessage {
    /** What the user says. */
    record UserText(String text) implements ModelMessage {
        public UserText {
            Objects.requireNonNull(text, "text");
        }
    }

    /** What the model said before: words, calls, or both. */
    record ModelText(String text, List<ToolCall> calls) implements ModelMessage {
        public ModelText {
            Objects.requireNonNull(text, "text");
            calls = List.copyOf(calls);
        }
    }

    /**
     * What came of a call.
     *
     * @param callId the call it answers
     * @param result a record of the domain or of the use cases; the adapter writes it in the one JSON form
     */
    record ToolAnswer(String callId, Record result) implements ModelMessage {
        public ToolAnswer {
            Objects.requireNonNull(callId, "callId");
            Objects.requireNonNull(result, "result");
        }
    }
}
