package io.kraftd.usecases.assistant;

import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.usecases.assistant.fact.Citation;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the assistant answers.
 *
 * @param reasoning how the answer came about, in words
 * @param document the document the question was asked about; {@code null} when none
 * @param toolsUsed by name, in order
 * @param proposal the id of what waits for a confirmation; {@code null} when nothing does
 * @param refused whether the question was not answered on purpose
 */
public record ChatReply(
        ConversationId conversation,
        String response,
        String reasoning,
        @Nullable DocumentId document,
        List<String> toolsUsed,
        List<Citation> citations,
        Mode mode,
        @Nullable String proposal,
        boolean refused,
        Instant at) {
    /** Who wrote the words of an answer. */
    public enum Mode {
        /** Rules and templates. */
        DETERMINISTIC,
        /** A language model, and code checked its figures. */
        MODEL
    }

    public ChatReply {
        Objects.requireNonNull(conversation, "conversation");
        Objects.requireNonNull(response, "response");
        toolsUsed = List.copyOf(toolsUsed);
        citations = List.copyOf(citations);
    }
}
