package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.app.samples.OfferPdf;
import io.kraftd.app.samples.PumpStation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A buyer takes away a quotation that was read, over the wire, in every form. */
class OutputTest {
    private static final int ROWS = PumpStation.HUMBER.rows().size();
    private static final String API = "/api/v1";

    private static RunningHouse house;
    private static Visitor buyer;
    private static String quotation;

    @BeforeAll
    static void open() throws IOException {
        house = RunningHouse.start(Map.of());
        buyer = Visitor.signedUp(house.base(), "output@example.com");
        byte[] file = OfferPdf.draw(PumpStation.HUMBER, PumpStation.INQUIRY.number());
        quotation = buyer.read("quote-humber.pdf", file).text("/document_id");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void the_answer_says_what_was_generated_and_until_when_it_can_be_fetched() {
        JsonNode answer = output("pdf").body();

        assertThat(answer.path("document_id").asText()).isEqualTo(quotation);
        assertThat(answer.path("format").asText()).isEqualTo("pdf");
        assertThat(answer.path("status").asText()).isEqualTo("generated");
        assertThat(answer.path("line_items_count").asInt()).isEqualTo(ROWS);
        assertThat(answer.path("download_url").asText()).startsWith(API + "/documents/" + quotation + "/output/pdf?");
        assertThat(answer.path("expires_at").asText()).endsWith("Z");
        assertThat(answer.path("message").asText()).contains("pdf");
    }

    @Test
    void the_excel_file_opens_and_holds_the_rows() throws IOException {
        HttpResponse<byte[]> file = downloaded("excel");

        assertNamed(file, "quote-humber.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.body()))) {
            assertThat(book.getSheet("Document").getLastRowNum()).isGreaterThan(ROWS);
        }
    }

    @Test
    void the_pdf_file_opens_and_says_what_was_read() throws IOException {
        HttpResponse<byte[]> file = downloaded("pdf");

        assertNamed(file, "quote-humber.pdf");
        try (PDDocument pdf = Loader.loadPDF(file.body())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("HFS-Q-20871", "CB-XL435", "Humber Flow Systems Ltd");
        }
    }

    @Test
    void the_word_file_opens_and_holds_the_rows() throws IOException {
        HttpResponse<byte[]> file = downloaded("word");

        assertNamed(file, "quote-humber.docx");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file.body()))) {
            assertThat(word.getTables())
                    .anySatisfy(table -> assertThat(table.getNumberOfRows()).isGreaterThan(ROWS));
        }
    }

    @Test
    void the_csv_file_has_a_line_for_each_row() {
        HttpResponse<byte[]> file = downloaded("csv");

        assertNamed(file, "quote-humber.csv");
        assertThat(text(file).lines().filter(line -> !line.isBlank())).hasSize(ROWS + 1);
    }

    @Test
    void the_json_file_is_what_was_read() throws IOException {
        JsonNode file = new ObjectMapper().readTree(downloaded("json").body());

        JsonNode document = buyer.get("/documents/" + quotation).body();
        assertThat(file.path("line_items"))
                .isEqualTo(document.path("line_items"))
                .hasSize(ROWS);
        assertThat(file.path("fields")).isEqualTo(document.path("fields"));
    }

    @Test
    void the_ubl_file_is_a_quotation_with_its_lines() throws IOException, SAXException, ParserConfigurationException {
        HttpResponse<byte[]> file = downloaded("ubl");

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file.body()))
                .getDocumentElement();
        assertThat(root.getLocalName()).isEqualTo("Quotation");
        assertThat(root.getElementsByTagNameNS("*", "QuotationLine").getLength())
                .isEqualTo(ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "excel", "word", "csv", "ubl", "markdown"})
    void who_accepts_the_type_of_the_file_alone_gets_the_file_at_once(String format) {
        HttpResponse<byte[]> linked = downloaded(format);
        String type = linked.headers().firstValue("Content-Type").orElseThrow();

        HttpResponse<byte[]> atOnce = buyer.fetch("/documents/" + quotation + "/output", "Accept", type);

        assertThat(atOnce.statusCode()).isEqualTo(200);
        assertThat(atOnce.body()).isEqualTo(linked.body());
        assertThat(atOnce.headers().firstValue("Content-Type")).contains(type);
    }

    @Test
    void accept_and_format_that_differ_are_refused() {
        HttpResponse<byte[]> answer =
                buyer.fetch("/documents/" + quotation + "/output?format=pdf", "Accept", "text/csv");

        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?format=rtf", "?format=PDF"})
    void a_form_that_is_missing_or_unknown_is_a_field_error(String query) {
        Answer answer = buyer.get("/documents/" + quotation + "/output" + query);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).isEqualTo("format");
    }

    @Test
    void a_link_is_no_use_to_anybody_else() {
        String link = link("pdf");
        Visitor other = Visitor.signedUp(house.base(), "nosy@example.com");

        assertThat(other.fetch(link).statusCode()).isEqualTo(404);
        assertThat(Visitor.withoutToken(house.base()).fetch(link).statusCode()).isEqualTo(401);
        assertThat(other.get("/documents/" + quotation + "/output?format=pdf").status())
                .isEqualTo(404);
    }

    @Test
    void a_link_cannot_be_prolonged_or_bent() {
        String link = link("pdf");
        String expires = link.replaceAll(".*expires=(\\d+).*", "$1");
        String later = Long.toString(Long.parseLong(expires) + 3600);

        assertEnded(link.replace("expires=" + expires, "expires=" + later));
        assertEnded(link.replace("/output/pdf", "/output/csv"));
        assertEnded(bent(link));
        assertThat(buyer.get(link.replaceAll("\\?.*", "")).status()).isEqualTo(404);
        assertThat(buyer.get(link.replace("expires=" + expires, "expires=soon")).status())
                .isEqualTo(404);
    }

    @Test
    void what_was_not_read_yet_has_no_output_but_is_read_for_a_conversion() {
        byte[] file = "Item,Description,Qty\n1,Gate valve,2\n".getBytes(StandardCharsets.UTF_8);
        String id = buyer.upload("list.csv", file).text("/document_id");

        Answer output = buyer.get("/documents/" + id + "/output?format=pdf");
        Answer converted = buyer.convert(id, "structured_data");

        assertThat(output.status()).isEqualTo(409);
        assertThat(output.text("/code")).isEqualTo("not_extracted");
        assertThat(output.text("/current_state")).isEqualTo("pending");
        assertThat(converted.text("/parsed_data/line_items/0/description")).isEqualTo("Gate valve");
        assertThat(buyer.get("/documents/" + id + "/output?format=pdf").status())
                .isEqualTo(200);
    }

    @Test
    void what_a_form_demands_and_was_not_read_is_named() {
        byte[] file = "Item,Description,Qty\n1,Ball valve,2\n".getBytes(StandardCharsets.UTF_8);
        String id = buyer.read("bare.csv", file).text("/document_id");

        for (Answer answer :
                new Answer[] {buyer.get("/documents/" + id + "/output?format=ubl"), buyer.convert(id, "ubl")}) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.text("/code")).isEqualTo("cannot_be_written");
            assertThat(answer.body().path("missing")).isNotEmpty();
        }
    }

    @Test
    void a_conversion_to_data_gives_the_document() {
        Answer answer = buyer.convert(quotation, "structured_data");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/source_format")).isEqualTo("pdf");
        assertThat(answer.text("/target_format")).isEqualTo("structured_data");
        assertThat(answer.text("/status")).isEqualTo("converted");
        assertThat(answer.body().at("/parsed_data/line_items")).hasSize(ROWS);
        assertThat(answer.body().path("download_url").isNull()).isTrue();
    }

    @Test
    void a_conversion_to_text_gives_the_words_of_the_file() {
        String text = buyer.convert(quotation, "text").text("/parsed_data/text");

        assertThat(text).startsWith("Humber Flow Systems Ltd").contains("CB-XL435", "Lead times count from receipt");
        assertThat(text.lines()).hasSizeGreaterThan(ROWS);
    }

    @Test
    void a_conversion_to_markdown_gives_a_table_of_the_rows() {
        String text = buyer.convert(quotation, "markdown").text("/parsed_data/markdown");

        assertThat(text).startsWith("# Quotation HFS-Q-20871\n");
        assertThat(text.lines().filter(line -> line.startsWith("| "))).hasSize(ROWS + 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ubl"})
    void a_conversion_to_a_file_gives_a_link_that_works(String target) {
        Answer answer = buyer.convert(quotation, target);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("parsed_data").isNull()).isTrue();
        HttpResponse<byte[]> file = buyer.fetch(answer.text("/download_url").substring(API.length()));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body())
                .isEqualTo(downloaded(target.equals("xlsx") ? "excel" : target).body());
    }

    @Test
    void a_conversion_to_nothing_known_is_a_field_error() {
        Answer answer = buyer.convert(quotation, "docx");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/errors/0/field")).isEqualTo("target_format");
    }

    private static Answer output(String format) {
        return buyer.get("/documents/" + quotation + "/output?format=" + format);
    }

    private static String link(String format) {
        return output(format).text("/download_url").substring(API.length());
    }

    private static HttpResponse<byte[]> downloaded(String format) {
        HttpResponse<byte[]> file = buyer.fetch(link(format));
        assertThat(file.statusCode()).as(text(file)).isEqualTo(200);
        return file;
    }

    /** The link with another first sign in its signature, whichever that sign is. */
    private static String bent(String link) {
        int first = link.indexOf("signature=") + "signature=".length();
        char other = link.charAt(first) == 'A' ? 'B' : 'A';
        return link.substring(0, first) + other + link.substring(first + 1);
    }

    private static void assertNamed(HttpResponse<byte[]> file, String name) {
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment; filename=\"" + name + "\"");
    }

    private static void assertEnded(String link) {
        Answer answer = buyer.get(link);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/code")).isEqualTo("link_ended");
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
