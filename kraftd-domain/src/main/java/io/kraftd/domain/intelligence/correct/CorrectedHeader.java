package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.assemble.ItemFields;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The values of a reading around its items, while corrections are made. */
final class CorrectedHeader {
    private static final String LINES = "/line_items/";
    private static final String BY_USER = "a person says so";

    private final Map<FieldPath, Field> fields = new HashMap<>();
    private final Set<FieldPath> touched = new HashSet<>();
    private Classification classification;

    CorrectedHeader(ExtractedDocument reading) {
        reading.fields().byPath().forEach((path, field) -> {
            if (!path.pointer().startsWith(LINES)) {
                fields.put(path, field);
            }
        });
        this.classification = reading.classification();
    }

    Classification classification() {
        return classification;
    }

    /** What persons said something about, twins included. */
    Set<FieldPath> touched() {
        return touched;
    }

    /** The type as a field, for the history. */
    Field typeField() {
        return Field.of(
                new FieldValue.Text(classification.type().word()),
                null,
                null,
                classification.confidence(),
                classification.reasons().contains(BY_USER) ? ReadingMethod.HUMAN : ReadingMethod.RULE,
                new Provenance.Computed("classification", List.of()));
    }

    void change(Change change) {
        if (change.field().equals(Correctable.DOCUMENT_TYPE)) {
            retype(change);
            return;
        }
        Field after = change.after();
        for (FieldPath path : Twins.of(change.field(), classification.type())) {
            touched.add(path);
            if (after == null) {
                fields.remove(path);
            } else {
                fields.put(path, after);
            }
        }
    }

    private void retype(Change change) {
        DocumentType before = classification.type();
        DocumentType after = change.after() != null && change.after().value() instanceof FieldValue.Text word
                ? DocumentType.fromWord(word.value()).orElseThrow()
                : DocumentType.UNKNOWN;
        classification = new Classification(after, new Confidence(1), List.of(BY_USER), List.of());
        Twins.turn(fields, before, after);
    }

    /** All values, with those computed from others computed anew; {@code lines} is whether the items were touched. */
    Map<FieldPath, Field> finished(List<ReadItem> items, boolean lines) {
        Map<FieldPath, Field> finished = new HashMap<>(fields);
        if (lines && !touched.contains(ItemFields.LINE_TOTAL)) {
            Field total = finished.get(ItemFields.LINE_TOTAL);
            if (total == null || total.method() == ReadingMethod.RULE) {
                finished.remove(ItemFields.LINE_TOTAL);
                ItemFields.lineTotal(items).ifPresent(sum -> finished.put(ItemFields.LINE_TOTAL, sum));
            }
        }
        Dependents.renew(finished, touched);
        return finished;
    }
}
