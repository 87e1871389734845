package io.kraftd.app.house;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.kraftd.http.conformance.Conformance;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Somebody who uses the server over HTTP, with a token after signing up. */
final class Visitor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "a-boundary-that-no-file-contains";
    // why: one for all, because each has threads and connections of its own, and who waits for a probe asks often.
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final String email;
    private final @Nullable String token;
    private final @Nullable String refreshToken;

    private Visitor(URI base, String email, @Nullable String token, @Nullable String refreshToken) {
        this.base = base;
        this.email = email;
        this.token = token;
        this.refreshToken = refreshToken;
    }

    static Visitor withoutToken(URI base) {
        return new Visitor(base, "", null, null);
    }

    /** Somebody who only says who they are. */
    static Visitor named(URI base, String email) {
        return new Visitor(base, email, null, null);
    }

    static Visitor signedUp(URI base, String email) {
        Answer answer = withoutToken(base)
                .postJson(
                        "/auth/register",
                        Map.of("email", email, "name", "A", "organization", "B", "password", "correct horse battery"));
        return with(base, email, answer);
    }

    private static Visitor with(URI base, String email, Answer tokens) {
        if (tokens.status() >= 300) {
            throw new IllegalStateException("no tokens but " + tokens);
        }
        return new Visitor(base, email, tokens.text("/access_token"), tokens.text("/refresh_token"));
    }

    /** The same person in a login of its own. */
    Visitor signedInAgain() {
        return with(base, email, login("correct horse battery"));
    }

    /** The same person with the pair that follows. */
    Visitor refreshed() {
        return with(base, email, postJson("/auth/refresh", Map.of("refresh_token", String.valueOf(refreshToken))));
    }

    Answer login(String password) {
        return postJson("/auth/login", Map.of("email", email, "password", password));
    }

    String token() {
        return String.valueOf(token);
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    /** The answer's bytes; {@code headers} are names and values in turn. */
    HttpResponse<byte[]> fetch(String path, String... headers) {
        HttpRequest.Builder request = request(path).GET();
        if (headers.length > 0) {
            request.headers(headers);
        }
        return sent(request);
    }

    Answer convert(String documentId, String target) {
        return postJson("/docs/convert", Map.of("document_id", documentId, "target_format", target));
    }

    Answer upload(String filename, byte[] file) {
        String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n"
                .formatted(BOUNDARY, filename.replace("\\", "\\\\"));
        BodyPublisher body = BodyPublishers.ofByteArrays(List.of(
                head.getBytes(StandardCharsets.UTF_8),
                file,
                ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8)));
        return send(request("/docs/upload")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(body));
    }

    Answer extract(String documentId) {
        return send(request("/docs/extract?document_id=" + documentId).POST(BodyPublishers.noBody()));
    }

    /** Has it read by whom the mode names: {@code auto}, {@code local}, {@code azure}. */
    Answer extract(String documentId, String mode) {
        return postJson("/docs/extract", Map.of("document_id", documentId, "mode", mode));
    }

    /** Asks the assistant. */
    Answer ask(String question) {
        return postJson("/agent/chat", Map.of("message", question));
    }

    /** Asks the assistant; everything that it streams, as it came. */
    String events(String question) {
        HttpRequest.Builder request = request("/agent/chat")
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(json(Map.of("message", question))));
        return new String(sent(request).body(), StandardCharsets.UTF_8);
    }

    /** Uploads and extracts; the upload's answer when that was refused already. */
    Answer read(String filename, byte[] file) {
        Answer uploaded = upload(filename, file);
        return uploaded.status() == 200 ? extract(uploaded.text("/document_id")) : uploaded;
    }

    Answer post(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    private Answer postJson(String path, Map<String, String> body) {
        return post(path, json(body));
    }

    private static String json(Map<String, String> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = judged(request.build());
            String text = new String(response.body(), StandardCharsets.UTF_8);
            return new Answer(
                    response.statusCode(),
                    text.startsWith("{") ? JSON.readTree(text) : MissingNode.getInstance(),
                    response.headers().firstValue("Retry-After").orElse(""));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<byte[]> sent(HttpRequest.Builder request) {
        try {
            return judged(request.build());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    // why: 502 comes from what stands before several instances, and not from one.
    private HttpResponse<byte[]> judged(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HTTP.send(request, BodyHandlers.ofByteArray());
        if (answer.statusCode() != 502) {
            Conformance.checkAsking(base, request, answer);
        }
        return answer;
    }
}
