package io.kraftd.http;

import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.RequestIds;
import io.kraftd.http.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/**
 * A port that is listened on while the service behind it is still put together: it says that the process lives, and refuses
 * all else with 503, until a {@link KraftdServer} is started on it. What it answers is neither counted nor logged.
 */
public final class Opening implements AutoCloseable {
    private static final byte[] LIVE = "{\"status\":\"live\"}".getBytes(StandardCharsets.UTF_8);
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final RequestIds ids = new RequestIds();
    private final Gate gate = new Gate();
    private final Server server;
    private final ServerConnector connector;

    /** Begins to listen; {@link ServerStartException} when the port is taken or may not be used. */
    public Opening(ServerSettings settings) {
        server = JettySetup.server(new JettyErrors(ids));
        connector = JettySetup.connector(server, settings);
        server.addConnector(connector);
        server.setHandler(gate);
        try {
            server.start();
        } catch (Exception e) {
            close();
            String why = e instanceof IOException ? ": the port is in use or not allowed" : "";
            throw new ServerStartException("Cannot listen on " + settings.host() + ":" + settings.port() + why, e);
        }
    }

    int port() {
        return connector.getLocalPort();
    }

    /** From now on this answers all requests. */
    void serve(Handler service) throws Exception {
        service.setServer(server);
        service.start();
        gate.setHandler(service);
    }

    /** No connection is taken any more, running requests finish within 25 s, then all ends; once is enough. */
    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not stop", e);
        }
    }

    private final class Gate extends Handler.Wrapper {
        Gate() {
            super(true, null);
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            if (getHandler() != null) {
                return super.handle(request, response, callback);
            }
            String id = ids.of(request.getHeaders().get(RequestIds.HEADER));
            if (asksWhetherItLives(request)) {
                HttpFields.Mutable headers = response.getHeaders();
                RequestScope.SECURITY_HEADERS.forEach(headers::put);
                headers.put(RequestIds.HEADER, id);
                headers.put("Content-Type", Route.JSON);
                headers.put("Vary", "Accept-Encoding");
                response.write(true, ByteBuffer.wrap(LIVE), callback);
            } else {
                Problem starting = Problem.of(503, "not_ready", "The service is starting; try again soon.")
                        .retryAfter(RETRY);
                JettyErrors.write(starting, id, response, callback);
            }
            return true;
        }

        private static boolean asksWhetherItLives(Request request) {
            String method = request.getMethod();
            return (method.equals("GET") || method.equals("HEAD"))
                    && request.getHttpURI().getPath().equals(Routing.BASE_PATH + "/health/live");
        }
    }
}
