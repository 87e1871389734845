package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.correction.Change;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The line items of a reading while corrections are made. A line is there as long as it has a value. */
final class CorrectedLines {
    private final List<CorrectedLine> lines = new ArrayList<>();
    private boolean touched;

    CorrectedLines(ExtractedDocument reading) {
        List<Map<String, Field>> fields = byLine(reading);
        for (int i = 0; i < reading.lineItems().size(); i++) {
            LineItem item = reading.lineItems().get(i);
            RowQuality quality = Objects.requireNonNullElse(item.dataQuality(), RowQuality.MEDIUM);
            lines.add(new CorrectedLine(item.description(), fields.get(i), item.statusFlags(), quality));
        }
    }

    private static List<Map<String, Field>> byLine(ExtractedDocument reading) {
        List<Map<String, Field>> lines = new ArrayList<>();
        reading.lineItems().forEach(item -> lines.add(new HashMap<>()));
        reading.fields().byPath().forEach((path, field) -> {
            String[] parts = path.pointer().split("/", -1);
            if (parts[1].equals("line_items")) {
                lines.get(Integer.parseInt(parts[2])).put(parts[3], field);
            }
        });
        return lines;
    }

    /** Makes a change; {@code false} when the line it is about is not there. */
    boolean change(Change change) {
        int index = Correctable.lineOf(change.field()).orElseThrow();
        Optional<CorrectedLine> line = change.line() == null ? added(index) : read(index, change.line());
        line.ifPresent(found -> {
            found.change(name(change.field()), change.after());
            touched = true;
        });
        return line.isPresent();
    }

    private Optional<CorrectedLine> added(int index) {
        if (index >= lines.size()) {
            lines.add(new CorrectedLine(null, Map.of(), Set.of(), RowQuality.MEDIUM));
        }
        return Optional.of(lines.get(Math.min(index, lines.size() - 1))).filter(line -> line.readAs() == null);
    }

    /** The line at its place, else the only one that was read with this description. */
    private Optional<CorrectedLine> read(int index, String readAs) {
        if (index < lines.size() && readAs.equals(lines.get(index).readAs())) {
            return Optional.of(lines.get(index));
        }
        List<CorrectedLine> same =
                lines.stream().filter(line -> readAs.equals(line.readAs())).toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    /** Takes out the lines that have no value any more. */
    void drop() {
        lines.removeIf(CorrectedLine::empty);
    }

    /** The description that was read for the line a path leads into; {@code null} when it was not read, or for other paths. */
    @Nullable
    String readAs(FieldPath path) {
        return Correctable.lineOf(path)
                .filter(index -> index < lines.size())
                .map(index -> lines.get(index).readAs())
                .orElse(null);
    }

    boolean touched() {
        return touched;
    }

    List<ReadItem> items() {
        return lines.stream().map(CorrectedLine::item).toList();
    }

    private static String name(FieldPath path) {
        return path.pointer().substring(path.pointer().lastIndexOf('/') + 1);
    }
}
