package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A buyer puts right what was read. */
class CorrectionsTest {
    private static final String PATCH = "application/merge-patch+json";
    private static final String INVOICE = """
            INVOICE
            Invoice no.,INV-%s
            Invoice date,2026-03-01
            Currency,USD
            Supplier,Alfa Trading LLC
            Item,Description,Qty,Unit,Unit price,Amount
            1,Gate valve DN50,4,pcs,120.00,480.00
            2,Check valve,2,pcs,95.50,191.00
            3,Pipe DN50,10,m,20.00,200.00
            """;

    private static Service service;
    private static Buyer ann;

    @BeforeAll
    static void start() {
        service = Service.reading();
        ann = service.buyer("ann");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String read(String number) {
        String id = Purchase.document(ann, "invoice.csv", INVOICE.formatted(number), "Invoice");
        ann.extracts(id).is(200);
        return "/documents/" + id;
    }

    private static Reply patch(String path, String json, String... headers) {
        return Wire.send(
                service.base(),
                "PATCH",
                path,
                BodyPublishers.ofString(json.replace('\'', '"')),
                ann.signed(Wire.with(headers, "Content-Type", PATCH)));
    }

    private static Reply undo(String path, int number, String... headers) {
        return Wire.send(
                service.base(),
                "DELETE",
                path + "/corrections/" + number,
                BodyPublishers.noBody(),
                ann.signed(headers));
    }

    private static JsonNode document(String path) {
        return ann.get(path).is(200).json();
    }

    @Test
    void members_are_corrected_by_the_names_they_have_in_the_document() {
        String path = read("881");

        JsonNode after = patch(
                        path,
                        "{'metadata':{'document_number':'INV-882','issue_date':'2026-03-02'},'totals':{'gross':'1045.20'}}")
                .is(200)
                .json();

        assertThat(after.at("/metadata/document_number").asText()).isEqualTo("INV-882");
        assertThat(after.at("/dates/issue_date").asText()).isEqualTo("2026-03-02");
        assertThat(after.at("/totals/gross").decimalValue()).isEqualByComparingTo("1045.20");
        JsonNode field = after.path("fields").path("/metadata/document_number");
        assertThat(field.path("confidence").asDouble()).isEqualTo(1);
        assertThat(field.path("method").asText()).isEqualTo("human");
        assertThat(field.at("/provenance/source").asText()).isEqualTo("user");
        assertThat(field.at("/provenance/by").asText()).isEqualTo("ann@example.com");
        assertThat(document(path)).isEqualTo(after);
    }

    @Test
    void one_value_of_one_line_is_corrected_by_its_pointer() {
        String path = read("1001");

        JsonNode after = patch(
                        path, "{'fields':{'/line_items/1/quantity':{'value':3},'/line_items/1/total_price':null}}")
                .is(200)
                .json();

        assertThat(after.at("/line_items/1/quantity").decimalValue()).isEqualByComparingTo("3");
        assertThat(after.at("/line_items/1/total_price").decimalValue())
                .as("computed, as no amount is printed any more")
                .isEqualByComparingTo("286.50");
        assertThat(after.at("/line_items/0")).isEqualTo(document(path).at("/line_items/0"));
    }

    @Test
    void the_list_of_lines_is_corrected_as_a_whole() {
        String path = read("2");
        ArrayNode lines = document(path).withArray("line_items");
        lines.remove(1);
        ((ObjectNode) lines.get(0)).put("quantity", 5).put("total_price", 600);
        lines.addObject().put("description", "Freight").put("unit_price", 50).put("quantity", 1);

        JsonNode after = patch(path, "{'line_items':" + lines + "}").is(200).json();

        assertThat(after.path("line_items").findValuesAsText("description"))
                .containsExactly("Gate valve DN50", "Pipe DN50", "Freight");
        assertThat(after.path("line_items").findValuesAsText("line_number")).containsExactly("1", "2", "3");
        assertThat(after.at("/line_items/0/quantity").decimalValue()).isEqualByComparingTo("5");
        assertThat(after.at("/totals/line_total").decimalValue()).isEqualByComparingTo("850");
        patch(path, "{'line_items':[{'quantity':5}]}").isProblem(422, "invalid_fields");
        assertThat(undo(path, 1).is(200).json().path("line_items"))
                .isEqualTo(documentAsRead(path).path("line_items"));
    }

    private static JsonNode documentAsRead(String path) {
        return ann.extracts(path.substring("/documents/".length()))
                .is(200)
                .json()
                .path("document");
    }

    @Test
    void a_document_sent_back_with_one_change_is_corrected_in_just_that() {
        String path = read("3");
        ObjectNode sent = (ObjectNode) document(path);
        ((ObjectNode) sent.path("totals")).put("freight", 12.5);
        ObjectNode patch = JsonNodeFactory.instance.objectNode();
        for (String member : new String[] {"metadata", "parties", "dates", "totals", "line_items", "fields"}) {
            patch.set(member, sent.get(member));
        }

        patch(path, patch.toString()).is(200);

        JsonNode history = ann.get(path + "/corrections").is(200).json().path("items");
        assertThat(history).hasSize(1);
        assertThat(history.at("/0/changes")).hasSize(1);
        assertThat(history.at("/0/changes/0/field").asText()).isEqualTo("/totals/freight");
    }

    @Test
    void the_history_tells_who_changed_what_and_when_and_an_undo_takes_it_back() {
        String path = read("1004");
        patch(path, "{'metadata':{'document_number':'INV-1005'}}").is(200);
        patch(path, "{'metadata':{'document_number':null}}").is(200);

        Reply page = ann.get(path + "/corrections?limit=1").is(200);
        JsonNode first = page.json().at("/items/0");

        assertThat(first.path("number").asInt()).isEqualTo(1);
        assertThat(first.path("by").asText()).isEqualTo("ann@example.com");
        assertThat(Instant.parse(first.path("at").asText())).isBefore(Instant.now());
        assertThat(first.at("/changes/0/before").asText()).isEqualTo("INV-1004");
        assertThat(first.at("/changes/0/after").asText()).isEqualTo("INV-1005");
        JsonNode second = ann.get(path + "/corrections?cursor=" + page.at("next_cursor"))
                .is(200)
                .json()
                .at("/items/0");
        assertThat(second.at("/changes/0/before").asText()).isEqualTo("INV-1005");
        assertThat(second.at("/changes/0/after").isNull()).isTrue();

        assertThat(undo(path, 2).is(200).json().at("/metadata/document_number").asText())
                .isEqualTo("INV-1005");
        assertThat(undo(path, 1).is(200).json().at("/metadata/document_number").asText())
                .isEqualTo("INV-1004");
        JsonNode items = ann.get(path + "/corrections").is(200).json().path("items");
        assertThat(items)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.at("/undone/by").asText()).isEqualTo("ann@example.com"));
        undo(path, 3).isProblem(404, "not_found");
    }

    @Test
    void who_insists_on_a_state_that_is_gone_is_told_so() {
        String path = read("6");
        String seen = ann.get(path).is(200).header("ETag");

        Reply first = patch(path, "{'totals':{'freight':1}}", "If-Match", seen).is(200);
        patch(path, "{'totals':{'freight':2}}", "If-Match", seen).isProblem(412, "stale");
        patch(path, "{'totals':{'freight':2}}", "If-Match", "W/" + first.header("ETag"))
                .isProblem(412, "stale");
        undo(path, 1, "If-Match", seen).isProblem(412, "stale");

        assertThat(first.header("ETag")).isNotEqualTo(seen);
        assertThat(ann.get(path).is(200).header("ETag")).isEqualTo(first.header("ETag"));
        undo(path, 1, "If-Match", first.header("ETag")).is(200);
    }

    @Test
    void what_cannot_be_corrected_is_named_and_nothing_is_done() {
        String path = read("7");

        Reply refused = patch(
                path,
                "{'metadata':{'document_number':7,'issue_date':'01.03.2026','page_count':2},'status':'approved',"
                        + "'totals':{'gross':'a lot'},'commercial_terms':{'incoterms':'XXX'}}");

        refused.isProblem(422, "invalid_fields");
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .contains(
                        "metadata.document_number",
                        "metadata.issue_date",
                        "metadata.page_count",
                        "status",
                        "totals.gross");
        assertThat(ann.get(path + "/corrections").is(200).json().path("items")).isEmpty();
        patch(path, "[]").isProblem(400, "malformed_json");
        patch(path, "{}").is(200);
    }

    @Test
    void a_document_that_was_not_read_yet_cannot_be_corrected() {
        String id = Purchase.document(ann, "invoice.csv", INVOICE.formatted("8"), "Invoice");

        patch("/documents/" + id, "{'totals':{'gross':1}}").isProblem(409, "not_extracted");
    }
}
