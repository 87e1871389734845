package io.kraftd.http;

import io.kraftd.http.contract.Endpoint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which endpoint a path means. One that is written out goes before one with names in braces. Changed by one thread. */
final class PathTable {
    /** An endpoint, and what the path has in the place of each name. */
    record Found(Endpoint endpoint, Map<String, String> segments) {}

    private record Template(List<String> parts, Endpoint endpoint) {
        Optional<Found> match(List<String> path) {
            if (path.size() != parts.size()) {
                return Optional.empty();
            }
            Map<String, String> segments = new HashMap<>();
            for (int i = 0; i < parts.size(); i++) {
                String part = parts.get(i);
                if (isName(part) && !path.get(i).isEmpty()) {
                    segments.put(part.substring(1, part.length() - 1), path.get(i));
                } else if (!part.equals(path.get(i))) {
                    return Optional.empty();
                }
            }
            return Optional.of(new Found(endpoint, segments));
        }
    }

    private final Map<String, Found> writtenOut = new HashMap<>();
    private final List<Template> templates = new ArrayList<>();

    void add(String path, Endpoint endpoint) {
        List<String> parts = split(path);
        if (parts.stream().anyMatch(PathTable::isName)) {
            templates.add(new Template(parts, endpoint));
        } else {
            writtenOut.put(path, new Found(endpoint, Map.of()));
        }
    }

    Optional<Found> find(String path) {
        Found known = writtenOut.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        List<String> parts = split(path);
        return templates.stream().flatMap(each -> each.match(parts).stream()).findFirst();
    }

    private static boolean isName(String part) {
        return part.startsWith("{");
    }

    private static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }
}
