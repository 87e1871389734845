package io.kraftd.domain.intelligence.learn;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Provenance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How far a reading says what a document says that a person has looked at. */
public final class Agreement {
    private Agreement() {}

    /** One for each value that is the same, one less for each that is another or should not be there; computed ones aside. */
    public static int of(ExtractedDocument reading, ExtractedDocument truth) {
        Map<FieldPath, Field> read = stated(reading);
        Map<FieldPath, Field> right = stated(truth);
        Set<FieldPath> all = new HashSet<>(read.keySet());
        all.addAll(right.keySet());
        return all.stream().mapToInt(path -> of(path, read, right)).sum();
    }

    private static int of(FieldPath path, Map<FieldPath, Field> read, Map<FieldPath, Field> right) {
        Field one = read.get(path);
        Field other = right.get(path);
        if (one == null) {
            return 0;
        }
        return other != null && AnchorReader.same(one.value(), other.value()) ? 1 : -1;
    }

    private static Map<FieldPath, Field> stated(ExtractedDocument document) {
        Map<FieldPath, Field> stated = new HashMap<>(document.fields().byPath());
        stated.values().removeIf(field -> field.provenance() instanceof Provenance.Computed);
        return stated;
    }
}
