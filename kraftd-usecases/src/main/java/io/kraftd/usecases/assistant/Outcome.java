package io.kraftd.usecases.assistant;

import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.routing.Memory;
import io.kraftd.usecases.assistant.tools.Proposed;
import java.util.List;
import java.util.Optional;

/**
 * What came of a question.
 *
 * @param proposed what the answer proposes to do
 * @param memory of the conversation afterwards
 */
record Outcome(
        String response,
        String reasoning,
        List<String> tools,
        List<Citation> citations,
        ChatReply.Mode mode,
        Optional<Proposed> proposed,
        boolean refused,
        Memory memory) {
    Outcome because(String more) {
        return new Outcome(response, reasoning + " " + more, tools, citations, mode, proposed, refused, memory);
    }
}
