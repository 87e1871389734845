package io.kraftd.http.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Route;
import io.kraftd.http.once.Repeatable;
import java.util.ArrayList;
import java.util.List;

/** The headers of answers that mean something to a client. */
final class Headers {
    static final String PLACE = "#/components/headers/";

    private static final List<String> LIMITS =
            List.of("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset", "RateLimit-Policy");

    private Headers() {}

    static ObjectNode definitions(ObjectMapper mapper) {
        ObjectNode headers = mapper.createObjectNode();
        put(headers, "X-Request-Id", "string", "The id of the request, as sent or made here; log lines carry it")
                .put("required", true);
        put(headers, "RateLimit-Limit", "integer", "How many requests a window takes");
        put(headers, "RateLimit-Remaining", "integer", "How many it still takes");
        put(headers, "RateLimit-Reset", "integer", "Seconds until it takes all again");
        put(headers, "RateLimit-Policy", "string", "The limit and its window, such as 60;w=60");
        put(headers, "Retry-After", "integer", "Seconds to wait before another try");
        put(headers, "ETag", "string", "The state that was answered, for If-Match and If-None-Match");
        put(headers, "WWW-Authenticate", "string", "What is needed: a bearer token");
        put(headers, "Location", "string", "Where to look for what comes of it");
        put(headers, "Preference-Applied", "string", "That Prefer was followed");
        put(headers, "Idempotency-Replayed", "string", "That this was answered before, and done only then");
        put(headers, "Accept-Ranges", "string", "That parts of the file may be asked for");
        put(headers, "Content-Range", "string", "Which part this is, of how much");
        put(headers, "Content-Disposition", "string", "The file's name");
        return headers;
    }

    /** The names that may stand on an answer. */
    static List<String> of(Route route, int status, boolean file) {
        List<String> names = new ArrayList<>(List.of("X-Request-Id"));
        if (route.access() != Access.PROBE) {
            names.addAll(LIMITS);
        }
        if (route.tagged() && status < 400) {
            names.add("ETag");
        }
        if (route.parameters().contains(Repeatable.HEADER) && status < 400) {
            names.add("Idempotency-Replayed");
        }
        if (file) {
            names.addAll(List.of("Content-Disposition", "Accept-Ranges"));
        }
        if (status == 206 || status == 416) {
            names.add("Content-Range");
        }
        if (status == 202) {
            names.addAll(List.of("Location", "Preference-Applied"));
        }
        if (status == 401) {
            names.add("WWW-Authenticate");
        }
        if (status == 429 || status == 503) {
            names.add("Retry-After");
        }
        return names;
    }

    private static ObjectNode put(ObjectNode headers, String name, String type, String meaning) {
        ObjectNode header = headers.putObject(name).put("description", meaning);
        header.putObject("schema").put("type", type);
        return header;
    }
}
