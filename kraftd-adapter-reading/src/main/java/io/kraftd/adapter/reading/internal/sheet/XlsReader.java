package io.kraftd.adapter.reading.internal.sheet;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.ENCRYPTED_FILE;

import io.kraftd.adapter.reading.internal.CellCount;
import io.kraftd.domain.layout.CellRange;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;

/** Reads the binary workbooks of Excel 97 to 2003. */
public final class XlsReader {
    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK", "Book");

    private final HSSFWorkbook workbook;
    private final CellCount count;
    private final CellFormats formats;
    private final Map<Short, CellFormats.Format> known = new HashMap<>();

    private XlsReader(HSSFWorkbook workbook, CellCount count) {
        this.workbook = workbook;
        this.count = count;
        this.formats = new CellFormats(workbook.getInternalWorkbook().isUsing1904DateWindowing());
    }

    /** Whether a compound file holds a workbook. */
    public static boolean isWorkbook(DirectoryNode root) {
        return STREAMS.stream().anyMatch(root::hasEntry);
    }

    /** How many sheets the workbook names; {@link UnreadableFileException} when it is encrypted or holds macros. */
    public static int sheets(byte[] file, ReadingLimits limits, Deadline deadline) {
        return guarded(() -> {
            try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
                XlsRecords records = scan(system, limits, deadline);
                if (records.encrypted()) {
                    new HSSFWorkbook(system).close();
                }
                return records.sheets();
            }
        });
    }

    /** Every worksheet, hidden ones marked. */
    public static DocumentLayout read(byte[] file, ReadingLimits limits, Deadline deadline) {
        return guarded(() -> {
            try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(file))) {
                scan(system, limits, deadline);
                try (HSSFWorkbook workbook = new HSSFWorkbook(system)) {
                    return new XlsReader(workbook, new CellCount(limits, deadline)).layout();
                }
            }
        });
    }

    private static XlsRecords scan(POIFSFileSystem system, ReadingLimits limits, Deadline deadline) throws IOException {
        String name = STREAMS.stream()
                .filter(system.getRoot()::hasEntry)
                .findFirst()
                .orElseThrow(() -> new IOException("No workbook in the file"));
        try (InputStream records = system.createDocumentInputStream(name)) {
            return XlsRecords.scan(records, limits, deadline);
        }
    }

    private DocumentLayout layout() {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean hidden = workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i);
            sheets.add(sheet(workbook.getSheetAt(i), hidden));
        }
        return DocumentLayout.ofSheets(FileKind.XLS, sheets, List.of());
    }

    private Sheet sheet(HSSFSheet source, boolean hidden) {
        SheetBuilder sheet = new SheetBuilder(source.getSheetName(), hidden, formats, count);
        for (Row row : source) {
            if (!row.getZeroHeight()) {
                for (Cell cell : row) {
                    if (!source.isColumnHidden(cell.getColumnIndex())) {
                        put(cell, sheet);
                    }
                }
            }
        }
        for (CellRangeAddress m : source.getMergedRegions()) {
            sheet.merge(new CellRange(m.getFirstRow(), m.getFirstColumn(), m.getLastRow(), m.getLastColumn()));
        }
        return sheet.build();
    }

    private void put(Cell cell, SheetBuilder sheet) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        CellStyle style = cell.getCellStyle();
        boolean bold = workbook.getFontAt(style.getFontIndex()).getBold();
        int row = cell.getRowIndex();
        int column = cell.getColumnIndex();
        switch (type) {
            case STRING -> sheet.text(row, column, cell.getStringCellValue(), bold);
            case BOOLEAN -> sheet.text(row, column, cell.getBooleanCellValue() ? "TRUE" : "FALSE", bold);
            case NUMERIC -> sheet.number(row, column, cell.getNumericCellValue(), format(style), bold);
            default -> {}
        }
    }

    private CellFormats.Format format(CellStyle style) {
        return known.computeIfAbsent(
                style.getDataFormat(), index -> CellFormats.Format.of(index, style.getDataFormatString()));
    }

    private interface Work<T> {
        T done() throws IOException;
    }

    private static <T> T guarded(Work<T> work) {
        try {
            return work.done();
        } catch (UnreadableFileException | DeadlinePassedException e) {
            throw e;
        } catch (EncryptedDocumentException e) {
            throw new UnreadableFileException(
                    ENCRYPTED_FILE, "The workbook is protected by a password. Upload a copy without one.", e);
        } catch (IOException | RuntimeException e) {
            // why: POI answers broken records with whatever exception the broken part runs into
            throw new UnreadableFileException(CORRUPT_FILE, "The workbook is damaged and cannot be read.", e);
        }
    }
}
