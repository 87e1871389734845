package io.kraftd.usecases.assistant;

import io.kraftd.usecases.assistant.fact.Citation;
import java.util.Map;

/** Something that happens while an answer comes about, in order. The tokens together are the answer. */
public sealed interface ChatEvent {
    /** A tool is used. */
    record ToolCalled(String tool, Map<String, Object> arguments) implements ChatEvent {
        public ToolCalled {
            arguments = Map.copyOf(arguments);
        }
    }

    /** A tool answered; {@code result} holds every fact, or says why there is none. */
    record ToolAnswered(String tool, Record result) implements ChatEvent {}

    /** The next words of the answer, which were checked already. */
    record Token(String text) implements ChatEvent {}

    /** Where a fact of the answer comes from. */
    record Cited(Citation citation) implements ChatEvent {}

    /** The whole answer. */
    record Done(ChatReply reply) implements ChatEvent {}
}
