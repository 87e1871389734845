package io.kraftd.http.agent;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.assistant.Assistant;
import io.kraftd.usecases.assistant.ChatReply.Mode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class AgentStatus implements Endpoint {
    /** The assistant works always; {@code model} is {@code null} when it answers without one. */
    record Body(
            String status,
            @Nullable String model,
            boolean openaiConfigured,
            boolean initialized,
            String mode,
            List<String> tools) {}

    private static final Route ROUTE = Route.of(
                    Method.GET, "/agent/status", "getAgentStatus", "Whether the assistant answers, and by what")
            .answers(200, Body.class, "what it works with")
            .build();

    private final Assistant assistant;

    AgentStatus(Assistant assistant) {
        this.assistant = assistant;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        Optional<String> model = assistant.model();
        Mode mode = model.isPresent() ? Mode.MODEL : Mode.DETERMINISTIC;
        return Answer.ok(new Body(
                "operational",
                model.orElse(null),
                model.isPresent(),
                true,
                mode.name().toLowerCase(Locale.ROOT),
                assistant.tools().specs().stream().map(each -> each.name()).toList()));
    }
}
