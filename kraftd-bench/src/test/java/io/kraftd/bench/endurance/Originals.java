package io.kraftd.bench.endurance;

import io.kraftd.bench.synthetic.Generator;
import io.kraftd.bench.synthetic.LayoutFamilies;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import io.kraftd.domain.layout.FileKind;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import javax.imageio.ImageIO;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;

/** A sound file of each kind that is read. */
final class Originals {
    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2">
              <ID>INV-881</ID><IssueDate>2026-03-01</IssueDate><DocumentCurrencyCode>EUR</DocumentCurrencyCode>
              <LegalMonetaryTotal><PayableAmount currencyID="EUR">480.00</PayableAmount></LegalMonetaryTotal>
              <InvoiceLine><ID>1</ID><InvoicedQuantity unitCode="C62">4</InvoicedQuantity>
                <LineExtensionAmount currencyID="EUR">480.00</LineExtensionAmount>
                <Item><Name>Gate valve</Name></Item><Price><PriceAmount currencyID="EUR">120.00</PriceAmount></Price>
              </InvoiceLine>
            </Invoice>
            """;
    private static final String[][] ROWS = {
        {"Quotation no.", "Q-881", "", ""},
        {"Description", "Qty", "Price", "Amount"},
        {"Gate valve", "4", "120.00", "480.00"}
    };

    private Originals() {}

    static byte[] of(FileKind kind, long seed) throws IOException {
        Generator generator = new Generator(LayoutFamilies.DEVELOPMENT, OptionalInt.of(8));
        return switch (kind) {
            case PDF ->
                generator.make(DocumentKind.INVOICE, FileFormat.PDF_TEXT, seed).bytes();
            case XLSX ->
                generator.make(DocumentKind.QUOTATION, FileFormat.XLSX, seed).bytes();
            case DOCX ->
                generator.make(DocumentKind.QUOTATION, FileFormat.DOCX, seed).bytes();
            case CSV -> generator.make(DocumentKind.BOQ, FileFormat.CSV, seed).bytes();
            case XML -> XML.getBytes(StandardCharsets.UTF_8);
            case XLS -> workbook();
            case PNG, JPEG, TIFF -> picture(kind.word());
        };
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            var sheet = book.createSheet("Offer");
            for (int i = 0; i < ROWS.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < ROWS[i].length; j++) {
                    row.createCell(j).setCellValue(ROWS[i][j]);
                }
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(420, 110, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 16));
        for (int i = 0; i < ROWS.length; i++) {
            for (int j = 0; j < ROWS[i].length; j++) {
                pen.drawString(ROWS[i][j], 10 + 100 * j, 30 + 32 * i);
            }
        }
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) {
            throw new IOException("No writer for " + format);
        }
        return out.toByteArray();
    }
}
