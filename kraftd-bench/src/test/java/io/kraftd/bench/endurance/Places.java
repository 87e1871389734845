package io.kraftd.bench.endurance;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowTable;
import io.kraftd.domain.layout.Sheet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where the values of a document stand, as far as its layout has such a place. */
final class Places {
    private static final double EDGE = 0.02;
    private static final int DEEPEST = 8;

    private final DocumentLayout layout;
    private final Fields fields;
    private final Map<String, Set<String>> cells = new HashMap<>();
    private final Set<Provenance> flow = new HashSet<>();

    Places(DocumentLayout layout, Fields fields) {
        this.layout = layout;
        this.fields = fields;
        for (Sheet sheet : layout.sheets()) {
            Set<String> filled = cells.computeIfAbsent(sheet.name(), any -> new HashSet<>());
            sheet.cells().forEach(cell -> filled.add(cell.reference()));
        }
        layout.flow().forEach(block -> {
            if (block instanceof FlowTable table) {
                table.cells()
                        .forEach(cell -> flow.add(new Provenance.InTable(table.index(), cell.row(), cell.column())));
            } else if (block instanceof FlowParagraph paragraph) {
                flow.add(new Provenance.InParagraph(paragraph.index()));
            }
        });
    }

    /** The page and box, sheet and cell, or table cell of a value; of the first input for a computed one. */
    Optional<Provenance> of(Field field) {
        return of(field, DEEPEST);
    }

    private Optional<Provenance> of(Field field, int left) {
        if (field.provenance() instanceof Provenance.Computed computed) {
            List<Field> inputs = computed.inputs().stream()
                    .map(path -> fields.byPath().get(path))
                    .filter(input -> input != null && left > 0)
                    .toList();
            return inputs.stream()
                    .map(input -> of(input, left - 1))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return Optional.of(field.provenance()).filter(this::exists);
    }

    private boolean exists(Provenance place) {
        if (place instanceof Provenance.OnPage on) {
            return on.page() >= 1 && on.page() <= layout.pages().size() && onPaper(on.box());
        }
        if (place instanceof Provenance.InCell in) {
            return cells.getOrDefault(in.sheet(), Set.of()).contains(in.cell());
        }
        return flow.contains(place);
    }

    private static boolean onPaper(Box box) {
        return box.width() > 0
                && box.height() > 0
                && box.x0() >= -EDGE
                && box.y0() >= -EDGE
                && box.x1() <= 1 + EDGE
                && box.y1() <= 1 + EDGE;
    }
}
