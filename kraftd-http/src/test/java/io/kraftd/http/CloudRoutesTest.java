package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Without any service configured, what is asked about one is answered all the same. */
class CloudRoutesTest {
    private static final String CHECK = "/agent/check-di-decision";

    private static Service service;
    private static Buyer refused;

    @BeforeAll
    static void start() {
        service = Service.reading();
        refused = buyer("refused");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Buyer buyer(String name) {
        return Buyer.registered(service.base(), name);
    }

    private static String invoice(Buyer buyer) {
        String rows = "Invoice no.,A-1\nSupplier,Alfa Trading\nItem,Description,Qty,Unit\n1,Thing,2,pcs\n";
        return Purchase.document(buyer, "invoice.csv", rows, "Invoice");
    }

    @Test
    void papers_of_a_supplier_nobody_knows_are_worth_a_call_and_every_input_is_named() {
        JsonNode answer = buyer("asking")
                .postJson(
                        CHECK, "{\"supplier_name\":\"Nobody Ltd\",\"document_type\":\"Invoice\",\"estimated_pages\":3}")
                .is(200)
                .json();

        JsonNode decision = answer.path("decision");
        assertThat(answer.path("status").asText()).isEqualTo("success");
        assertThat(decision.path("use_di").asBoolean()).isTrue();
        assertThat(decision.path("learned_patterns").path("documents_seen").asInt())
                .isZero();
        assertThat(decision.path("inputs").path("confidence_threshold").asDouble())
                .isEqualTo(0.85);
        assertThat(decision.path("inputs").path("configured").asBoolean()).isFalse();
        assertThat(decision.path("cost_optimization").path("cost").decimalValue())
                .isEqualByComparingTo("0.03");
        assertThat(decision.path("cost_optimization").path("currency").asText()).isEqualTo("USD");
        assertThat(decision.path("flips")).isNotEmpty();
        assertThat(answer.path("estimated_cost_impact").path("di_cost_if_used").decimalValue())
                .isEqualByComparingTo("0.03");
        assertThat(answer.path("timestamp").asText()).endsWith("Z");
    }

    @Test
    void a_document_at_hand_is_weighed_by_what_was_read_of_it_and_by_its_owner_alone() {
        Buyer ann = buyer("weighing");
        String id = invoice(ann);
        assertThat(ann.postJson(CHECK, "{\"document_id\":\"" + id + "\"}")
                        .is(409)
                        .at("code"))
                .isEqualTo("not_extracted");
        ann.extracts(id).is(200);

        JsonNode decision = ann.postJson(CHECK, "{\"document_id\":\"" + id + "\"}")
                .is(200)
                .json()
                .path("decision");

        assertThat(decision.path("use_di").asBoolean()).isFalse();
        assertThat(decision.path("code").asText()).isEqualTo("kind_not_accepted");
        assertThat(decision.path("reason").asText()).contains("csv");
        buyer("curious").postJson(CHECK, "{\"document_id\":\"" + id + "\"}").is(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {} | supplier_name
            {"supplier_name":"A"} | document_type
            {"supplier_name":"A","document_type":"Poem"} | document_type
            {"supplier_name":"A","document_type":"RFQ","confidence_threshold":1.01} | confidence_threshold
            {"supplier_name":"A","document_type":"RFQ","estimated_pages":0} | estimated_pages
            """)
    void what_cannot_be_is_refused_by_name(String body, String field) {
        JsonNode problem = refused.postJson(CHECK, body).is(422).json();

        assertThat(problem.path("errors").findValuesAsText("field")).contains(field);
    }

    @Test
    void learning_counts_the_callers_documents_and_writes_nothing() {
        Buyer ann = buyer("learning");
        String id =
                Purchase.document(ann, "invoice.csv", "INVOICE\nInvoice no.,A-1\nSupplier,Alfa Trading\n", "Invoice");
        ann.extracts(id).is(200);

        JsonNode first = ann.get("/agent/learning").is(200).json().path("insights");
        JsonNode again = ann.get("/agent/learning").is(200).json().path("insights");

        assertThat(first.path("documents_seen").asInt()).isEqualTo(1);
        assertThat(again).isEqualTo(first);
        assertThat(buyer("other")
                        .get("/agent/learning")
                        .is(200)
                        .json()
                        .path("insights")
                        .path("documents_seen")
                        .asInt())
                .isZero();
    }

    @Test
    void a_service_that_is_not_configured_cannot_be_asked_for_by_name() {
        Buyer ann = buyer("naming");
        String id = invoice(ann);

        assertThat(ann.postJson("/docs/extract", "{\"document_id\":\"" + id + "\",\"mode\":\"azure\"}")
                        .is(409)
                        .at("code"))
                .isEqualTo("document_intelligence_not_configured");
        ann.postJson("/docs/extract", "{\"document_id\":\"" + id + "\",\"mode\":\"local\"}")
                .is(200);
    }
}
