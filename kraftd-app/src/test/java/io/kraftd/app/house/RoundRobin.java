package io.kraftd.app.house;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Stands before several instances and gives each request to the next one. Nobody there: the one after gets it. No answer: the
 * client is told 502, because the request may have been carried out.
 */
final class RoundRobin implements AutoCloseable {
    private static final Set<String> OF_THE_CONNECTION =
            Set.of("host", "connection", "content-length", "transfer-encoding", "upgrade", "expect", "http2-settings");

    private final List<URI> instances;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(16);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger requests = new AtomicInteger();

    private RoundRobin(List<URI> instances) throws IOException {
        this.instances = instances;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::pass);
        server.start();
    }

    static RoundRobin before(RunningHouse... houses) throws IOException {
        return new RoundRobin(List.of(houses).stream().map(RunningHouse::base).toList());
    }

    /** Where clients find the routes. */
    URI base() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort()
                + instances.get(0).getPath());
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            int turn = requests.getAndIncrement();
            boolean passed = false;
            for (int i = 0; i < instances.size() && !passed; i++) {
                passed = passedTo(instances.get((turn + i) % instances.size()), exchange, body);
            }
            if (!passed) {
                exchange.sendResponseHeaders(502, -1);
            }
        }
    }

    private boolean passedTo(URI instance, HttpExchange exchange, byte[] body) throws IOException {
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(request(exchange, instance, body), BodyHandlers.ofByteArray());
        } catch (ConnectException nobodyThere) {
            return false;
        } catch (IOException noAnswer) {
            exchange.sendResponseHeaders(502, -1);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        answer(exchange, answer);
        return true;
    }

    private static HttpRequest request(HttpExchange exchange, URI instance, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(instance.resolve(exchange.getRequestURI()))
                .method(exchange.getRequestMethod(), BodyPublishers.ofByteArray(body));
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> request.header(name, value));
            }
        });
        return request.build();
    }

    private static void answer(HttpExchange exchange, HttpResponse<byte[]> answer) throws IOException {
        answer.headers().map().forEach((name, values) -> {
            if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
                exchange.getResponseHeaders().put(name, values);
            }
        });
        byte[] body = answer.body();
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
