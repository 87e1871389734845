package io.kraftd.http.agent;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.assistant.Talks;

final class DeleteConversation implements Endpoint {
    private static final Route ROUTE = Route.of(
                    Method.DELETE, GetConversation.PATH, "deleteConversation", "Forget a conversation")
            .takes(Parameter.path("id", "the conversation's id"))
            .answersNothing(204, "it is gone")
            .refuses(404, "there is no such conversation")
            .build();

    private final Talks talks;

    DeleteConversation(Talks talks) {
        this.talks = talks;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        talks.delete(exchange.user().email(), ChatForm.conversation(exchange.path("id")));
        return Answer.nothing();
    }
}
