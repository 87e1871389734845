package io.kraftd.http.agent;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.usecases.assistant.Assistant;
import java.io.IOException;

final class Chat implements Endpoint {
    private static final Route ROUTE = Route.of(Method.POST, "/agent/chat", "chat", "Ask the assistant")
            .reads(ChatForm.class)
            .answers(200, ChatBody.class, "the answer, with where its facts come from")
            .refuses(404, "there is no such document or conversation")
            .refuses(422, "the message is empty or too long")
            .refuses(503, "too much is going on")
            .build();

    private final Assistant assistant;
    private final Admission room;

    Chat(Assistant assistant, Admission room) {
        this.assistant = assistant;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Assistant.Command command =
                exchange.body(ChatForm.class).command(exchange.user().email());
        return Answer.ok(ChatBody.of(room.admit(() -> assistant.handle(command))));
    }
}
