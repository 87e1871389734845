package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What stands on the paper, the same for every kind of file. Pages are measured in shares, sheets and text documents on a
 * grid of {@value Grid#ROW} for each row.
 *
 * @param lines by page, from top to bottom
 * @param rules horizontal rules by page (counted from 0), from top to bottom
 */
public record Paper(FileKind kind, List<Line> lines, Map<Integer, List<Box>> rules, boolean scanned) {
    public Paper {
        lines = List.copyOf(lines);
        rules = Map.copyOf(rules);
    }

    /** The view of any layout. */
    public static Paper of(DocumentLayout layout, Deadline deadline) {
        List<Line> lines = new ArrayList<>();
        for (int page = 0; page < layout.pages().size(); page++) {
            deadline.check();
            lines.addAll(PageLines.of(layout.pages().get(page), page));
        }
        for (int sheet = 0; sheet < layout.sheets().size(); sheet++) {
            deadline.check();
            if (!layout.sheets().get(sheet).hidden()) {
                lines.addAll(SheetLines.of(layout.sheets().get(sheet), sheet, deadline));
            }
        }
        lines.addAll(FlowLines.of(layout.flow()));
        boolean scanned = layout.pages().stream().anyMatch(page -> page.scanned());
        return new Paper(layout.kind(), RunningLines.marked(lines), PageLines.rules(layout.pages()), scanned);
    }

    /** Whether the file is a grid of cells, where every row is a row. */
    public boolean isSheet() {
        return kind == FileKind.XLSX || kind == FileKind.XLS || kind == FileKind.CSV;
    }

    /** The horizontal rules of a page, counted from 0. */
    public List<Box> rulesOn(int page) {
        return rules.getOrDefault(page, List.of());
    }
}
