package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Requests made at random from the API description: none ends in a bug, none is answered as the description does not say. */
class RandomRequestsTest {
    private static final int REQUESTS = Boolean.getBoolean("kraftd.bars") ? 20_000 : 500;
    private static final long SEED = Long.getLong("kraftd.fuzz.seed", 20_260_601L);

    // why: these end the login the requests are sent with, or go on for minutes.
    private static final Set<String> LEFT_OUT = Set.of("logout", "deleteProfile", "watchDocument");

    private record Operation(String path, String method, JsonNode described) {}

    private final Random random = new Random(SEED);
    private final Map<Integer, Integer> statuses = new TreeMap<>();

    @Test
    void no_request_made_at_random_ends_in_a_bug_or_outside_the_description() {
        try (Service service = Service.reading()) {
            Buyer ann = service.buyer("ann");
            Purchase purchase = Purchase.begun(ann, Purchase.INQUIRY);
            List<String> ids =
                    List.of(purchase.id(), "00000000-0000-4000-8000-000000000000", "PO-2026-00001", "1", "a b");
            JsonNode document = Wire.get(service.base(), "/openapi.json").json();
            List<Operation> operations = operations(document);
            RandomValues values = new RandomValues(document, random, ids);
            for (int i = 0; i < REQUESTS; i++) {
                send(service, ann, values.pick(operations), values, i);
            }
        }
        assertThat(statuses.keySet()).as(statuses.toString()).allMatch(status -> status < 500 || status == 503);
        assertThat(statuses).as("requests that were really looked at").containsKeys(200, 404, 422);
    }

    private void send(Service service, Buyer ann, Operation operation, RandomValues values, int number) {
        JsonNode parameters = operation.described().path("parameters");
        String path = address(operation.path(), parameters, values);
        List<String> headers = headers(parameters, values);
        BodyPublisher body = body(operation.described().path("requestBody").path("content"), values, headers);
        String[] all =
                random.nextInt(20) == 0 ? headers.toArray(String[]::new) : ann.signed(headers.toArray(String[]::new));
        try {
            Reply reply = answer(service, operation, path, body, all);
            statuses.merge(reply.status(), 1, Integer::sum);
        } catch (AssertionError | RuntimeException found) {
            throw new AssertionError(
                    "request %d of seed %d: %s %s".formatted(number, SEED, operation.method(), path), found);
        }
    }

    // why: a server may close a connection that waits, just when a request is on its way; one that breaks off twice is
    // a
    // bug.
    private static Reply answer(
            Service service, Operation operation, String path, BodyPublisher body, String... headers) {
        try {
            return Wire.send(service.base(), operation.method(), path, body, headers);
        } catch (UncheckedIOException brokenOff) {
            return Wire.send(service.base(), operation.method(), path, body, headers);
        }
    }

    private String address(String template, JsonNode parameters, RandomValues values) {
        String path = template;
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            String name = parameter.path("name").asText();
            String value = plain(values.of(parameter.path("schema")));
            if (parameter.path("in").asText().equals("path")) {
                String segment = random.nextInt(2) == 0 || value.isBlank() ? values.text() : value;
                path = path.replace("{" + name + "}", encoded(segment.isBlank() ? "x" : segment));
            } else if (parameter.path("in").asText().equals("query") && random.nextInt(2) == 0) {
                query.add(name + "=" + encoded(value));
            }
        }
        return query.isEmpty() ? path : path + "?" + String.join("&", query);
    }

    private List<String> headers(JsonNode parameters, RandomValues values) {
        List<String> headers = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            if (parameter.path("in").asText().equals("header") && random.nextInt(5) == 0) {
                String value = values.text().replaceAll("[^\\x21-\\x7e]", "");
                headers.addAll(List.of(parameter.path("name").asText(), value.isEmpty() ? "*" : value));
            }
        }
        return headers;
    }

    private BodyPublisher body(JsonNode content, RandomValues values, List<String> headers) {
        if (content.isEmpty() || random.nextInt(15) == 0) {
            return BodyPublishers.noBody();
        }
        Map.Entry<String, JsonNode> media = content.properties().iterator().next();
        headers.addAll(List.of("Content-Type", random.nextInt(20) == 0 ? "text/plain" : type(media.getKey())));
        if (media.getKey().startsWith("multipart/")) {
            return new Form()
                    .file(
                            "file",
                            values.text().replaceAll("[\\r\\n\"]", ""),
                            Wire.bytes("Item,Qty\n" + random.nextInt() + ",1\n"))
                    .text(random.nextInt(3) == 0 ? "other" : "document_type", values.text())
                    .body();
        }
        return media.getKey().endsWith("json")
                ? BodyPublishers.ofString(
                        values.of(media.getValue().path("schema")).toString())
                : BodyPublishers.ofString(values.text());
    }

    private static String type(String mediaType) {
        return mediaType.startsWith("multipart/") ? Form.TYPE : mediaType;
    }

    private static String plain(JsonNode value) {
        return value.isTextual() ? value.asText() : value.toString();
    }

    private static String encoded(String text) {
        String shortened = text.substring(0, Math.min(text.length(), 500));
        return URLEncoder.encode(shortened, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<Operation> operations(JsonNode document) {
        List<Operation> operations = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(each -> {
                    if (!LEFT_OUT.contains(each.getValue().path("operationId").asText())) {
                        operations.add(
                                new Operation(path.getKey(), each.getKey().toUpperCase(Locale.ROOT), each.getValue()));
                    }
                }));
        return operations;
    }
}
