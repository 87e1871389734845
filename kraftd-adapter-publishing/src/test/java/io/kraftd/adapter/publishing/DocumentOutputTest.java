package io.kraftd.adapter.publishing;

import static io.kraftd.tck.ExtractedDocumentBuilder.anExtractedDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Metadata;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.json.KraftdJson;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.publishing.UnpublishableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentOutputTest {
    private final Publisher publisher = Publishers.aPublisher();
    private final ExtractedDocument complete = anExtractedDocument().complete();

    @ParameterizedTest
    @EnumSource(OutputFormat.class)
    void the_same_document_gives_the_same_bytes(OutputFormat format) {
        assertThat(bytes(complete, format))
                .isEqualTo(bytes(anExtractedDocument().complete(), format));
    }

    @Test
    void json_reads_back_to_the_same_document() throws IOException {
        ExtractedDocument again =
                KraftdJson.newStrictMapper().readValue(bytes(complete, OutputFormat.JSON), ExtractedDocument.class);

        assertThat(again).isEqualTo(complete);
    }

    @Test
    void markdown_has_a_row_for_each_line_and_nothing_that_is_read_makes_markup() {
        String markdown = text(complete, OutputFormat.MARKDOWN);
        String safe = text(document(DocumentType.INVOICE, "a | b <script> [x](y) `z`\n# c"), OutputFormat.MARKDOWN);

        assertThat(markdown.lines().filter(line -> line.startsWith("| ")))
                .hasSize(complete.lineItems().size() + 2);
        assertThat(safe).contains("a \\| b \\<script\\> \\[x\\](y) \\`z\\` \\# c");
    }

    @Test
    void a_workbook_holds_the_lines_as_numbers_and_every_field_with_its_source() throws IOException {
        LineItem line = complete.lineItems().get(0);
        try (OpenBook book = new OpenBook(bytes(complete, OutputFormat.EXCEL))) {
            assertThat(book.row("Document", 0, "Supplier").getRowNum()).isPositive();
            assertThat(numbers(book, "Document"))
                    .contains(line.quantity().doubleValue(), line.totalPrice().doubleValue());
            assertThat(book.workbook.getSheet("Fields").getLastRowNum())
                    .isEqualTo(complete.fields().byPath().size());
        }
    }

    @Test
    void a_text_document_opens_in_another_reader_with_parties_and_lines() throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes(complete, OutputFormat.WORD)))) {
            String words = String.join(
                    "\n",
                    document.getParagraphs().stream()
                            .map(each -> each.getText())
                            .toList());
            assertThat(words).contains("Proforma invoice RE-2026/001", "Müller & Söhne GmbH", "Example Works");
            assertThat(document.getTables())
                    .extracting(XWPFTable::getText)
                    .anyMatch(text -> text.contains(complete.lineItems().get(0).description()));
        }
    }

    @Test
    void a_pdf_shows_what_was_read() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(complete, OutputFormat.PDF))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Proforma invoice RE-2026/001", "Müller & Söhne GmbH", "10115 Berlin", "Harbour");
        }
    }

    @Test
    void csv_has_a_row_for_each_line_and_quotes_what_needs_it() {
        String csv = text(document(DocumentType.INVOICE, "Pump, 2\" \"heavy\"\nduty"), OutputFormat.CSV);

        assertThat(csv)
                .startsWith("\uFEFFline_number,section,")
                .contains("\"Pump, 2\"\" \"\"heavy\"\"\nduty\",")
                .endsWith("\r\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            =1+1
            +49 30 1
            -2 °C cable
            @SUM(A1)
            ＝1+1
            ＠SUM(A1)
            """)
    void texts_that_begin_like_a_formula_are_neutralised(String text) throws IOException {
        ExtractedDocument document = document(DocumentType.INVOICE, text);

        assertThat(text(document, OutputFormat.CSV)).contains(",'" + text + ",");
        try (OpenBook book = new OpenBook(bytes(document, OutputFormat.EXCEL))) {
            assertThat(book.row("Document", 1, "'" + text)).isNotNull();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INVOICE,          Invoice",
        "PROFORMA_INVOICE, Invoice",
        "PURCHASE_ORDER,   Order",
        "QUOTATION,        Quotation",
        "RFQ,              RequestForQuotation",
        "BOQ,              RequestForQuotation"
    })
    void ubl_keeps_the_schema_of_its_document_type(DocumentType type, String ubl) throws IOException {
        byte[] xml = bytes(typed(complete, type), OutputFormat.UBL);

        assertThat(UblRules.schemaFault(xml, ubl)).isEmpty();
        assertThat(new String(xml, StandardCharsets.UTF_8))
                .contains("<" + ubl + " ", "RE-2026/001", "2026-01-12", "Steel pipe DN 50 &quot;seamless&quot;");
    }

    @Test
    void ubl_names_the_mandatory_parts_that_were_not_read() {
        UnpublishableException refusal = catchThrowableOfType(
                UnpublishableException.class, () -> bytes(anExtractedDocument().build(), OutputFormat.UBL));

        assertThat(refusal.missing())
                .containsExactly("currency", "supplier", "buyer", "total to be paid", "issue date", "line items");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRACT", "ADDENDUM", "UNKNOWN"})
    void a_type_that_ubl_does_not_have_is_refused(DocumentType type) {
        assertThatThrownBy(() -> bytes(typed(complete, type), OutputFormat.UBL))
                .isInstanceOf(UnpublishableException.class)
                .hasMessageContaining("a document type that UBL has");
    }

    @Test
    void a_document_of_which_nothing_was_read_is_still_a_pdf_a_workbook_and_a_text() {
        ExtractedDocument nothing = anExtractedDocument().build();

        for (OutputFormat format : List.of(OutputFormat.PDF, OutputFormat.EXCEL, OutputFormat.WORD, OutputFormat.CSV)) {
            assertThat(bytes(nothing, format)).isNotEmpty();
        }
    }

    private static List<Double> numbers(OpenBook book, String sheet) {
        List<Double> numbers = new ArrayList<>();
        book.workbook
                .getSheet(sheet)
                .forEach(row -> row.forEach(cell -> {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell.getNumericCellValue());
                    }
                }));
        return numbers;
    }

    private static ExtractedDocument document(DocumentType type, String description) {
        LineItem line = new LineItem(
                1,
                null,
                null,
                null,
                description,
                null,
                null,
                BigDecimal.TEN,
                "piece",
                null,
                null,
                new BigDecimal("2.50"),
                new BigDecimal("25.00"),
                "EUR",
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                false,
                null,
                null,
                false,
                null,
                null,
                null);
        return with(anExtractedDocument().build(), type, List.of(line));
    }

    private static ExtractedDocument typed(ExtractedDocument document, DocumentType type) {
        return with(document, type, document.lineItems());
    }

    private static ExtractedDocument with(ExtractedDocument document, DocumentType type, List<LineItem> lines) {
        Metadata metadata = document.metadata();
        return new ExtractedDocument(
                document.classification(),
                new Metadata(type, metadata.documentNumber(), metadata.revisionNumber(), metadata.issueDate(), 1),
                document.parties().supplier() == null ? Parties.NONE : document.parties(),
                document.projectContext(),
                document.dates(),
                document.commercialTerms(),
                lines,
                document.totals(),
                document.confidence(),
                document.quality(),
                document.method(),
                document.ocrConfidence(),
                document.fields(),
                document.lessons());
    }

    private String text(ExtractedDocument document, OutputFormat format) {
        return new String(bytes(document, format), StandardCharsets.UTF_8);
    }

    private byte[] bytes(ExtractedDocument document, OutputFormat format) {
        return Publishers.bytes(publisher.document(document, format));
    }
}
