package io.kraftd.adapter.reading.internal.snippet;

import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowCell;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowTable;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.util.ArrayList;
import java.util.List;

/** The row of a sheet or table that a cell stands in, the cell itself framed; or a paragraph. */
public final class RowSnippet {
    private RowSnippet() {}

    /** {@link io.kraftd.ports.reading.UnreadableFileException} when there is no such place. */
    public static GrayImage of(DocumentLayout layout, Provenance where, ReadingLimits limits, Deadline deadline) {
        List<RowPicture.Part> parts = new ArrayList<>();
        if (where instanceof Provenance.InCell place) {
            layout.sheets().stream()
                    .filter(sheet -> sheet.name().equals(place.sheet()))
                    .findFirst()
                    .ifPresent(sheet -> row(sheet, place.cell(), parts));
        } else if (where instanceof Provenance.InTable place) {
            tables(layout, place.table()).forEach(table -> row(table, place, parts));
        } else if (where instanceof Provenance.InParagraph place) {
            layout.flow().forEach(block -> paragraph(block, place.paragraph(), parts));
        }
        if (parts.stream().noneMatch(RowPicture.Part::meant)) {
            throw PageSnippet.nowhere();
        }
        return RowPicture.of(parts, limits, deadline);
    }

    private static void row(Sheet sheet, String reference, List<RowPicture.Part> parts) {
        int row = sheet.cells().stream()
                .filter(cell -> cell.reference().equals(reference))
                .mapToInt(Cell::row)
                .findFirst()
                .orElse(-1);
        sheet.cells().stream()
                .filter(cell -> cell.row() == row)
                .forEach(cell -> parts.add(new RowPicture.Part(
                        cell.reference(), cell.text(), cell.reference().equals(reference))));
    }

    private static List<FlowTable> tables(DocumentLayout layout, int index) {
        return layout.flow().stream()
                .filter(FlowTable.class::isInstance)
                .map(FlowTable.class::cast)
                .filter(table -> table.index() == index)
                .toList();
    }

    private static void row(FlowTable table, Provenance.InTable place, List<RowPicture.Part> parts) {
        for (FlowCell cell : table.cells()) {
            if (cell.row() == place.row()) {
                parts.add(new RowPicture.Part("", cell.text(), cell.column() == place.column()));
            }
        }
    }

    private static void paragraph(FlowBlock block, int index, List<RowPicture.Part> parts) {
        if (block instanceof FlowParagraph paragraph && paragraph.index() == index) {
            parts.add(new RowPicture.Part("", paragraph.text(), true));
        }
    }
}
