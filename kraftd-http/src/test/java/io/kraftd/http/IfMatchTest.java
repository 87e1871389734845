package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Updates by somebody who says which state was looked at. */
class IfMatchTest {
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

    @Test
    void a_step_is_done_on_the_state_that_was_looked_at_and_on_no_other() {
        Purchase purchase = Purchase.begun(ann, Purchase.INQUIRY);
        String seen = purchase.state().header("ETag");

        estimates(purchase.id(), seen).is(200);
        estimates(purchase.id(), seen).isProblem(412, "stale");
        estimates(purchase.id(), "*").is(200);
    }

    @Test
    void a_case_that_is_not_there_is_in_no_state() {
        String id = Purchase.document(ann, "rfq.csv", Purchase.INQUIRY, "RFQ");

        Wire.postJson(service.base(), "/workflow/inquiry", "{'document_id':'" + id + "'}", ann.signed("If-Match", "*"))
                .isProblem(412, "stale");
    }

    @Test
    void a_document_is_archived_and_deleted_as_it_was_seen() {
        String id = ann.document("Item,Qty\naway,1\n");
        String first = ann.get("/documents/" + id).header("ETag");
        ann.extracts(id).is(200);

        send("DELETE", "/documents/" + id, first).isProblem(412, "stale");
        send("POST", "/documents/" + id + "/archive", first).isProblem(412, "stale");
        Reply archived = send(
                "POST",
                "/documents/" + id + "/archive",
                ann.get("/documents/" + id).header("ETag"));

        assertThat(archived.is(200).at("status")).isEqualTo("archived");
        send("POST", "/documents/" + id + "/archive", "*").isProblem(409, "wrong_state");
        ann.get("/documents/" + id).is(200);
        long kept = service.server().keptBytes();
        send("DELETE", "/documents/" + id, archived.header("ETag")).is(204);
        assertThat(service.server().keptBytes()).isLessThan(kept);
        ann.get("/documents/" + id).isProblem(404, "not_found");
    }

    @Test
    void a_document_that_a_purchase_rests_on_is_not_deleted() {
        Purchase purchase = Purchase.begun(ann, Purchase.INQUIRY);

        send("DELETE", "/documents/" + purchase.id(), "*").isProblem(409, "in_use");
    }

    private static Reply estimates(String id, String etag) {
        return Wire.postJson(
                service.base(),
                "/workflow/estimation",
                "{'document_id':'" + id + "','currency':'USD','rates':[{'rfq_line':'1','unit_price':'90'}]}",
                ann.signed("If-Match", etag));
    }

    private static Reply send(String method, String path, String etag) {
        return Wire.send(service.base(), method, path, BodyPublishers.noBody(), ann.signed("If-Match", etag));
    }
}
