package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What users know of the API, request and answer side by side in {@code src/test/resources/pairs}. With
 * {@code -Dkraftd.pairs.write=true} the files are written anew, to be read by eye.
 */
class GoldenPairsTest {
    private static final Path FILES = Path.of("src", "test", "resources", "pairs");
    private static final boolean WRITE = Boolean.getBoolean("kraftd.pairs.write");
    private static final ObjectMapper JSON = new ObjectMapper();
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
            service();
        }
        assertThat(differences).isEmpty();
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

    private void service() {
        pair("23-health", "GET", "/health", "");
        keep(
                "25-overview",
                "GET /",
                JSON.nullNode(),
                Wire.get(service.base(), "/").is(200));
        JsonNode metrics = Wire.get(service.base(), "/metrics").is(200).json();
        List<String> names = new ArrayList<>();
        metrics.fieldNames().forEachRemaining(names::add);
        assertThat(names)
                .contains(
                        "total_requests",
                        "total_errors",
                        "successful_requests",
                        "uptime_seconds",
                        "avg_response_time_ms",
                        "error_rate",
                        "extraction_metrics",
                        "endpoint_stats");
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
        ObjectNode pair = JSON.createObjectNode();
        pair.put("request", masked(request));
        pair.set("body", masked(body, ""));
        pair.put("status", reply.status());
        pair.set("answer", masked(reply.json(), ""));
        compare(FILES.resolve(name + ".json"), pair.toPrettyString() + "\n");
        return reply;
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
                .replaceAll(LocalDate.now(java.time.ZoneOffset.UTC).toString(), "<today>")
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
