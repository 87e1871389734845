package io.kraftd.adapter.azureai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Placement;
import io.kraftd.domain.layout.Word;
import io.kraftd.ports.analysis.AnalysedTable;
import io.kraftd.ports.analysis.Analysis;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers of our own making, each with what one real answer showed. */
@ExtendWith(OverHttps.class)
class AnalysisReadingTest {
    private static final Offset<Double> A_HAIR = within(1e-6);
    private static final String PAGE = "{\"pageNumber\":1,\"width\":8,\"height\":10,\"unit\":\"inch\",\"spans\":[]}";

    private final AnalysisServer server = new AnalysisServer(OverHttps.server());

    @Test
    void a_value_keeps_its_print_its_confidence_and_its_place() {
        Fields fields = invoice(member("InvoiceId", "string", "\"valueString\":\"R-77\"", "R-77"))
                .fields();

        Field number = fields.at("/metadata/document_number").orElseThrow();
        assertThat(fields.text("/metadata/document_number")).isEqualTo("R-77");
        assertThat(number.raw()).isEqualTo("R-77");
        assertThat(number.method()).isEqualTo(ReadingMethod.AZURE);
        assertThat(number.confidence()).isEqualTo(new Confidence(0.422));
        assertThat(number.provenance()).isInstanceOfSatisfying(Provenance.OnPage.class, place -> {
            assertThat(place.page()).isEqualTo(1);
            near(place.box(), 0.25, 0.1, 0.5, 0.15);
        });
    }

