package io.kraftd.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks for what an operation's description does not say. */
final class Messages {
    private static final String PROBLEM = "application/problem+json";
    private static final List<Integer> BEFORE_ROUTES = List.of(400, 401, 404, 405, 408, 413, 414, 415, 431, 503);

    private final JsonNode document;
    private final Schemas schemas;

    Messages(JsonNode document) {
        this.document = document;
        this.schemas = new Schemas(document);
    }

    Optional<String> faultOf(Seen seen, Paths.Found found) {
        if (found.operation().isEmpty()) {
            return BEFORE_ROUTES.contains(seen.status()) ? problem(seen) : Optional.of("there is no such operation");
        }
        JsonNode response = found.operation().path("responses").path(Integer.toString(seen.status()));
        if (response.isMissingNode()) {
            return Optional.of("the status is not described");
        }
        return Stream.of(header(seen, response), body(seen, response), request(seen, found.operation()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> problem(Seen seen) {
        if (seen.method().equals("HEAD")) {
            return Optional.empty();
        }
        return seen.type().equals(PROBLEM)
                ? schemas.faultOf(document.at("/components/schemas/Problem"), seen.body())
                : Optional.of("no problem but " + seen.type());
    }

    private Optional<String> header(Seen seen, JsonNode response) {
        if (seen.headers().firstValue("X-Request-Id").isEmpty()) {
            return Optional.of("no X-Request-Id");
        }
        return document.at("/components/headers").properties().stream()
                .map(header -> header.getKey())
                .filter(name -> seen.headers().firstValue(name).isPresent())
                .filter(name -> !response.path("headers").has(name))
                .findFirst()
                .map(name -> "the header " + name + " is not described");
    }

    private Optional<String> body(Seen seen, JsonNode response) {
        JsonNode content = response.path("content");
        if (seen.method().equals("HEAD") || content.isMissingNode()) {
            return seen.body().length == 0 ? Optional.empty() : Optional.of("a body that is not described");
        }
        JsonNode media = content.path(seen.type());
        if (media.isMissingNode()) {
            return Optional.of("the media type " + seen.type() + " is not described");
        }
        return media.has("schema") && seen.type().endsWith("json")
                ? schemas.faultOf(media.path("schema"), seen.body())
                : Optional.empty();
    }

    /** Only of requests that were accepted: others are wrong on purpose. */
    private Optional<String> request(Seen seen, JsonNode operation) {
        if (seen.status() >= 300 || seen.requestBody().length == 0) {
            return Optional.empty();
        }
        JsonNode media = operation.path("requestBody").path("content").path(seen.requestType());
        if (media.isMissingNode()) {
            return Optional.of("it took a body of the type " + seen.requestType());
        }
        return seen.requestType().endsWith("json")
                ? schemas.faultOf(media.path("schema"), seen.requestBody()).map(fault -> "it took a body with " + fault)
                : Optional.empty();
    }
}
