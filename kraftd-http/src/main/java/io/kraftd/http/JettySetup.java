package io.kraftd.http;

import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import jakarta.servlet.Servlet;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.LowResourceMonitor;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
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

    static void apply(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "application/json";
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.router.javaLangErrorHandler((response, error) -> ErrorAnswers.answer(
                error, (status, headers, type, body) -> JavalinCall.replace(response, status, headers, type, body)));
    }

    static Server server(ErrorHandler errors) {
        Server server = new Server(threads());
        server.addBean(new LowResourceMonitor(server));
        server.setStopTimeout(STOP_MILLIS);
        server.setErrorHandler(errors);
        return server;
    }

    static ServerConnector connector(Server server, ServerSettings settings) {
        HttpConfiguration http = new HttpConfiguration();
        strict(http);
        ServerConnector connector = new ServerConnector(server, new WatchedConnections(http));
        connector.setHost(settings.host());
        connector.setPort(settings.port());
        return connector;
    }

    /** The quick routes, then Javalin's, of which running requests finish before a stop. */
    static Handler service(QuickRoutes quick, Servlet javalin, ErrorHandler errors) {
        ServletContextHandler servlets = new ServletContextHandler("/");
        servlets.setErrorHandler(errors);
        servlets.addServlet(new ServletHolder(javalin), "/*");
        quick.setHandler(servlets);
        return new GracefulHandler(quick);
    }

    // why: Jetty would start all of JMX to learn how many references fit a cache line.
    private static QueuedThreadPool threads() {
        System.setProperty("org.eclipse.jetty.util.referencesPerCacheLine", "16");
        QueuedThreadPool pool = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
        pool.setName("http");
        if (VirtualThreads.areSupported()) {
            pool.setVirtualThreadsExecutor(VirtualThreads.getNamedVirtualThreadsExecutor("http-"));
        }
        return pool;
    }

    // why: anything else lets an encoded slash through into a path parameter.
    private static void strict(HttpConfiguration http) {
        http.setUriCompliance(UriCompliance.DEFAULT);
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES);
    }
}
