package io.kraftd.http.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what describes a request: the path with the fewest parameters counts. */
final class Paths {
    /** The path with its parameters in braces, and what is said of the method. */
    record Found(String template, JsonNode operation) {}

    private record Described(String template, Pattern pattern, JsonNode methods) {}

    private final List<Described> all = new ArrayList<>();

    Paths(JsonNode paths) {
        paths.properties()
                .forEach(path -> all.add(new Described(path.getKey(), pattern(path.getKey()), path.getValue())));
        all.sort(Comparator.comparingLong(
                path -> path.template().chars().filter(c -> c == '{').count()));
    }

    Optional<Found> find(Seen seen) {
        String method = seen.method().equals("HEAD") ? "get" : seen.method().toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(path -> path.pattern().matcher(seen.path()).matches()
                        && path.methods().has(method))
                .findFirst()
                .map(path -> new Found(path.template(), path.methods().path(method)));
    }

    private static Pattern pattern(String template) {
        return Pattern.compile("\\Q" + template.replaceAll("\\{[^}]+}", "\\\\E[^/]+\\\\Q") + "\\E");
    }
}
