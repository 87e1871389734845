package io.kraftd.http.agent;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.usecases.assistant.ChatReply;
import io.kraftd.usecases.assistant.fact.Citation;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An answer of the assistant; {@code proposalId} names what waits for a confirmation. */
record ChatBody(
        String conversationId,
        String response,
        String reasoning,
        Metadata metadata,
        List<Citation> citations,
        String mode,
        boolean refused,
        @Nullable String proposalId) {
    /** What the answer belongs to. */
    record Metadata(
            String conversationId, @Nullable Context documentContext, List<String> toolsUsed, Instant timestamp) {}

    /** What the user looked at. */
    record Context(DocumentId documentId) {}

    static ChatBody of(ChatReply reply) {
        return new ChatBody(
                reply.conversation().value(),
                reply.response(),
                reply.reasoning(),
                new Metadata(
                        reply.conversation().value(),
                        reply.document() == null ? null : new Context(reply.document()),
                        reply.toolsUsed(),
                        reply.at()),
                reply.citations(),
                reply.mode().name().toLowerCase(Locale.ROOT),
                reply.refused(),
                reply.proposal());
    }
}