    @Test
    void values_that_stand_in_two_places_are_entered_in_both() {
        Fields fields = invoice(member("InvoiceDate", "date", "\"valueDate\":\"2026-02-03\"", "3.2.2026") + ","
                        + member("VendorName", "string", "\"valueString\":\"Alfa\\nPumps\"", "Alfa\\nPumps"))
                .fields();

        assertThat(fields.day("/metadata/issue_date")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(fields.day("/dates/issue_date")).isEqualTo(LocalDate.of(2026, 2, 3));
        assertThat(fields.text("/parties/supplier/name")).isEqualTo("Alfa Pumps");
        assertThat(fields.text("/parties/issuer/name")).isEqualTo("Alfa Pumps");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "valueCurrency":{"currencySymbol":"$","amount":110}                      | $110.00      | 110.00     |
            "valueCurrency":{"currencySymbol":"€","amount":1234567.89}               | 1.234.567,89 | 1234567.89 | EUR
            "valueCurrency":{"currencySymbol":"$","currencyCode":"USD","amount":0.1} |              | 0.1        | USD
            "valueCurrency":{"currencyCode":"XYQ","amount":12}                       | twelve       | 12.0       |
            """)
    void an_amount_is_exact_and_has_a_currency_only_where_the_service_is_sure(
            String value, String printed, String amount, String currency) {
        Fields fields = invoice(member("InvoiceTotal", "currency", value, printed == null ? "" : printed))
                .fields();

        assertThat(fields.number("/totals/gross")).isEqualTo(amount);
        assertThat(fields.text("/totals/currency")).isEqualTo(currency);
        assertThat(fields.text("/commercial_terms/currency")).isEqualTo(currency);
    }

    @Test
    void a_number_that_32_bits_cannot_hold_is_taken_from_the_print() {
        Fields fields = receipt(member("Total", "number", "\"valueNumber\":16777217.25", "16,777,217.25") + ","
                        + member("Subtotal", "number", "\"valueNumber\":2.2", "two and a bit"))
                .fields();

        assertThat(fields.number("/totals/gross")).isEqualTo("16777217.25");
        assertThat(fields.number("/totals/net")).isEqualTo("2.2");
    }

    @Test
    void a_number_without_a_number_is_left_out_and_said() {
        Analysis analysis = invoice(
                member("TotalTax", "number", null, "PT") + "," + member("SubTotal", "currency", null, "EUR 80.50"));

        assertThat(analysis.fields().at("/totals/tax_total")).isEmpty();
        assertThat(analysis.fields().number("/totals/net")).isEqualTo("80.50");
        assertThat(analysis.layout().warnings())
                .containsExactly("Document Intelligence read \"PT\" for TotalTax, which is no number");
    }

    @Test
    void a_subtotal_before_a_discount_is_what_the_lines_come_to() {
        Fields fields = invoice(member("SubTotal", "currency", "\"valueCurrency\":{\"amount\":90}", "90.00") + ","
                        + member("TotalDiscount", "currency", "\"valueCurrency\":{\"amount\":9}", "9.00"))
                .fields();

        assertThat(fields.number("/totals/line_total")).isEqualTo("90.00");
        assertThat(fields.at("/totals/net")).isEmpty();
    }

    @Test
    void an_item_has_what_the_service_read_of_it_and_no_more() {
        String first = object(
                member("Amount", "currency", "\"valueCurrency\":{\"currencySymbol\":\"$\",\"amount\":5}", "5.00"));
        String second = object(member("Description", "string", "\"valueString\":\"Gate valve\"", "Gate valve") + ","
                + member("Quantity", "number", "\"valueNumber\":3", "3") + ","
                + member("Unit", "string", "\"valueString\":\"Stück\"", "Stück") + ","
                + member("TaxRate", "string", "\"valueString\":\"19 %\"", "19 %"));

        Fields fields = invoice("\"Items\":{\"type\":\"array\",\"valueArray\":[" + first + "," + second + "]}")
                .fields();

        assertThat(fields.byPath().keySet())
                .extracting(path -> path.pointer())
                .containsExactly(
                        "/line_items/0/total_price",
                        "/line_items/1/description",
                        "/line_items/1/quantity",
                        "/line_items/1/tax_rate",
                        "/line_items/1/unit_of_measure");
        assertThat(fields.text("/line_items/1/unit_of_measure")).isEqualTo("piece");
        assertThat(fields.number("/line_items/1/tax_rate")).isEqualTo("19");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no place at all         | ""
            a page that is not told | ,"boundingRegions":[{"pageNumber":9,"polygon":[1,1,2,1,2,2,1,2]}]
            no corners              | ,"boundingRegions":[{"pageNumber":1,"polygon":[]}]
            """)
    void without_a_place_the_value_stands_in_the_answer(String how, String regions) {
        String field =
                "\"InvoiceId\":{\"type\":\"string\",\"valueString\":\"R-1\"%s}".formatted(regions.replace("\"\"", ""));

        Field number = invoice(field).fields().at("/metadata/document_number").orElseThrow();

        assertThat(number.provenance()).isEqualTo(new Provenance.InData("/fields/InvoiceId"));
        assertThat(number.confidence()).isEqualTo(Confidence.NONE);
        assertThat(number.raw()).isNull();
    }

    @Test
    void an_address_comes_as_parts_or_as_lines() {
        Fields fields = invoice(member(
                                "VendorAddress",
                                "address",
                                "\"valueAddress\":{\"houseNumber\":\"7\",\"road\":\"Hill Road\",\"city\":\"Leeds\",\"postalCode\":\"LS1 4AP\"}",
                                "7 Hill Road Leeds LS1 4AP")
                        + ","
                        + member("CustomerAddress", "string", null, "Am Hang 3\\n50667 Köln\\nDE"))
                .fields();

        assertThat(fields.text("/parties/supplier/registered_address/address_line1"))
                .isEqualTo("7 Hill Road");
        assertThat(fields.text("/parties/supplier/registered_address/city")).isEqualTo("Leeds");
        assertThat(fields.text("/parties/supplier/registered_address/postal_code"))
                .isEqualTo("LS1 4AP");
        assertThat(fields.text("/parties/buyer/registered_address/address_line1"))
                .isEqualTo("Am Hang 3");
        assertThat(fields.text("/parties/buyer/registered_address/address_line2"))
                .isEqualTo("50667 Köln, DE");
    }

    @Test
    void a_contract_gives_its_number_its_days_and_its_parties_in_their_order() {
        String parties = "\"Parties\":{\"type\":\"array\",\"valueArray\":["
                + object(member("Name", "string", "\"valueString\":\"North Ltd\"", "North Ltd")) + ","
                + object(member("Name", "string", "\"valueString\":\"South SA\"", "South SA")) + "]}";

        Fields fields = read(
                        CloudModel.CONTRACT,
                        parties + ","
                                + member("ContractId", "string", "\"valueString\":\"C-9\"", "C-9") + ","
                                + member("ExpirationDate", "date", null, "31 December 2027"))
                .fields();

        assertThat(fields.text("/metadata/document_number")).isEqualTo("C-9");
        assertThat(fields.day("/dates/contract_end_date")).isEqualTo(LocalDate.of(2027, 12, 31));
        assertThat(fields.text("/parties/issuer/name")).isEqualTo("North Ltd");
        assertThat(fields.text("/parties/recipient/name")).isEqualTo("South SA");
        assertThat(fields.at("/parties/buyer/name")).isEmpty();
    }

    @Test
    void several_documents_in_one_file_are_said() {
        String document = "{\"docType\":\"invoice\",\"spans\":[],\"confidence\":1,\"fields\":{}}";
        Analysis analysis = server.analyzing(
                CloudModel.INVOICE,
                FileKind.PDF,
                result("[" + PAGE + "]", ",\"documents\":[" + document + "," + document + "]"));

        assertThat(analysis.layout().warnings()).hasSize(1).first().asString().contains("2 documents");
    }

    @Test
    void words_lie_where_they_are_read_and_a_turned_page_is_stood_up() {
        // A page of 8 x 10 inches whose text runs downwards: "up" lies at its right edge, 1 inch below its top.
        String word =
                "{\"content\":\"up\",\"confidence\":0.9,\"span\":{\"offset\":0,\"length\":2},\"polygon\":[7.5,1,7.5,2,7.25,2,7.25,1]}";
        String page =
                "{\"pageNumber\":1,\"angle\":90,\"width\":8,\"height\":10,\"unit\":\"inch\",\"spans\":[],\"words\":["
                        + word + "]}";

        Page read = pages(page).layout().pages().get(0);

        assertThat(read.width()).isEqualTo(720);
        assertThat(read.height()).isEqualTo(576);
        assertThat(read.placement()).isEqualTo(new Placement(3, 0));
        Word up = read.words().get(0);
        assertThat(up.confidence()).isEqualTo(0.9);
        near(up.box(), 0.1, 0.0625, 0.2, 0.09375);
        near(read.placement().shown(up.box(), read.width(), read.height()), 7.25 / 8, 0.1, 7.5 / 8, 0.2);
    }

    @Test
    void a_page_that_leans_is_straightened() {
        // A thin line of text through the middle, 10 degrees clockwise: 3 inches right of the middle, so 0.529 below
        // it.
        String word =
                "{\"content\":\"far\",\"confidence\":1,\"span\":{\"offset\":0,\"length\":3},\"polygon\":[6.954423,5.520945]}";
        String page =
                "{\"pageNumber\":1,\"angle\":10,\"width\":8,\"height\":10,\"unit\":\"inch\",\"spans\":[],\"words\":["
                        + word + "]}";

        Page read = pages(page).layout().pages().get(0);

        assertThat(read.placement()).isEqualTo(new Placement(0, -10));
        near(read.words().get(0).box(), 7.0 / 8, 0.5, 7.0 / 8, 0.5);
    }

    @Test
    void pages_without_a_size_and_words_without_a_place_are_left_out() {
        String words = "[{\"content\":\"lost\",\"confidence\":1,\"span\":{\"offset\":0,\"length\":4}},"
                + "{\"content\":\" \",\"confidence\":1,\"span\":{\"offset\":0,\"length\":1},\"polygon\":[1,1,2,1,2,2,1,2]}]";
        Analysis analysis = pages("{\"pageNumber\":1,\"spans\":[]},"
                + "{\"pageNumber\":2,\"width\":600,\"height\":800,\"unit\":\"pixel\",\"spans\":[],\"words\":" + words
                + "}");

        assertThat(analysis.billedPages()).isEqualTo(2);
        assertThat(analysis.layout().warnings()).containsExactly("Document Intelligence gave no size for page 1");
        assertThat(analysis.layout().pages()).singleElement().satisfies(page -> {
            assertThat(page.number()).isEqualTo(2);
            assertThat(page.width()).isEqualTo(600);
            assertThat(page.words()).isEmpty();
        });
    }

    @Test
    void tables_keep_their_cells_spans_and_headings() {
        String cells =
                "[{\"kind\":\"columnHeader\",\"rowIndex\":0,\"columnIndex\":0,\"columnSpan\":2,\"content\":\"Offer\",\"spans\":[],"
                        + "\"boundingRegions\":[{\"pageNumber\":1,\"polygon\":[2,1,4,1,4,2,2,2]}]},"
                        + "{\"rowIndex\":1,\"columnIndex\":1,\"content\":\"\",\"spans\":[]}]";

        Analysis analysis = server.analyzing(
                CloudModel.LAYOUT,
                FileKind.PDF,
                result(
                        "[" + PAGE + "]",
                        ",\"tables\":[{\"rowCount\":2,\"columnCount\":2,\"spans\":[],\"cells\":" + cells + "}]"));

        assertThat(analysis.tables())
                .containsExactly(new AnalysedTable(
                        2,
                        2,
                        List.of(
                                new AnalysedTable.Cell(
                                        0,
                                        0,
                                        1,
                                        2,
                                        true,
                                        "Offer",
                                        new Provenance.OnPage(1, new Box(0.25, 0.1, 0.5, 0.2))),
                                new AnalysedTable.Cell(1, 1, 1, 1, false, "", new Provenance.InData("/tables")))));
    }

    @Test
    void an_office_file_is_running_text() {
        String paragraphs =
                ",\"paragraphs\":[{\"role\":\"title\",\"content\":\"Offer\",\"spans\":[]},{\"content\":\"Dear buyer\",\"spans\":[]},"
                        + "{\"role\":\"pageFooter\",\"content\":\"Page 1\",\"spans\":[]}]";

        Analysis analysis = server.analyzing(
                CloudModel.READ, FileKind.DOCX, result("[{\"pageNumber\":1,\"spans\":[]}]", paragraphs));

        assertThat(analysis.layout().flow())
                .containsExactly(
                        new FlowParagraph(0, "Offer", true, false, FlowParagraph.Zone.BODY),
                        new FlowParagraph(1, "Dear buyer", false, false, FlowParagraph.Zone.BODY),
                        new FlowParagraph(2, "Page 1", false, false, FlowParagraph.Zone.FOOTER));
        assertThat(analysis.layout().pages()).isEmpty();
    }

    private Analysis invoice(String members) {
        return read(CloudModel.INVOICE, members);
    }

    private Analysis receipt(String members) {
        return read(CloudModel.RECEIPT, members);
    }

    private Analysis read(CloudModel model, String members) {
        return server.analyzing(
                model,
                FileKind.PDF,
                result(
                        "[" + PAGE + "]",
                        ",\"documents\":[{\"docType\":\"any\",\"spans\":[],\"confidence\":1,\"fields\":{" + members
                                + "}}]"));
    }

    private Analysis pages(String pages) {
        return server.analyzing(CloudModel.LAYOUT, FileKind.PDF, result("[" + pages + "]", ""));
    }

    private static String result(String pages, String more) {
        return "{\"apiVersion\":\"2023-07-31\",\"modelId\":\"prebuilt\",\"stringIndexType\":\"utf16CodeUnit\",\"content\":\"\",\"pages\":"
                + pages + more + "}";
    }

    private static String object(String members) {
        return "{\"type\":\"object\",\"valueObject\":{" + members + "}}";
    }

    private static String member(String name, String type, String value, String printed) {
        return "\"%s\":{\"type\":\"%s\",%s\"content\":\"%s\",\"confidence\":0.422,\"boundingRegions\":[{\"pageNumber\":1,\"polygon\":[2,1,4,1,4,1.5,2,1.5]}]}"
                .formatted(name, type, value == null ? "" : value + ",", printed);
    }

    private static void near(Box box, double x0, double y0, double x1, double y1) {
        assertThat(box.x0()).isCloseTo(x0, A_HAIR);
        assertThat(box.y0()).isCloseTo(y0, A_HAIR);
        assertThat(box.x1()).isCloseTo(x1, A_HAIR);
        assertThat(box.y1()).isCloseTo(y1, A_HAIR);
    }
}
