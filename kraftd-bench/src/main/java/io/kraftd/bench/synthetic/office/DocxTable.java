package io.kraftd.bench.synthetic.office;

import io.kraftd.bench.synthetic.paper.Column;
import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.PaperTable;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.paper.Total;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes the table of items. */
final class DocxTable {
    /** What becomes of the totals. */
    enum Totals {
        /** They stand elsewhere. */
        ELSEWHERE,
        /** Further rows, the label under the descriptions. */
        ROWS,
        /** Further rows, the label in cells merged up to the amount. */
        MERGED_ROWS
    }

    private final DocxPen pen;
    private final PaperTable table;
    private final Paper paper;

    DocxTable(DocxPen pen, Paper paper) {
        this.pen = pen;
        this.paper = paper;
        this.table = paper.table();
    }

    void write(Totals totals) {
        if (table.isEmpty()) {
            return;
        }
        XWPFTable written = pen.table(1, table.columns().size(), true);
        pen.grid(
                written,
                table.columns().stream().map(column -> width(column.role())).toList(),
                DocxPen.FULL_WIDTH);
        XWPFTableRow head = written.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            pen.cell(head.getCell(i), List.of(column.heading()), true, align(column.role()));
        }
        for (Row row : table.rows()) {
            row(written.createRow(), row);
        }
        if (totals != Totals.ELSEWHERE) {
            paper.totals().forEach(total -> total(written.createRow(), total, totals == Totals.MERGED_ROWS));
        }
    }

    private void row(XWPFTableRow written, Row row) {
        if (row.type() == Row.Type.SECTION || row.type() == Row.Type.NOTE) {
            XWPFTableCell cell = merged(written, table.columns().size());
            String text = row.text(ColumnRole.DESCRIPTION);
            pen.cell(cell, List.of(text), row.type() == Row.Type.SECTION, ParagraphAlignment.START);
            return;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnRole role = table.columns().get(i).role();
            List<String> lines = new ArrayList<>(List.of(row.text(role)));
            if (role == ColumnRole.DESCRIPTION) {
                lines.addAll(row.details());
            }
            pen.cell(written.getCell(i), lines, row.type() == Row.Type.SUBTOTAL, align(role));
        }
    }

    private void total(XWPFTableRow written, Total total, boolean wide) {
        int last = table.columns().size() - 1;
        int amount = index(ColumnRole.AMOUNT);
        if (wide && amount == last) {
            pen.cell(merged(written, last), List.of(total.label()), total.strong(), ParagraphAlignment.END);
            pen.cell(written.getCell(1), List.of(total.printed()), total.strong(), ParagraphAlignment.END);
        } else {
            int words = index(ColumnRole.DESCRIPTION);
            pen.cell(written.getCell(words), List.of(total.label()), total.strong(), ParagraphAlignment.START);
            pen.cell(written.getCell(amount), List.of(total.printed()), total.strong(), ParagraphAlignment.END);
        }
    }

    /** The first cell of a row, made as wide as the given number of cells. */
    private static XWPFTableCell merged(XWPFTableRow row, int cells) {
        for (int i = cells - 1; i > 0; i--) {
            row.removeCell(i);
        }
        XWPFTableCell cell = row.getCell(0);
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(cells));
        return cell;
    }

    private int index(ColumnRole role) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).role() == role) {
                return i;
            }
        }
        throw new IllegalArgumentException("No column " + role);
    }

    /** The share of the width in per cent: as its longest text needs; the description takes what the others leave. */
    private int width(ColumnRole role) {
        int others = table.columns().stream().mapToInt(this::share).sum();
        return table.columns().stream()
                .filter(column -> column.role() == role && role != ColumnRole.DESCRIPTION)
                .mapToInt(this::share)
                .findFirst()
                .orElse(Math.max(24, 100 - others));
    }

    private int share(Column column) {
        ColumnRole role = column.role();
        if (role == ColumnRole.DESCRIPTION) {
            return 0;
        }
        IntStream cells = table.rows().stream().mapToInt(row -> row.text(role).length());
        IntStream words = Arrays.stream(column.heading().split(" ", -1)).mapToInt(String::length);
        IntStream totals = paper.totals().stream()
                .mapToInt(total -> role == ColumnRole.AMOUNT ? total.printed().length() : 0);
        int letters =
                IntStream.concat(totals, IntStream.concat(cells, words)).max().orElse(0);
        return (int) Math.round((letters + 2.5) * 1.15);
    }

    private static ParagraphAlignment align(ColumnRole role) {
        return role.numeric() ? ParagraphAlignment.END : ParagraphAlignment.START;
    }
}
