package io.kraftd.http;

import io.kraftd.http.conformance.Conformance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Requests as any client sends them. */
final class Wire {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private Wire() {}

    /** {@code headers} are names and values in turn. */
    static Reply send(URI base, String method, String path, BodyPublisher body, String... headers) {
        return send(true, base, method, path, body, headers);
    }

    /** What brings a planted bug to light, whose answer no description promises. */
    static Reply sendUnjudged(URI base, String method, String path, BodyPublisher body, String... headers) {
        return send(false, base, method, path, body, headers);
    }

    private static Reply send(
            boolean judged, URI base, String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            HttpRequest built = request.build();
            HttpResponse<byte[]> answer = CLIENT.send(built, BodyHandlers.ofByteArray());
            if (judged) {
                Conformance.check(base, built, answer);
            }
            return Reply.of(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Reply get(URI base, String path, String... headers) {
        return send(base, "GET", path, BodyPublishers.noBody(), headers);
    }

    /** JSON is written with single quotes, to be read more easily. */
    static Reply postJson(URI base, String path, String json, String... headers) {
        return send(
                base,
                "POST",
                path,
                BodyPublishers.ofString(json.replace('\'', '"')),
                with(headers, "Content-Type", "application/json"));
    }

    static String[] with(String[] headers, String name, String value) {
        String[] more = java.util.Arrays.copyOf(headers, headers.length + 2);
        more[headers.length] = name;
        more[headers.length + 1] = value;
        return more;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
