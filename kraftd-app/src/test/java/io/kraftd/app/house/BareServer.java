package io.kraftd.app.house;

import io.javalin.Javalin;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * What the web server alone can do: answers {@code GET /<n>} with n bytes that stay the same and as many headers as ours, to
 * whoever asks. Arguments: {@code jetty} or {@code javalin}, then each n.
 */
final class BareServer {
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Type", "application/json",
            "X-Request-Id", "0123456789abcdef-1",
            "X-Content-Type-Options", "nosniff",
            "Cache-Control", "no-store",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Vary", "Accept-Encoding");

    private BareServer() {}

    public static void main(String[] args) throws Exception {
        Map<String, byte[]> bodies = Arrays.stream(args)
                .skip(1)
                .collect(Collectors.toMap(size -> "/" + size, size -> body(Integer.parseInt(size))));
        int port = args[0].equals("jetty") ? jetty(bodies) : javalin(bodies);
        System.out.println("listens on http://127.0.0.1:" + port);
    }

    private static byte[] body(int size) {
        return "x".repeat(size).getBytes(StandardCharsets.US_ASCII);
    }

    private static int jetty(Map<String, byte[]> bodies) throws Exception {
        Server server = new Server(threads());
        ServerConnector connector = new ServerConnector(server);
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Constant(path -> ByteBuffer.wrap(bodies.get(path))));
        server.start();
        return connector.getLocalPort();
    }

    private static int javalin(Map<String, byte[]> bodies) {
        return Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.jetty.threadPool = threads();
                    bodies.forEach((path, body) -> config.routes.get(path, context -> {
                        HEADERS.forEach(context::header);
                        context.result(body);
                    }));
                })
                .start("127.0.0.1", 0)
                .port();
    }

    private static QueuedThreadPool threads() {
        return new QueuedThreadPool(400, 8);
    }

    private static final class Constant extends Handler.Abstract {
        private final Function<String, ByteBuffer> bodies;

        Constant(Function<String, ByteBuffer> bodies) {
            this.bodies = bodies;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            HEADERS.forEach(response.getHeaders()::put);
            response.write(true, bodies.apply(Request.getPathInContext(request)), callback);
            return true;
        }
    }
}
