package io.kraftd.http.agent;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.usecases.assistant.Assistant;
import java.io.IOException;
import java.util.Locale;

final class Chat implements Endpoint {
    private static final Route ROUTE = Route.of(Method.POST, "/agent/chat", "chat", "Ask the assistant")
            .reads(ChatForm.class)
            .answers(200, ChatBody.class, "the answer, with where its facts come from")
            .answersFile(
                    EventWriter.MEDIA_TYPE,
                    "the same in events: tool_call, tool_result, token, citation, and done or error at the end")
            .refuses(404, "there is no such document or conversation")
            .refuses(422, "the message is empty or too long")
            .refuses(503, "too much is going on")
            .build();

    private final Assistant assistant;
    private final Admission room;
    private final ObjectMapper mapper;

    Chat(Assistant assistant, Admission room, ObjectMapper mapper) {
        this.assistant = assistant;
        this.room = room;
        this.mapper = mapper;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Assistant.Command command =
                exchange.body(ChatForm.class).command(exchange.user().email());
        Assistant.Asked asked = assistant.ask(command);
        if (wantsEvents(exchange)) {
            return Answer.streamed(
                    EventWriter.MEDIA_TYPE,
                    out -> room.admit(() -> {
                        new EventWriter(out, mapper).write(asked);
                        return command;
                    }));
        }
        return Answer.ok(ChatBody.of(room.admit(() -> asked.answer(event -> {}))));
    }

    // why: a client that takes anything gets the plain answer.
    private static boolean wantsEvents(Exchange exchange) {
        return exchange.header("Accept")
                .map(accept -> accept.toLowerCase(Locale.ROOT))
                .filter(accept -> accept.contains(EventWriter.MEDIA_TYPE))
                .isPresent();
    }
}
