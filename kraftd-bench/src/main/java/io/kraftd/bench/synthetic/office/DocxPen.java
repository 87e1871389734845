package io.kraftd.bench.synthetic.office;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Writes paragraphs and cells, from right to left where the language wants it. */
final class DocxPen {
    /** Between the margins of a page, in twentieths of a point. */
    static final int FULL_WIDTH = 9000;

    private final XWPFDocument document;
    private final boolean mirrored;

    DocxPen(XWPFDocument document, boolean mirrored) {
        this.document = document;
        this.mirrored = mirrored;
    }

    XWPFDocument document() {
        return document;
    }

    void paragraph(String text, int points, boolean heavy, ParagraphAlignment align) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(align);
        paragraph.setSpacingAfter(60);
        write(paragraph, text, points, heavy);
    }

    void paragraph(String text) {
        paragraph(text, 10, false, ParagraphAlignment.START);
    }

    /** An empty table over the full width; POI puts one cell into it, which the first row uses. */
    XWPFTable table(int rows, int columns, boolean ruled) {
        XWPFTable table = document.createTable(rows, columns);
        table.setWidthType(TableWidthType.PCT);
        table.setWidth("100%");
        if (!ruled) {
            table.removeBorders();
        }
        return table;
    }

    /** Sets the widths of the columns: shares in per cent of a width in twentieths of a point. */
    void grid(XWPFTable table, List<Integer> shares, int width) {
        CTTbl element = table.getCTTbl();
        CTTblGrid grid = element.getTblGrid() == null ? element.addNewTblGrid() : element.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf((long) width * share / 100)));
    }

    /** Writes lines into a cell, each a paragraph. */
    void cell(XWPFTable table, int row, int column, List<String> lines, boolean heavy, ParagraphAlignment align) {
        cell(table.getRow(row).getCell(column), lines, heavy, align);
    }

    void cell(XWPFTableCell cell, List<String> lines, boolean heavy, ParagraphAlignment align) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        for (String line : lines) {
            paragraph.setAlignment(align);
            paragraph.setSpacingAfter(0);
            write(paragraph, line, 9, heavy);
            paragraph = line.equals(lines.get(lines.size() - 1)) ? paragraph : cell.addParagraph();
        }
    }

    /** Writes into a paragraph that is there already. */
    void write(XWPFParagraph paragraph, String text, int points, boolean heavy) {
        if (mirrored && !paragraph.getCTP().isSetPPr()) {
            paragraph.getCTP().addNewPPr();
        }
        if (mirrored && !paragraph.getCTP().getPPr().isSetBidi()) {
            paragraph.getCTP().getPPr().addNewBidi();
        }
        XWPFRun run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(points);
        run.setBold(heavy);
    }
}
