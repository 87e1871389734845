package io.kraftd.http.corrections;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import java.util.Map;
import java.util.Optional;

/**
 * Reads merge patches (RFC 7396) of documents as edits: members of the document by their names, {@code line_items} as the whole
 * list, and {@code fields} by pointer, such as {@code {"fields": {"/line_items/0/quantity": {"value": 12}}}}.
 */
final class PatchReader {
    private static final String LINES = "line_items";
    private static final String FIELDS = "fields";

    private final ObjectMapper mapper;

    PatchReader(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** What the patch changes of the document; everything that cannot be changed is refused together, with 422. */
    Map<FieldPath, Optional<FieldValue>> edits(ExtractedDocument document, ObjectNode patch) {
        JsonNode target = mapper.valueToTree(document);
        Edits edits = new Edits(mapper);
        patch.properties().forEach(member -> {
            JsonNode there = target.path(member.getKey());
            JsonNode wanted = member.getValue();
            if (member.getKey().equals(LINES)) {
                new LinesPatch(edits).read(there, wanted);
            } else if (member.getKey().equals(FIELDS) && wanted.isObject()) {
                wanted.properties().forEach(field -> field(field, there, edits));
            } else {
                merge("/" + member.getKey(), there, wanted, edits);
            }
        });
        return edits.all();
    }

    private static void merge(String path, JsonNode there, JsonNode wanted, Edits edits) {
        if (wanted.isObject()) {
            wanted.properties()
                    .forEach(member ->
                            merge(path + "/" + member.getKey(), there.path(member.getKey()), member.getValue(), edits));
        } else if (wanted.isNull() && there.isObject()) {
            there.properties().forEach(member -> remove(path + "/" + member.getKey(), member.getValue(), edits));
        } else {
            edits.set(path, there, wanted);
        }
    }

    /** Removes whatever under a path can be removed; what follows from it goes by itself. */
    private static void remove(String path, JsonNode there, Edits edits) {
        if (there.isObject()) {
            there.properties().forEach(member -> remove(path + "/" + member.getKey(), member.getValue(), edits));
        } else if (!there.isNull() && Edits.correctable(path)) {
            edits.remove(path);
        }
    }

    private static void field(Map.Entry<String, JsonNode> field, JsonNode fields, Edits edits) {
        JsonNode there = fields.path(field.getKey());
        JsonNode wanted = field.getValue();
        if (wanted.isNull()) {
            edits.set(field.getKey(), there.path("value"), wanted);
            return;
        }
        boolean valueAlone = wanted.properties().stream()
                .allMatch(member -> member.getKey().equals("value")
                        || there.path(member.getKey()).equals(member.getValue()));
        if (!wanted.isObject() || !valueAlone) {
            edits.refuse("fields." + field.getKey(), "takes a value and nothing else, or null");
            return;
        }
        JsonNode value = wanted.path("value");
        if (!(value instanceof MissingNode)) {
            edits.set(field.getKey(), there.path("value"), value);
        }
    }
}
