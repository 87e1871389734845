package io.kraftd.bench.extraction;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A document with its truth, as a manifest lists it. */
record Sample(Path file, JsonNode entry) {
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** All documents of a manifest. */
    static List<Sample> in(Path manifest) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (JsonNode entry : JSON.readTree(manifest.toFile())) {
            samples.add(new Sample(manifest.resolveSibling(entry.path("file").asText()), entry));
        }
        return samples;
    }

    JsonNode truth() {
        return entry.path("truth");
    }

    String type() {
        return entry.path("type").asText();
    }

    String format() {
        return entry.path("format").asText();
    }

    /** Its layout family, or the kind of corpus it is from. */
    String family() {
        return entry.path("family").asText("real");
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    /** The types that count as right, in the manifest's words. */
    Set<String> types() {
        Set<String> types = new HashSet<>(Set.of(type()));
        truth().path("alt").path("type").forEach(node -> types.add(node.asText().toUpperCase(Locale.ROOT)));
        if (type().equals("RECEIPT")) {
            types.add("INVOICE");
        }
        return types;
    }

    /** The values that count as right, the truth first; empty where the paper has none. */
    List<JsonNode> accepted(String key) {
        JsonNode wanted = truth().path(key);
        if (wanted.isNull() || wanted.asText().isEmpty()) {
            return List.of();
        }
        List<JsonNode> accepted = new ArrayList<>(List.of(wanted));
        truth().path("alt").path(key).forEach(accepted::add);
        return accepted;
    }
}
