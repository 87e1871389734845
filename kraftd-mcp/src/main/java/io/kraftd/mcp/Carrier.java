package io.kraftd.mcp;

import io.kraftd.domain.shared.EmailAddress;
import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema.ErrorCodes;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCMessage;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCNotification;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCRequest;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse;
import io.modelcontextprotocol.spec.McpSchema.JSONRPCResponse.JSONRPCError;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Hands single messages to the SDK's server, each with its owner, and waits for the answer. */
final class Carrier implements McpStatelessServerTransport {
    static final List<String> VERSIONS = List.of(
            ProtocolVersions.MCP_2024_11_05,
            ProtocolVersions.MCP_2025_03_26,
            ProtocolVersions.MCP_2025_06_18,
            ProtocolVersions.MCP_2025_11_25);

    private static final String OWNER = "owner";

    private @Nullable McpStatelessServerHandler server;

    /** Whose message a tool was called by. */
    static EmailAddress owner(McpTransportContext context) {
        return (EmailAddress) Objects.requireNonNull(context.get(OWNER), OWNER);
    }

    Optional<JSONRPCResponse> carry(EmailAddress owner, JSONRPCMessage message) {
        McpStatelessServerHandler reached = Objects.requireNonNull(server, "no server yet");
        McpTransportContext context = McpTransportContext.create(Map.of(OWNER, owner));
        if (message instanceof JSONRPCRequest request) {
            return Optional.of(answered(reached, context, request));
        }
        if (message instanceof JSONRPCNotification notification) {
            reached.handleNotification(context, notification).block();
        }
        return Optional.empty();
    }

    private static JSONRPCResponse answered(
            McpStatelessServerHandler server, McpTransportContext context, JSONRPCRequest request) {
        try {
            return Objects.requireNonNull(server.handleRequest(context, request).block(), "no answer");
        } catch (IllegalArgumentException unfit) {
            // why: the SDK reads parameters before it is ready to answer with an error.
            return JSONRPCResponse.error(
                    request.id(), new JSONRPCError(ErrorCodes.INVALID_PARAMS, "The parameters do not fit the method."));
        }
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        server = handler;
    }

    @Override
    public List<String> protocolVersions() {
        return VERSIONS;
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }
}
