package io.kraftd.http;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.kraftd.http.guard.RequestIds;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.VirtualThreads;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server below the routes: strict about addresses, silent about itself, bounded, and in no hurry to stop. */
final class JettySetup {
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int MOST_THREADS = 400;
    private static final int LEAST_THREADS = 8;
    private static final long STOP_MILLIS = 25_000;

    private JettySetup() {}

    static void apply(JavalinConfig config, ServerSettings settings, RequestIds ids, QuickRoutes quick) {
        quiet(config);
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "application/json";
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.threadPool = threads();
        config.jetty.addConnector((server, http) -> connector(server, http, settings));
        config.jetty.modifyServer(server -> handlers(server, ids, quick));
        config.jetty.modifyServletContextHandler(handler -> handler.setErrorHandler(new JettyErrors(ids)));
        config.router.javaLangErrorHandler((response, error) -> ErrorAnswers.answer(
                error, (status, headers, type, body) -> JavalinCall.replace(response, status, headers, type, body)));
    }

    static void quiet(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
    }

    // why: Jetty would start all of JMX to learn how many references fit a cache line.
    static QueuedThreadPool threads() {
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
        QueuedThreadPool pool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        pool.setName("http");
        if (VirtualThreads.areSupported()) {
            pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-"));
        }
        return pool;
    }

    private static ServerConnector connector(Server server, HttpConfiguration http, ServerSettings settings) {
        strict(http);
        ServerConnector connector = new ServerConnector(server, new WatchedConnections(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        return connector;
    }

    // why: Javalin's own setting lets an encoded slash through into a path parameter.
    private static void strict(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }

    private static void handlers(Server server, RequestIds ids, QuickRoutes quick) {
        server.insertHandler(quick);
        server.insertHandler(new GracefulHandler());
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(new JettyErrors(ids));
    }
}
