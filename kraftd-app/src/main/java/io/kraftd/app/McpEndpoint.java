package io.kraftd.app;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import io.kraftd.mcp.ToolServer;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The assistant's tools over the Streamable HTTP transport of MCP. No session is opened: each message is answered at once, to
 * whom its own token belongs, by whichever instance it reaches.
 */
final class McpEndpoint implements Endpoint {
    /** A message of JSON-RPC 2.0 from a client. */
    record Message(
            String jsonrpc,
            @Nullable Object id,
            @Nullable String method,
            @Nullable Object params,
            @Nullable Object result,
            @Nullable Object error) {}

    private static final String SESSION = "Mcp-Session-Id";
    private static final String VERSION = "Mcp-Protocol-Version";
    private static final Route ROUTE = Route.of(
                    Method.POST, "/mcp", "mcp", "Use the assistant's tools over the Model Context Protocol")
            .takes(Parameter.header(VERSION, "the version of the protocol that was agreed on"))
            .reads(Message.class)
            .answers(200, Object.class, "the answer to a request, a message of JSON-RPC 2.0")
            .answersNothing(202, "a message that asks for no answer was taken")
            .refuses(400, "the body is no message, or of a version of the protocol that is not spoken")
            .refuses(403, "the account is disabled, or the request comes from a web page that may not call")
            .refuses(404, "no session is ever opened, so there is none of this id")
            .build();

    private final Supplier<ToolServer> tools;
    private final Admission room;
    private final Set<String> origins;

    McpEndpoint(Supplier<ToolServer> tools, Admission room, Set<String> origins) {
        this.tools = tools;
        this.room = room;
        this.origins = origins;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        refuse(exchange);
        EmailAddress owner = exchange.user().email();
        String message = exchange.object().toString();
        Optional<JsonNode> answer = room.admit(() -> tools.get().answer(owner, message));
        return answer.map(McpEndpoint::answer).orElseGet(Answer::taken);
    }

    private static Answer answer(JsonNode answer) {
        if (answer.path("id").isNull()) {
            throw Problem.of(400, "no_message", "The body is no message of JSON-RPC 2.0.")
                    .exception();
        }
        return Answer.ok(answer);
    }

    private void refuse(Exchange exchange) {
        exchange.header("Origin").filter(origin -> !origins.contains(origin)).ifPresent(foreign -> {
            throw Problem.of(403, "origin_not_allowed", "Pages of this origin may not call.")
                    .exception();
        });
        exchange.header(SESSION).ifPresent(unknown -> {
            throw Problems.notFound().exception();
        });
        exchange.header(VERSION).filter(version -> !ToolServer.speaks(version)).ifPresent(unknown -> {
            throw Problem.of(400, "protocol_version_unknown", "This version of the protocol is not spoken here.")
                    .exception();
        });
    }
}
