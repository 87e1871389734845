package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A correction teaches where a supplier's papers have their values; other suppliers and other owners are not concerned. */
class LearningTest {
    /** Labels and headings that no vocabulary knows. */
    private static final String ODD = """
            INVOICE
            %s
            Zettelkennung,%s
            Invoice date,2026-03-01
            Currency,USD
            Customer,Northgate Ltd
            Ware,Stk bestellt,Stk da,je,zus
            Gate valve DN50,9,%s,120.00,%s
            Check valve DN40,7,2,95.50,191.00
            Pipe DN50,30,10,20.00,200.00
            """;

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.reading();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static String paper(String supplier, String number, String quantity, String amount) {
        return ODD.formatted(supplier, number, quantity, amount);
    }

    private static String read(Buyer buyer, String paper) {
        String id = Purchase.document(buyer, "invoice.csv", paper, "Invoice");
        buyer.extracts(id).is(200);
        return "/documents/" + id;
    }

    private static JsonNode anew(Buyer buyer, String path) {
        buyer.extracts(path.substring("/documents/".length())).is(200);
        return buyer.get(path).is(200).json();
    }

    private static void correct(Buyer buyer, String path) {
        String patch = """
                {'metadata':{'document_number':'K-7001'},
                 'line_items':[
                  {'description':'Gate valve DN50','quantity':4,'unit_price':120,'total_price':480},
                  {'description':'Check valve DN40','quantity':2,'unit_price':95.5,'total_price':191},
                  {'description':'Pipe DN50','quantity':10,'unit_price':20,'total_price':200}]}
                """;
        Wire.send(
                        service.base(),
                        "PATCH",
                        path,
                        BodyPublishers.ofString(patch.replace('\'', '"')),
                        buyer.signed("Content-Type", "application/merge-patch+json"))
                .is(200);
    }

    private static List<String> quantities(JsonNode document) {
        return document.path("line_items").findValuesAsText("quantity");
    }

    @Test
    void the_next_paper_of_a_supplier_is_read_right_where_the_last_one_was_corrected_and_says_so() {
        Buyer ann = service.buyer("ann");
        String first = read(ann, paper("Odd Valves Trading LLC", "K-7001", "4", "480.00"));
        String before = read(ann, paper("Odd Valves Trading LLC", "K-7002", "6", "720.00"));
        JsonNode wrong = ann.get(before).is(200).json();
        assertThat(wrong.at("/metadata/document_number").asText()).isNotEqualTo("K-7002");
        assertThat(quantities(wrong)).isNotEqualTo(List.of("6", "2", "10"));

        correct(ann, first);

        JsonNode right = anew(ann, before);
        assertThat(right.at("/metadata/document_number").asText()).isEqualTo("K-7002");
        assertThat(quantities(right)).containsExactly("6", "2", "10");
        assertThat(right.at("/line_items/0/total_price").decimalValue()).isEqualByComparingTo("720");
        JsonNode used = right.at("/lessons_used/0");
        assertThat("/documents/" + used.path("document").asText()).isEqualTo(first);
        assertThat(used.path("correction").asInt()).isEqualTo(1);
        assertThat(used.path("fields").toString()).contains("/metadata/document_number", "/line_items");
        JsonNode learnt = ann.get(first + "/corrections").is(200).json().at("/items/0/learnt");
        assertThat(learnt.toString()).contains("zettelkennung", "stk da").doesNotContain("K-7001", "480");

        Wire.send(service.base(), "DELETE", first + "/corrections/1", BodyPublishers.noBody(), ann.signed())
                .is(200);

        JsonNode undone = anew(ann, before);
        assertThat(undone.path("lessons_used")).isEmpty();
        assertThat(undone.at("/metadata")).isEqualTo(wrong.at("/metadata"));
        assertThat(undone.path("line_items")).isEqualTo(wrong.path("line_items"));
        assertThat(ann.get(first + "/corrections")
                        .is(200)
                        .json()
                        .at("/items/0/learnt")
                        .isNull())
                .isTrue();
    }

    @Test
    void what_one_owner_taught_changes_nothing_for_another_and_nothing_on_papers_of_others() {
        Buyer bob = service.buyer("bob");
        Buyer eve = service.buyer("eve");
        String eves = read(eve, paper("Odd Valves Trading LLC", "K-7002", "6", "720.00"));
        JsonNode evesBefore = eve.get(eves).is(200).json();
        String others = read(bob, paper("Quite Another Works GmbH", "K-7003", "8", "960.00"));
        JsonNode othersBefore = bob.get(others).is(200).json();

        correct(bob, read(bob, paper("Odd Valves Trading LLC", "K-7001", "4", "480.00")));

        assertThat(anew(eve, eves).path("fields")).isEqualTo(evesBefore.path("fields"));
        JsonNode othersAfter = anew(bob, others);
        assertThat(othersAfter.path("fields")).isEqualTo(othersBefore.path("fields"));
        assertThat(othersAfter.path("lessons_used")).isEmpty();
        assertThat(anew(bob, read(bob, paper("Odd Valves Trading LLC", "K-7004", "3", "360.00")))
                        .path("lessons_used"))
                .hasSize(1);
    }
}
