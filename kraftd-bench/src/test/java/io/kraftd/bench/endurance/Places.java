package io.kraftd.bench.endurance;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowTable;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.layout.Word;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the values of a document stand, as far as its layout has such a place. */
final class Places {
    private static final int DEEPEST = 8;

    private final DocumentLayout layout;
    private final Fields fields;
    private final Map<Provenance, String> texts = new HashMap<>();

    Places(DocumentLayout layout, Fields fields) {
        this.layout = layout;
        this.fields = fields;
        for (Sheet sheet : layout.sheets()) {
            sheet.cells()
                    .forEach(cell -> texts.put(new Provenance.InCell(sheet.name(), cell.reference()), cell.text()));
        }
        layout.flow().forEach(block -> {
            if (block instanceof FlowTable table) {
                table.cells()
                        .forEach(cell -> texts.put(
                                new Provenance.InTable(table.index(), cell.row(), cell.column()), cell.text()));
            } else if (block instanceof FlowParagraph paragraph) {
                texts.put(new Provenance.InParagraph(paragraph.index()), paragraph.text());
            }
        });
    }

    /** What stands there. */
    String text(Provenance place) {
        if (!(place instanceof Provenance.OnPage on)) {
            return texts.getOrDefault(place, "");
        }
        return within(layout.pages().get(on.page() - 1), on.box());
    }

    /** The words of a page inside a box of it as it is shown. */
    static String within(Page page, Box box) {
        return page.words().stream()
                .filter(word -> holds(box, page.placement().shown(word.box(), page.width(), page.height())))
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    private static boolean holds(Box box, Box word) {
        return word.centerX() >= box.x0()
                && word.centerX() <= box.x1()
                && word.centerY() >= box.y0()
                && word.centerY() <= box.y1();
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
        return texts.containsKey(place);
    }

    private static boolean onPaper(Box box) {
        return box.width() > 0 && box.height() > 0 && box.x0() >= 0 && box.y0() >= 0 && box.x1() <= 1 && box.y1() <= 1;
    }
}
