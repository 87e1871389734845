package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What users know of the API, request and answer side by side in {@code src/test/resources/pairs}. With
 * {@code -Dkraftd.pairs.write=true} the files are written anew, to be read by eye.
 */
class GoldenPairsTest {
    private static final Path FILES = Path.of("src", "test", "resources", "pairs");
    private static final boolean WRITE = Boolean.getBoolean("kraftd.pairs.write");
    // why: 1140.00 is another answer than 1140.0.
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();
    // why: midnight may come while the pairs are made.
    private static final LocalDate BEGUN = LocalDate.now(ZoneOffset.UTC);
    private static final Set<String> MEASURED = Set.of("processing_time_ms", "uptime_seconds");

    private final List<String> differences = new ArrayList<>();
    private Service service;

    @Test
    void each_route_answers_what_its_users_know() {
        try (Service running = Service.reading()) {
            service = running;
            signIn();
            Buyer ann = service.buyer("ann");
            documents(ann);
            purchase(ann);
            assistant(ann);
            service();
        }
        metrics();
        assertThat(differences).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            POST /auth/register               | 201 | access_token refresh_token token_type expires_in
            POST /auth/login                  | 200 | access_token refresh_token token_type expires_in
            POST /auth/refresh                | 200 | access_token refresh_token token_type expires_in
            GET  /auth/profile                | 200 | email name organization created_at is_active
            GET  /auth/validate               | 200 | email valid timestamp
            POST /docs/upload                 | 200 | document_id filename status file_size_bytes message sha256 content_type page_count
            POST /docs/convert                | 200 | document_id source_format target_format status parsed_data message
            POST /docs/extract                | 200 | document_id status document_type processing_time_ms extraction_metrics/fields_mapped extraction_metrics/inferences_made extraction_metrics/line_items extraction_metrics/parties_found validation/completeness_score validation/quality_score validation/overall_score validation/ready_for_processing validation/requires_manual_review validation/gaps validation/anomalies classification/type classification/confidence classification/reasons classification/alternatives document/document_id
            GET  /documents/{id}              | 200 | document_id status file metadata parties line_items
            GET  /documents/{id}/status       | 200 | document_id status file_type extraction_confidence data_quality line_items_count created_at updated_at workflow_status allowed_transitions
            GET  /documents/{id}/output       | 200 | document_id format status download_url line_items_count message
            POST /workflow/inquiry            | 200 | document_id step status message timestamp
            POST /workflow/estimation         | 200 | document_id step status
            POST /workflow/normalize-quotes   | 200 | document_id step status normalized_quotes/0/supplier normalized_quotes/0/normalized_price normalized_quotes/0/currency normalized_quotes/0/adjustments
            POST /workflow/comparison         | 200 | document_id step status analysis/lowest_price_supplier analysis/best_value_supplier analysis/savings_potential analysis/tabulation analysis/ranking analysis/scenarios
            POST /workflow/proposal           | 200 | document_id step proposal_id status proposal/scenario proposal/awards proposal/reasons
            POST /workflow/po                 | 200 | document_id step po_id supplier_id status purchase_orders/0/documents/ubl
            POST /workflow/proforma-invoice   | 200 | document_id step invoice_id invoice_type status
            POST /agent/chat                  | 200 | conversation_id response reasoning metadata/conversation_id metadata/document_context metadata/tools_used metadata/timestamp citations mode
            GET  /agent/status                | 200 | status model openai_configured initialized mode
            GET  /agent/learning              | 200 | status insights timestamp
            POST /agent/check-di-decision     | 200 | status decision/use_di decision/reason decision/confidence decision/learned_patterns decision/cost_optimization estimated_cost_impact/di_cost_if_used estimated_cost_impact/cost_saved_with_learned timestamp
            GET  /health                      | 200 | status timestamp uptime_seconds checks
            GET  /metrics                     | 200 | total_requests total_errors successful_requests uptime_seconds avg_response_time_ms error_rate extraction_metrics endpoint_stats
            GET  /                            | 200 | message version endpoints
            """)
    void each_row_of_the_contract_has_a_pair_with_its_names(String row, int status, String names) throws IOException {
        JsonNode pair = pairOf(row.replaceAll(" +", " "));

        assertThat(pair.path("status").asInt()).isEqualTo(status);
        assertThat(names.split(" "))
                .allSatisfy(name ->
                        assertThat(pair.at("/answer/" + name).isMissingNode()).isFalse());
    }

    private static JsonNode pairOf(String row) throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted()
                    .map(GoldenPairsTest::pairIn)
                    .filter(pair -> row.equals(rowOf(pair.path("request").asText())))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no pair shows " + row));
        }
    }

    private static JsonNode pairIn(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String rowOf(String request) {
        return request.replaceAll("\\?.*", "").replace("<id>", "{id}");
    }

    private void signIn() {
        String person = "{'email':'eve@example.com','name':'Eve','organization':'Example','password':'%s'}"
                .formatted(Buyer.PASSWORD);
        pair("01-register", "POST", "/auth/register", person);
        Reply tokens = pair(
                "02-login",
                "POST",
                "/auth/login",
                "{'email':'eve@example.com','password':'%s'}".formatted(Buyer.PASSWORD));
        pair("03-refresh", "POST", "/auth/refresh", "{'refresh_token':'" + tokens.at("refresh_token") + "'}");
        Buyer eve = Buyer.of(service.base(), tokens);
        pair("04-profile", "/auth/profile", eve);
        pair("05-validate", "/auth/validate", eve);
    }

    private void documents(Buyer ann) {
        Form form =
                new Form().file("file", "rfq.csv", Wire.bytes(Purchase.INQUIRY)).text("document_type", "RFQ");
        Reply uploaded = ann.uploads(form, "");
        keep("06-upload", "POST /docs/upload", JSON.nullNode(), uploaded);
        String id = uploaded.at("document_id");
        pair("08-extract", "POST", "/docs/extract", "{'document_id':'" + id + "'}", ann.signed());
        pair("07-convert", "POST", "/docs/convert", "{'document_id':'" + id + "','target_format':'csv'}", ann.signed());
        pair("09-document", "/documents/" + id, ann);
        pair("10-status", "/documents/" + id + "/status", ann);
        pair("11-output", "/documents/" + id + "/output?format=pdf", ann);
    }

    private void purchase(Buyer ann) {
        String id = Purchase.document(ann, "rfq.csv", Purchase.INQUIRY, "RFQ");
        step(ann, id, "12-inquiry", "inquiry", "");
        step(ann, id, "13-estimation", "estimation", "'currency':'USD','rates':[{'rfq_line':'1','unit_price':'90'}]");
        String quotes = Purchase.quote("Alfa", "100", "9.50") + "," + Purchase.quote("Beta", "95", "10");
        step(ann, id, "14-normalize-quotes", "normalize-quotes", "'supplier_quotes':[" + quotes + "]");
        step(ann, id, "15-comparison", "comparison", "");
        step(ann, id, "16-proposal", "proposal", "");
        step(ann, id, "17-po", "po", "");
        step(ann, id, "18-proforma-invoice", "proforma-invoice", "");
    }

    private void assistant(Buyer ann) {
        pair("19-chat", "POST", "/agent/chat", "{'message':'Which supplier is the cheapest?'}", ann.signed());
        pair("20-agent-status", "/agent/status", ann);
        pair("21-learning", "/agent/learning", ann);
        String papers =
                "{'supplier_name':'Alfa','document_type':'Quotation','confidence_threshold':0.85,'estimated_pages':2}";
        pair("22-check-di-decision", "POST", "/agent/check-di-decision", papers, ann.signed());
    }

    private void service() {
        pair("23-health", "GET", "/health", "");
        keep(
                "25-overview",
                "GET /",
                JSON.nullNode(),
                Wire.get(service.base(), "/").is(200));
    }

    // why: alone, so that what was counted is the same however many pairs there are.
    private void metrics() {
        try (Service fresh = Service.start()) {
            Wire.get(fresh.base(), "/health/live").is(200);
            Reply reply = Wire.get(fresh.base(), "/metrics").is(200);
            keep("24-metrics", "GET /metrics", JSON.nullNode(), reply.status(), withoutNumbers(tree(reply.text())));
        }
    }

    private void step(Buyer ann, String id, String name, String step, String members) {
        String more = members.isEmpty() ? "" : "," + members;
        pair(name, "POST", "/workflow/" + step, "{'document_id':'" + id + "'" + more + "}", ann.signed());
    }

    private void pair(String name, String path, Buyer buyer) {
        keep(name, "GET " + path, JSON.nullNode(), buyer.get(path));
    }

    private Reply pair(String name, String method, String path, String body, String... headers) {
        if (body.isEmpty()) {
            Reply reply = Wire.send(service.base(), method, path, BodyPublishers.noBody(), headers);
            return keep(name, method + " " + path, JSON.nullNode(), reply);
        }
        return keep(
                name,
                method + " " + path,
                tree(body.replace('\'', '"')),
                Wire.postJson(service.base(), path, body, headers));
    }

    private Reply keep(String name, String request, JsonNode body, Reply reply) {
        keep(name, request, body, reply.status(), tree(reply.text()));
        return reply;
    }

    private void keep(String name, String request, JsonNode body, int status, JsonNode answer) {
        ObjectNode pair = JSON.createObjectNode();
        pair.put("request", masked(request));
        pair.set("body", masked(body, ""));
        pair.put("status", status);
        pair.set("answer", masked(answer, ""));
        compare(FILES.resolve(name + ".json"), pair.toPrettyString() + "\n");
    }

    private void compare(Path file, String pair) {
        try {
            if (WRITE) {
                Files.createDirectories(FILES);
                Files.writeString(file, pair);
            } else if (!Files.exists(file) || !Files.readString(file).equals(pair)) {
                differences.add(file + " should be\n" + pair);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode withoutNumbers(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode without = JSON.createObjectNode();
            object.properties().forEach(member -> without.set(member.getKey(), withoutNumbers(member.getValue())));
            return without;
        }
        return node.isNumber() ? JsonNodeFactory.instance.textNode("<number>") : node;
    }

    private static JsonNode masked(JsonNode node, String name) {
        if (name.equals("endpoints")) {
            return JsonNodeFactory.instance.textNode("<every route>");
        }
        if (node instanceof ObjectNode object) {
            ObjectNode masked = JSON.createObjectNode();
            object.properties()
                    .forEach(member -> masked.set(masked(member.getKey()), masked(member.getValue(), member.getKey())));
            return masked;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode masked = JSON.createArrayNode();
            array.forEach(each -> masked.add(masked(each, name)));
            return masked;
        }
        if (node.isNumber() && MEASURED.contains(name)) {
            return JsonNodeFactory.instance.textNode("<number>");
        }
        return node.isTextual() ? JsonNodeFactory.instance.textNode(masked(node.asText())) : node;
    }

    private static String masked(String text) {
        return text.replaceAll("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>")
                .replaceAll("eyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+", "<token>")
                .replaceAll("^([A-Za-z0-9_-]+\\.)?[A-Za-z0-9_-]{43}$", "<secret>")
                .replaceAll("(expires|signature)=[^&]+", "$1=<secret>")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z", "<instant>")
                .replaceAll(BEGUN + "|" + LocalDate.now(ZoneOffset.UTC), "<today>")
                .replaceAll("(PO|PI)-\\d{4}-", "$1-<year>-");
    }

    private static JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
