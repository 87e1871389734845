package io.kraftd.bench.synthetic;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** What stands in a file, read back without its writer. */
final class PrintedText {
    private PrintedText() {}

    /** All text without blanks, letters in their base form. */
    static String of(SyntheticDocument document) throws IOException {
        return plain(
                switch (document.format()) {
                    case XLSX -> workbook(document.bytes());
                    case DOCX -> word(document.bytes());
                    case CSV -> text(document.bytes());
                    default -> pdf(document.bytes());
                });
    }

    /** A text as {@link #of} gives it. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    /** Rows in all sheets of a workbook. */
    static int rows(byte[] bytes) throws IOException {
        int rows = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String part = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                rows += entry.getName().contains("sheet") ? part.split("<row ", -1).length - 1 : 0;
            }
        }
        return rows;
    }

    private static String text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        String read = text.contains("\uFFFD") ? new String(bytes, Charset.forName("windows-1252")) : text;
        return read.replace("\"\"", "\"");
    }

    private static String word(byte[] bytes) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
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
