package io.kraftd.http;

import static io.kraftd.http.Purchase.quote;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Buyers work on purchases, from inquiry to proforma. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PurchaseJourneyTest {
    private Service service;

    @BeforeAll
    void start() {
        service = Service.reading();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    private static void isHead(Reply reply, String step, String status) {
        assertThat(reply.at("step")).isEqualTo(step);
        assertThat(reply.at("status")).isEqualTo(status);
        assertThat(reply.at("message")).endsWith(".");
        assertThat(reply.at("timestamp")).endsWith("Z");
        assertThat(reply.header("ETag")).startsWith("\"");
    }

    @Test
    void typed_quotations_go_all_the_way_to_a_proforma() {
        Buyer ann = service.buyer("ann");
        Purchase purchase = new Purchase(ann, Purchase.document(ann, "rfq.csv", Purchase.INQUIRY, "RFQ"));

        Reply inquiry = purchase.step("inquiry", "").is(200);
        isHead(inquiry, "inquiry", "REVIEW_PENDING");
        assertThat(inquiry.at("document_id")).isEqualTo(purchase.id());
        assertThat(inquiry.json().at("/scope/lines").findValuesAsText("rfq_line"))
                .containsExactly("1", "2");

        Reply estimation = purchase.step("estimation", """
                        'currency':'USD','mark_up_percent':10,'rates':[{'rfq_line':'1','unit_price':'110.00'},
                        {'rfq_line':'2','unit_price':11,'currency':'USD','source':'list of May'}]""").is(200);
        isHead(estimation, "estimation", "ESTIMATION_IN_PROGRESS");
        assertThat(estimation.json().at("/estimation/target_price").decimalValue())
                .isEqualByComparingTo("1452");
        assertThat(estimation.text()).contains("\"target_price\":1452.00");

        Reply normalized = purchase.step(
                        "normalize-quotes",
                        "'target_currency':'USD','supplier_quotes':[%s,%s]"
                                .formatted(quote("Alfa", "100", "10"), quote("Beta", "120", "")))
                .is(200);
        isHead(normalized, "normalize_quotes", "QUOTES_NORMALIZED");
        JsonNode beta = normalized.json().at("/normalized_quotes/1");
        assertThat(beta.path("quoted_total").decimalValue()).isEqualByComparingTo("240");
        assertThat(beta.path("normalized_price").decimalValue()).isEqualByComparingTo("1240");
        assertThat(beta.path("coverage_percent").decimalValue()).isEqualByComparingTo("50");
        assertThat(beta.at("/missing_lines/0").asText()).isEqualTo("2");
        assertThat(beta.at("/adjustments/0/kind").asText()).isEqualTo("plug");
        assertThat(beta.at("/matches/0/how").asText()).isEqualTo("referenced");

        Reply comparison = purchase.step("comparison", """
                        'criteria':[{'name':'price','weight':0.6},{'name':'quality','weight':'0.4'}],
                        'scores':[{'supplier':'Alfa','criterion':'quality','score':0.5},
                        {'supplier':'beta','criterion':'quality','score':1}],
                        'constraints':{'max_suppliers':1,'exclude':['Beta']}""").is(200);
        isHead(comparison, "comparison", "COMPARISON_DONE");
        JsonNode analysis = comparison.json().path("analysis");
        assertThat(analysis.path("lowest_price_supplier").asText()).isEqualTo("Alfa");
        assertThat(analysis.path("currency").asText()).isEqualTo("USD");
        assertThat(analysis.at("/tabulation/1/cells/1/marks").toString()).contains("missing", "plug");
        assertThat(analysis.path("scenarios").findValuesAsText("name")).contains("best_single", "as_constrained");

        Reply proposal = purchase.step("proposal", "'scenario':'best_per_line'").is(200);
        isHead(proposal, "proposal", "PROPOSAL_GENERATED");
        assertThat(proposal.at("proposal_id")).contains(purchase.id()).endsWith("-1");
        assertThat(proposal.json().at("/proposal/awards/0/supplier_id").asText())
                .isEqualTo("alfa");
        assertThat(proposal.json().at("/proposal/savings/against_estimate").decimalValue())
                .isEqualByComparingTo("252");

        Reply order = purchase.step("po", """
                        'order_date':'2026-06-01','delivery_date':'2026-06-30','notes':'by truck',
                        'buyer_endpoint':'0088:4012345000009'""").is(200);
        isHead(order, "po", "PO_GENERATED");
        assertThat(order.at("po_id")).isEqualTo("PO-2026-00001");
        assertThat(order.at("supplier_id")).isEqualTo("alfa");
        JsonNode first = order.json().at("/purchase_orders/0");
        assertThat(first.path("total").decimalValue()).isEqualByComparingTo("1260");
        assertThat(first.path("currency").asText()).isEqualTo("USD");

        Reply proforma =
                purchase.step("proforma-invoice", "'po_id':'PO-2026-00001'").is(200);
        isHead(proforma, "proforma_invoice", "invoice_generated");
        assertThat(proforma.at("invoice_type")).isEqualTo("proforma");
        assertThat(proforma.json().path("total").decimalValue()).isEqualByComparingTo("1260");
        assertThat(proforma.json().at("/proforma_invoices/0/po_id").asText()).isEqualTo("PO-2026-00001");

        filesWork(ann, first.path("documents"));
        filesWork(ann, proforma.json().path("documents"));
        assertThat(purchase.state().at("status")).isEqualTo("PO_GENERATED");
    }

    private static void filesWork(Buyer buyer, JsonNode documents) {
        assertThat(file(buyer, documents, "pdf").text()).startsWith("%PDF-");
        assertThat(file(buyer, documents, "xlsx").text()).startsWith("PK");
        if (!documents.path("ubl").isNull()) {
            assertThat(file(buyer, documents, "ubl").text()).startsWith("<?xml");
        }
    }

    private static Reply file(Buyer buyer, JsonNode documents, String form) {
        String path = documents.path(form).asText();
        assertThat(path).startsWith("/api/v1/");
        return buyer.get(path.substring("/api/v1".length())).is(200);
    }

    @Test
    void an_order_can_be_taken_as_json_and_as_the_file_that_is_accepted() {
        Buyer buyer = service.buyer("olga");
        Purchase.begun(buyer, Purchase.INQUIRY)
                .proposed(quote("Alfa", "100", "10"))
                .done("po", "'order_date':'2026-06-01'");
        String path = "/purchase-orders/PO-2026-00001";

        JsonNode order = buyer.get(path).is(200).json();
        assertThat(order.path("cancelled").asBoolean(true)).isFalse();
        assertThat(order.at("/supplier/name").asText()).isEqualTo("Alfa");
        assertThat(order.at("/lines/0/unit").asText()).isEqualTo("H87");
        assertThat(order.at("/totals/gross").decimalValue()).isEqualByComparingTo("1260");
        filesWork(buyer, order.path("documents"));
        assertThat(order.path("ubl_lacks")).isEmpty();
        Reply pdf = buyer.get(path, "Accept", "application/pdf").is(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition")).contains("PO-2026-00001.pdf");
        buyer.get(path + "?format=word").isProblem(422, "invalid_fields");
        buyer.get("/purchase-orders/PO-2026-00002").isProblem(404, "not_found");
        buyer.get("/purchase-orders/first").isProblem(404, "not_found");
        buyer.get("/proforma-invoices/PO-2026-00001").isProblem(404, "not_found");
    }

    @Test
    void an_order_with_the_address_of_one_side_only_asks_for_the_other_before_it_is_written_as_ubl() {
        Buyer buyer = service.buyer("uma");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY).proposed(quote("Alfa", "100", "10"));
        String half = "'order_date':'2026-06-01','supplier_id':'Alfa','buyer_endpoint':'0088:4012345000009'";

        JsonNode order = purchase.step("po", half).is(200).json().at("/purchase_orders/0");

        assertThat(order.at("/documents/ubl").isNull()).isTrue();
        assertThat(order.path("ubl_lacks").toString()).contains("supplier");
        Reply lacking = buyer.get("/purchase-orders/PO-2026-00001?format=ubl").isProblem(422, "cannot_be_written");
        assertThat(lacking.json().path("missing")).isEqualTo(order.path("ubl_lacks"));
        purchase.done("po", half + ",'supplier_endpoint':'0088:4012345000016'");
        assertThat(buyer.get("/purchase-orders/PO-2026-00002?format=ubl")
                        .is(200)
                        .text())
                .contains("4012345000016");
    }

    @Test
    void an_order_that_was_replaced_says_so() {
        Buyer buyer = service.buyer("rita");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY).proposed(quote("Alfa", "100", "10"));
        purchase.done("po", "'order_date':'2026-06-01'");

        Reply again = purchase.step("po", "'order_date':'2026-06-01','notes':'by truck'")
                .is(200);

        assertThat(again.at("po_number")).isEqualTo("PO-2026-00002");
        assertThat(buyer.get("/purchase-orders/PO-2026-00001")
                        .json()
                        .path("cancelled")
                        .asBoolean())
                .isTrue();
        assertThat(buyer.get("/purchase-orders/PO-2026-00002")
                        .json()
                        .path("cancelled")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void quotations_that_were_handed_in_are_read_matched_and_compared() throws IOException {
        Buyer buyer = service.buyer("hanna");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY);
        String csv = Purchase.document(buyer, "alfa.csv", """
                Quotation,Q-7
                Supplier,Alfa Valves Ltd
                Currency,USD
                Item,Description,Qty,Unit,Unit Price,Amount
                1,Gate valve DN50 PN16,2,pcs,100.00,200.00
                2,Seamless pipe DN50,100,m,10.00,1000.00
                """, "QUOTATION");
        String xlsx = buyer.uploads(
                        new Form().file("file", "beta.xlsx", quotationBook()).text("document_type", "QUOTATION"), "")
                .is(200)
                .at("document_id");

        Reply normalized = purchase.step(
                        "normalize-quotes",
                        "'target_currency':'USD','quotation_document_ids':['%s','%s']".formatted(csv, xlsx))
                .is(200);

        assertThat(normalized.json().path("normalized_quotes").findValuesAsText("normalized_price"))
                .containsExactly("1200.0", "1140.0");
        JsonNode analysis = purchase.analysis();
        assertThat(analysis.path("lowest_price_supplier").asText()).isEqualTo("Beta Piping GmbH");
        purchase.done("proposal", "").done("po", "").done("proforma-invoice", "");
    }

    private static byte[] quotationBook() throws IOException {
        Object[][] rows = {
            {"Quotation", "B-2026-3"},
            {"Supplier", "Beta Piping GmbH"},
            {"Currency", "USD"},
            {"Item", "Description", "Qty", "Unit", "Unit Price", "Amount"},
            {1.0, "Pipe, seamless, DN 50", 100.0, "m", 9.0, 900.0},
            {2.0, "Gate valve PN16 DN50", 2.0, "pcs", 120.0, 240.0}
        };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Quotation");
            for (int i = 0; i < rows.length; i++) {
                Row row = sheet.createRow(i);
                for (int j = 0; j < rows[i].length; j++) {
                    if (rows[i][j] instanceof Double number) {
                        row.createCell(j).setCellValue(number);
                    } else {
                        row.createCell(j).setCellValue((String) rows[i][j]);
                    }
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_stand_in_price_that_was_edited_in_the_workbook_changes_the_comparison() throws IOException {
        Buyer buyer = service.buyer("ella");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY)
                .quoted(quote("Alfa", "100", "") + "," + quote("Beta", "120", "12"));
        assertThat(purchase.analysis().path("lowest_price_supplier").asText()).isEqualTo("Alfa");
        Reply out = purchase.workbook().is(200);
        assertThat(out.header("Content-Type")).isEqualTo(Purchase.XLSX);

        Reply revised =
                purchase.workbook(edited(out.response().body(), "alfa", 5_000)).is(200);

        isHead(revised, "comparison", "COMPARISON_DONE");
        assertThat(revised.json().at("/analysis/lowest_price_supplier").asText())
                .isEqualTo("Beta");
        assertThat(revised.json().at("/analysis/ranking").findValuesAsText("normalized_total"))
                .contains("5200.0");
        Purchase other = Purchase.begun(buyer, Purchase.INQUIRY).quoted(quote("Gamma", "100", "10"));
        other.analysis();
        other.workbook(out.response().body()).isProblem(415, "unsupported_type");
        assertThat(purchase.workbook().is(200).response().body())
                .isNotEqualTo(out.response().body());
    }

    private static byte[] edited(byte[] workbook, String supplier, double amount) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getSheet("Inputs")) {
                Cell id = row.getCell(3);
                if (id != null
                        && id.getCellType() == CellType.STRING
                        && id.getStringCellValue().equals(supplier)) {
                    row.getCell(5).setCellValue(amount);
                }
            }
            book.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void hostile_workbooks_are_refused_like_hostile_uploads_and_change_nothing() {
        Buyer buyer = service.buyer("holly");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY).quoted(quote("Alfa", "100", "10"));
        purchase.workbook().isProblem(409, "step_missing");
        purchase.analysis();
        String before = purchase.state().header("ETag");

        purchase.workbook(Wire.bytes("Item,Qty\n1,2\n")).isProblem(415, "unsupported_type");
        assertThat(purchase.workbook(new byte[0]).status()).isBetween(400, 499);
        purchase.workbook(new byte[(int) Service.MOST_BYTES + 1]).isProblem(413, "file_too_large");
        buyer.put("/workflow/" + purchase.id() + "/comparison.xlsx", BodyPublishers.ofString("{}"), "application/json")
                .isProblem(415, "unsupported_media_type");

        assertThat(purchase.state().header("ETag")).isEqualTo(before);
        assertThat(service.server().uploadDirectory()).isEmptyDirectory();
    }

    @Test
    void a_bare_list_is_the_quotations_and_the_plural_path_answers_the_same() {
        Buyer buyer = service.buyer("lisa");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY);
        String list = "[{'supplier':'Alfa','price':100,'currency':'USD'}]";

        for (String path : List.of("/workflow/normalize-quotes", "/workflows/normalize-quotes")) {
            Reply reply =
                    buyer.postJson(path + "?document_id=" + purchase.id(), list).is(200);
            assertThat(reply.json().at("/normalized_quotes/0/normalized_price").decimalValue())
                    .isEqualByComparingTo("100");
        }
        buyer.postJson("/workflow/comparison?document_id=" + purchase.id(), "[]")
                .isProblem(400, "malformed_json");
        buyer.postJson("/workflow/normalize-quotes?document_id=" + purchase.id(), "[1]")
                .isProblem(422, "invalid_fields");
        buyer.postJson("/workflow/normalize-quotes?document_id=" + purchase.id(), "[]")
                .isProblem(422, "invalid_fields");
    }

    @Test
    void the_case_tells_where_it_stands_what_happened_and_what_comes_next() {
        Buyer buyer = service.buyer("karla");
        Purchase purchase = Purchase.begun(buyer, Purchase.INQUIRY).proposed(quote("Alfa", "100", "10"));
        purchase.quoted(quote("Alfa", "90", "10"));

        Reply state = purchase.state().is(200);

        assertThat(state.at("status")).isEqualTo("QUOTES_NORMALIZED");
        JsonNode steps = state.json().path("steps");
        assertThat(steps.findValuesAsText("step"))
                .containsExactly("inquiry", "normalize_quotes", "comparison", "proposal");
        assertThat(steps.findValuesAsText("revision")).containsExactly("1", "2", "1", "1");
        assertThat(steps.findValuesAsText("stale")).containsExactly("false", "false", "true", "true");
        JsonNode history = state.json().path("history");
        assertThat(history).hasSize(5);
        for (int i = 1; i < 5; i++) {
            assertThat(history.get(i).path("previous"))
                    .isEqualTo(history.get(i - 1).path("hash"));
        }
        JsonNode next = state.json().path("next_steps");
        assertThat(next.findValuesAsText("step")).contains("comparison", "po");
        assertThat(next.toString()).contains("{\"step\":\"comparison\",\"lacks\":[]}", "\"lacks\":[\"proposal\"]");
        assertThat(buyer.get("/workflow/" + purchase.id(), "If-None-Match", state.header("ETag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_step_before_its_time_says_what_is_missing_and_where_the_case_stands() {
        Purchase purchase = Purchase.begun(service.buyer("otto"), Purchase.INQUIRY);

        Reply refused = purchase.step("po", "").isProblem(409, "step_missing");

        assertThat(refused.json().path("missing_steps").toString()).isEqualTo("[\"proposal\"]");
        assertThat(refused.at("current_state")).isEqualTo("REVIEW_PENDING");
        for (String step : List.of("comparison", "proposal", "proforma-invoice")) {
            purchase.step(step, "").isProblem(409, "step_missing");
        }
    }

    @Test
    void somebody_elses_case_is_not_there() {
        Purchase purchase = Purchase.begun(service.buyer("vera"), Purchase.INQUIRY)
                .proposed(quote("Alfa", "100", "10"))
                .done("po", "'order_date':'2026-06-01'");
        Purchase stolen = new Purchase(service.buyer("eve"), purchase.id());

        for (String step : List.of("inquiry", "estimation", "comparison", "proposal", "po", "proforma-invoice")) {
            stolen.step(step, "").isProblem(404, "not_found");
        }
        stolen.step("normalize-quotes", "'supplier_quotes':[" + quote("Eve", "1", "1") + "]")
                .isProblem(404, "not_found");
        stolen.state().isProblem(404, "not_found");
        stolen.workbook().isProblem(404, "not_found");
        stolen.workbook(Wire.bytes("PK")).isProblem(404, "not_found");
        stolen.buyer().get("/purchase-orders/PO-2026-00001").isProblem(404, "not_found");
    }

    @Test
    void nothing_that_is_no_inquiry_begins_a_case() {
        Buyer buyer = service.buyer("nina");
        String invoice = Purchase.document(
                buyer,
                "invoice.csv",
                "Invoice no.,INV-7\nItem,Description,Qty,Unit,Unit Price,Amount\n1,Valve,2,pcs,3.00,6.00\n",
                "INVOICE");
        String empty = Purchase.document(
                buyer, "empty.csv", "Request for quotation,RFQ-9\nBuyer,Northgate Process Engineering Ltd\n", "RFQ");

        new Purchase(buyer, invoice).step("inquiry", "").isProblem(422, "not_an_inquiry");
        new Purchase(buyer, empty).step("inquiry", "").isProblem(422, "nothing_to_buy");
    }

    @Test
    void an_arabic_name_and_large_figures_survive_every_form() {
        Buyer buyer = service.buyer("amal");
        Purchase purchase =
                Purchase.begun(buyer, Purchase.INQUIRY).proposed(quote("شركة الأنابيب", "999999999999.99", "0.000001"));

        Reply order = purchase.step("po", "'order_date':'2026-06-01'").is(200);

        assertThat(new String(order.response().body(), StandardCharsets.UTF_8)).contains("شركة الأنابيب");
        filesWork(buyer, order.json().at("/purchase_orders/0/documents"));
        purchase.workbook().is(200);
    }
}
