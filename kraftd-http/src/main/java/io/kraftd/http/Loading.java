package io.kraftd.http;

import io.javalin.Javalin;
import io.kraftd.http.metrics.Metrics;
import java.time.Duration;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.LocalConnector;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Has a web server answer once, in memory, so that the classes of a first answer are loaded and initialized. */
final class Loading {
    private static final String REQUEST = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";

    private Loading() {}

    static void load() {
        Javalin once = Javalin.create(config -> {
            JettySetup.quiet(config);
            config.jetty.threadPool = JettySetup.threads();
            config.jetty.addConnector((server, http) -> new LocalConnector(server, new HttpConnectionFactory(http)));
            config.jetty.modifyServer(server -> server.insertHandler(new EmptyAnswer()));
            config.routes.get("/{any}", context -> {});
        });
        once.start();
        try (Metrics metrics = new Metrics()) {
            once.jettyServer().server().getBean(LocalConnector.class).getResponse(REQUEST);
            metrics.answered("GET", "/", 200, Duration.ZERO);
        } catch (Exception e) {
            throw new IllegalStateException("The web server does not answer in memory", e);
        } finally {
            once.stop();
        }
    }

    private static final class EmptyAnswer extends Handler.Wrapper {
        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Content.Sink.write(response, true, "{}", callback);
            return true;
        }
    }
}
