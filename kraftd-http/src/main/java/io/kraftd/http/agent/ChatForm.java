package io.kraftd.http.agent;

import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.conversation.Turn;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.assistant.Assistant;
import org.jspecify.annotations.Nullable;

/** A question. */
record ChatForm(
        String message,
        @Nullable String conversationId,
        @Nullable DocumentContext documentContext) {
    /** What the user looks at. */
    record DocumentContext(@Nullable String documentId) {}

    /** 422 for a message without words or too long; 404 for ids that are none, as for those that do not exist. */
    Assistant.Command command(EmailAddress owner) {
        if (message.isBlank() || message.length() > Turn.LONGEST_QUESTION) {
            throw Problem.refused("message", "must have 1 to " + Turn.LONGEST_QUESTION + " characters")
                    .exception();
        }
        return new Assistant.Command(owner, message, conversation(), document());
    }

    private @Nullable ConversationId conversation() {
        return conversationId == null ? null : conversation(conversationId);
    }

    static ConversationId conversation(String text) {
        try {
            return new ConversationId(text);
        } catch (IllegalArgumentException noId) {
            throw Problems.notFound().exception();
        }
    }

    private @Nullable DocumentId document() {
        return documentContext == null || documentContext.documentId() == null
                ? null
                : Exchange.idOf(documentContext.documentId())
                        .orElseThrow(() -> Problems.notFound().exception());
    }
}
