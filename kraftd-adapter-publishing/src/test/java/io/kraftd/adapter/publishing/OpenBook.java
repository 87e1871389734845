package io.kraftd.adapter.publishing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook opened by Apache POI, as a person would have it before them. */
final class OpenBook implements AutoCloseable {
    final XSSFWorkbook workbook;

    OpenBook(byte[] bytes) throws IOException {
        this.workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    Cell cell(String sheet, String reference) {
        CellReference place = new CellReference(reference);
        return workbook.getSheet(sheet).getRow(place.getRow()).getCell(place.getCol());
    }

    /** The row in which this text stands in this column. */
    Row row(String sheet, int column, String text) {
        for (Row row : workbook.getSheet(sheet)) {
            Cell cell = row.getCell(column);
            if (cell != null && isText(cell) && cell.getStringCellValue().equals(text)) {
                return row;
            }
        }
        throw new AssertionError("nothing says " + text + " in column " + column + " of " + sheet);
    }

    private static boolean isText(Cell cell) {
        return cell.getCellType() == CellType.STRING
                || (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.STRING);
    }

    /** The row of the plugs for this line and supplier id. */
    Row gap(String line, String supplierId) {
        for (Row row : workbook.getSheet("Inputs")) {
            Cell id = row.getCell(3);
            Cell first = row.getCell(0);
            if (id != null
                    && isText(id)
                    && id.getStringCellValue().equals(supplierId)
                    && first.getStringCellValue().equals(line)) {
                return row;
            }
        }
        throw new AssertionError("no gap " + line + " of " + supplierId);
    }

    /** What stands on the sheet Summary, at cents, by supplier. */
    Map<String, BigDecimal> totals() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        Sheet summary = workbook.getSheet("Summary");
        for (int i = 8;
                summary.getRow(i) != null
                        && summary.getRow(i).getCell(6) != null
                        && summary.getRow(i).getCell(7) != null;
                i++) {
            Row row = summary.getRow(i);
            totals.put(row.getCell(1).getStringCellValue(), cents(row.getCell(6)));
        }
        return totals;
    }

    static BigDecimal cents(Cell cell) {
        return BigDecimal.valueOf(cell.getNumericCellValue()).setScale(2, RoundingMode.HALF_UP);
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
