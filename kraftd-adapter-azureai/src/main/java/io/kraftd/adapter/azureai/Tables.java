package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.models.DocumentTable;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentTableCell;
import com.azure.ai.formrecognizer.documentanalysis.models.DocumentTableCellKind;
import io.kraftd.ports.analysis.AnalysedTable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The service's tables as ours. */
final class Tables {
    private static final List<DocumentTableCellKind> HEADINGS =
            List.of(DocumentTableCellKind.COLUMN_HEADER, DocumentTableCellKind.ROW_HEADER);

    private Tables() {}

    static AnalysedTable read(DocumentTable table, Regions regions) {
        return new AnalysedTable(
                table.getRowCount(),
                table.getColumnCount(),
                table.getCells().stream().map(cell -> cell(cell, regions)).toList());
    }

    private static AnalysedTable.Cell cell(DocumentTableCell cell, Regions regions) {
        return new AnalysedTable.Cell(
                cell.getRowIndex(),
                cell.getColumnIndex(),
                span(cell.getRowSpan()),
                span(cell.getColumnSpan()),
                HEADINGS.contains(cell.getKind()),
                cell.getContent(),
                regions.of(cell.getBoundingRegions(), "/tables"));
    }

    private static int span(@Nullable Integer said) {
        return said == null ? 1 : said;
    }
}
