package io.kraftd.http.agent;

import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.Turn;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.assistant.Talks;
import java.time.Instant;
import java.util.List;

final class GetConversation implements Endpoint {
    /** One question with its answer. */
    record Said(Instant at, String question, String answer, List<String> toolsUsed) {
        static Said of(Turn turn) {
            return new Said(turn.at(), turn.question(), turn.answer(), turn.tools());
        }
    }

    /** The latest turns, the oldest first. */
    record Body(String conversationId, List<Said> turns, Instant createdAt, Instant updatedAt, Instant expiresAt) {
        static Body of(Conversation conversation) {
            return new Body(
                    conversation.id().value(),
                    conversation.turns().stream().map(Said::of).toList(),
                    conversation.createdAt(),
                    conversation.updatedAt(),
                    conversation.expiresAt());
        }
    }

    static final String PATH = "/agent/conversations/{id}";

    private static final Route ROUTE = Route.of(
                    Method.GET, PATH, "getConversation", "What was said to the assistant and what it answered")
            .takes(Parameter.path("id", "the conversation's id"))
            .answers(200, Body.class, "the latest turns")
            .refuses(404, "there is no such conversation")
            .build();

    private final Talks talks;

    GetConversation(Talks talks) {
        this.talks = talks;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        return Answer.ok(Body.of(talks.read(exchange.user().email(), ChatForm.conversation(exchange.path("id")))));
    }
}
