package io.kraftd.bench.synthetic.office;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes cells and remembers the styles, of which a workbook may only have so many. */
final class SheetPen {
    /** How a cell looks. */
    enum Look {
        PLAIN(false, false, false),
        HEAVY(true, false, false),
        HEADING(true, true, true),
        RULED(false, true, false),
        RULED_HEAVY(true, true, false);

        private final boolean heavy;
        private final boolean ruled;
        private final boolean filled;

        Look(boolean heavy, boolean ruled, boolean filled) {
            this.heavy = heavy;
            this.ruled = ruled;
            this.filled = filled;
        }
    }

    private static final String WRAPPED = "wrapped";

    private final Workbook workbook;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private Sheet sheet;

    SheetPen(Workbook workbook, String firstSheet) {
        this.workbook = workbook;
        this.sheet = workbook.createSheet(firstSheet);
    }

    /** Goes on with a new sheet. */
    void turnTo(String name) {
        sheet = workbook.createSheet(name);
    }

    Sheet sheet() {
        return sheet;
    }

    void text(int row, int column, String text, Look look) {
        if (!text.isEmpty() || look != Look.PLAIN) {
            boolean wrapped = text.contains("\n");
            Cell cell = cell(row, column, look, wrapped ? WRAPPED : "General");
            cell.setCellValue(text);
            if (wrapped) {
                cell.getRow().setHeightInPoints(15f * text.split("\n", -1).length);
            }
        }
    }

    /** A date as workbooks hold it: a number with a date format. */
    void date(int row, int column, LocalDate date, String format) {
        cell(row, column, Look.PLAIN, format).setCellValue(date);
    }

    /** A number with its display format. */
    void number(int row, int column, BigDecimal number, String format, Look look) {
        cell(row, column, look, format).setCellValue(number.doubleValue());
    }

    /** A formula with the value it has. */
    void formula(int row, int column, String formula, BigDecimal value, String format, Look look) {
        Cell cell = cell(row, column, look, format);
        cell.setCellFormula(formula);
        cell.setCellValue(value.doubleValue());
    }

    void merge(int row, int lastRow, int column, int lastColumn) {
        if (row != lastRow || column != lastColumn) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, lastRow, column, lastColumn));
        }
    }

    void width(int column, int letters) {
        sheet.setColumnWidth(column, letters * 256);
    }

    private Cell cell(int row, int column, Look look, String format) {
        Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        Cell cell = line.createCell(column);
        cell.setCellStyle(styles.computeIfAbsent(look + format, key -> style(look, format)));
        return cell;
    }

    private CellStyle style(Look look, String format) {
        CellStyle style = workbook.createCellStyle();
        boolean wrapped = format.equals(WRAPPED);
        style.setDataFormat(workbook.createDataFormat().getFormat(wrapped ? "General" : format));
        style.setWrapText(wrapped || look.filled);
        if (look.heavy) {
            Font font = workbook.createFont();
            font.setBold(true);
            style.setFont(font);
        }
        if (look.ruled) {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
        }
        if (look.filled) {
            style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }
}
