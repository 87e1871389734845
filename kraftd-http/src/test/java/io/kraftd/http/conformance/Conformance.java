package io.kraftd.http.conformance;

import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** One API description as a judge over requests and answers. */
public final class Conformance {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Conformance> BY_DESCRIPTION = new ConcurrentHashMap<>();
    private static final Map<URI, Conformance> BY_BASE = new ConcurrentHashMap<>();
    private static final Paths.Found NOWHERE = new Paths.Found("(no route)", JSON.createObjectNode());

    private final Paths paths;
    private final Messages messages;

    private Conformance(JsonNode document) {
        paths = new Paths(document.path("paths"));
        messages = new Messages(document);
    }

    /** The judge for a server at this address, by the description it was found to have. */
    public static void register(URI base, String description) {
        BY_BASE.put(base, BY_DESCRIPTION.computeIfAbsent(description, Conformance::parsed));
    }

    /** Looks at what this server answered to this request; fails when that is not described. */
    public static void check(URI base, HttpRequest request, HttpResponse<byte[]> answer) {
        Conformance judge = BY_BASE.get(base);
        if (judge != null) {
            judge.check(new Seen(base, request, answer));
        }
    }

    /** The same, asking the server for its description first when it is not known. */
    public static void checkAsking(URI base, HttpRequest request, HttpResponse<byte[]> answer) {
        if (!BY_BASE.containsKey(base)) {
            fetched(base).ifPresent(description -> register(base, description));
        }
        check(base, request, answer);
    }

    static Conformance parsed(String description) {
        try {
            return new Conformance(JSON.readTree(description));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(Seen seen) {
        if (seen.method().equals("OPTIONS")) {
            return; // why: what may be done with a path is not described, but is the description.
        }
        Paths.Found found = paths.find(seen).orElse(NOWHERE);
        messages.faultOf(seen, found)
                .ifPresent(fault -> fail(
                        "%s %s answered %d as the API description does not say: %s%n%s",
                        seen.method(), found.template(), seen.status(), fault, seen.shownBody()));
    }

    // why: a server that was killed meanwhile describes nothing; what it answered before is judged when it is back.
    private static Optional<String> fetched(URI base) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + "/openapi.json")).build();
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return Optional.of(answer).filter(ok -> ok.statusCode() == 200).map(HttpResponse::body);
        } catch (IOException gone) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
