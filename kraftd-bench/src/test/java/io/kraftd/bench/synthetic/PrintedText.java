package io.kraftd.bench.synthetic;

import io.kraftd.bench.synthetic.paper.FileFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in a file, read back without its writer. */
final class PrintedText {
    private PrintedText() {}

    /** All text without blanks, letters in their base form. */
    static String of(SyntheticDocument document) throws IOException {
        return plain(document.format() == FileFormat.XLSX ? workbook(document.bytes()) : pdf(document.bytes()));
    }

    /** A text as {@link #of} gives it. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    private static String pdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String workbook(byte[] bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        DataFormatter formatter = new DataFormatter();
        try (Workbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
                boolean number = cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA;
                text.append(number ? String.valueOf(cell.getNumericCellValue()) : formatter.formatCellValue(cell));
                text.append('\n');
            })));
        }
        return text.toString();
    }
}
