package io.kraftd.bench.synthetic.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader has to find, with the names manifests use. A field that is absent is not judged; null says it is not printed. */
public final class Truth {
    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final Map<String, List<Object>> alternatives = new LinkedHashMap<>();

    /** Sets a field: text, an ISO date as text, a decimal, or null for "not printed". */
    public Truth put(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    /** Another value that is right as well. */
    public Truth alternative(String field, Object value) {
        alternatives.computeIfAbsent(field, key -> new ArrayList<>()).add(value);
        return this;
    }

    /** The truth of a file that leaves these fields out, so that nobody is judged by them. */
    public Truth without(List<String> left) {
        Truth rest = new Truth();
        rest.fields.putAll(fields);
        rest.alternatives.putAll(alternatives);
        left.forEach(rest.fields::remove);
        left.forEach(rest.alternatives::remove);
        return rest;
    }

    /** The value of a field, null when it is absent or not printed. */
    public @Nullable Object get(String field) {
        return fields.get(field);
    }

    /** The fields in the shape of a manifest entry. */
    public Map<String, @Nullable Object> asMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>(fields);
        if (!alternatives.isEmpty()) {
            map.put("alt", alternatives);
        }
        return map;
    }
}
