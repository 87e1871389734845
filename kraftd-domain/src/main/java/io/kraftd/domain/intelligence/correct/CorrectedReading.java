package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.assemble.WholeDocument;
import io.kraftd.domain.intelligence.lines.ReadItem;
import io.kraftd.domain.intelligence.validate.Validator;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A reading with the corrections that hold, made in their order. */
public final class CorrectedReading {
    private static final Comparator<FieldPath> ORDER = Comparator.<FieldPath>comparingInt(
                    path -> Correctable.lineOf(path).orElse(-1))
            .thenComparing(Comparator.naturalOrder());

    private final ExtractedDocument reading;
    private final CorrectedHeader header;
    private final CorrectedLines lines;
    private final List<String> notes = new ArrayList<>();
    private final boolean changed;

    private CorrectedReading(ExtractedDocument reading, boolean changed) {
        this.reading = reading;
        this.header = new CorrectedHeader(reading);
        this.lines = new CorrectedLines(reading);
        this.changed = changed;
    }

    /** The reading as it was before anybody corrected it, and the corrections to make on it. */
    public static CorrectedReading of(ExtractedDocument reading, List<Correction> holding) {
        CorrectedReading corrected = new CorrectedReading(reading, !holding.isEmpty());
        holding.forEach(correction ->
                corrected.make(correction.changes(), "Correction %d of %%s".formatted(correction.number())));
        return corrected;
    }

    /** The document that comes of these changes to its own reading, which nobody made by hand. */
    public static ExtractedDocument changed(ExtractedDocument reading, List<Change> changes) {
        CorrectedReading changed = new CorrectedReading(reading, true);
        changed.make(changes, "Another reading of %s");
        return changed.document();
    }

    private void make(List<Change> changes, String name) {
        for (Change change : changes) {
            if (Correctable.lineOf(change.field()).isEmpty()) {
                header.change(change);
            } else if (!lines.change(change)) {
                notes.add(name.formatted(change.field()) + " was left out: the line it was about is not read any more");
            }
        }
        lines.drop();
    }

    /**
     * The document that comes of it. What was computed from corrected values is computed anew; checks, completeness and
     * confidence are those of the corrected values. A change of a line that is not read any more is left out, and a warning
     * says so.
     */
    public ExtractedDocument document() {
        if (!changed) {
            return reading;
        }
        List<ReadItem> items = lines.items();
        Map<FieldPath, Field> values = header.finished(items, lines.touched());
        List<String> told = new ArrayList<>(notesOfReading());
        told.addAll(notes);
        return WholeDocument.of(
                header.classification(),
                items,
                values,
                knownAnomalies(),
                new WholeDocument.Reading(
                        reading.metadata().pageCount(),
                        told,
                        reading.method(),
                        reading.ocrConfidence(),
                        reading.lessons()));
    }

    /**
     * The changes that these values ask for, by line, then by path; those that say what is there already are none.
     *
     * @param edits what belongs at each path; empty when nothing does
     */
    public List<Change> changes(Map<FieldPath, Optional<FieldValue>> edits, int number, EmailAddress by, Instant at) {
        ExtractedDocument now = document();
        List<Change> changes = new ArrayList<>();
        Map<FieldPath, Optional<FieldValue>> ordered = new TreeMap<>(ORDER);
        ordered.putAll(edits);
        ordered.forEach((path, value) -> {
            Field before = path.equals(Correctable.DOCUMENT_TYPE)
                    ? header.typeField()
                    : now.fields().byPath().get(path);
            UserField.unlessSame(before, value, number, by, at)
                    .ifPresent(after -> changes.add(new Change(path, before, after.field(), lines.readAs(path))));
        });
        return changes;
    }

    private List<Anomaly> knownAnomalies() {
        List<Anomaly> found = Validator.contradictions(reading.fields(), reading.lineItems());
        return reading.quality().anomalies().stream()
                .filter(anomaly -> !found.contains(anomaly))
                .filter(anomaly -> !header.touched().containsAll(anomaly.fields()))
                .toList();
    }

    private List<String> notesOfReading() {
        List<String> ofAnomalies =
                reading.quality().anomalies().stream().map(Anomaly::message).collect(Collectors.toList());
        return reading.quality().warnings().stream()
                .filter(warning -> !ofAnomalies.contains(warning))
                .toList();
    }
}
