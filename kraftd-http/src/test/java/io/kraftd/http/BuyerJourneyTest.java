package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a buyer does, told in requests. */
class BuyerJourneyTest {
    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_buyer_signs_up_and_is_signed_in() {
        Reply reply = Buyer.register(service.base(), "ann").is(201);

        assertThat(reply.at("token_type")).isEqualTo("bearer");
        assertThat(reply.json().path("expires_in").asLong()).isEqualTo(3600);
        JsonNode profile =
                Buyer.of(service.base(), reply).get("/auth/profile").is(200).json();
        assertThat(profile.path("email").asText()).isEqualTo("ann@example.com");
        assertThat(profile.path("organization").asText()).isEqualTo("Example");
        assertThat(profile.path("is_active").asBoolean()).isTrue();
        assertThat(Instant.parse(profile.path("created_at").asText())).isBefore(Instant.now());
        assertThat(profile.toString()).doesNotContain("password", "hash");
    }

    @Test
    void a_buyer_signs_in_whatever_the_case_of_the_address() {
        service.buyer("carl");

        Reply reply = Wire.postJson(
                        service.base(),
                        "/auth/login",
                        "{'email':'CARL@Example.COM','password':'" + Buyer.PASSWORD + "'}")
                .is(200);

        Reply valid = Buyer.of(service.base(), reply).get("/auth/validate").is(200);
        assertThat(valid.at("email")).isEqualTo("carl@example.com");
        assertThat(valid.json().path("valid").asBoolean()).isTrue();
        assertThat(Instant.parse(valid.at("timestamp"))).isNotNull();
    }

    @Test
    void a_refresh_token_works_once_and_its_reuse_ends_the_login() {
        Buyer dora = service.buyer("dora");
        String first = "{'refresh_token':'" + dora.refreshToken + "'}";

        Reply next = Wire.postJson(service.base(), "/auth/refresh", first).is(200);
        Buyer.of(service.base(), next).get("/auth/profile").is(200);

        Wire.postJson(service.base(), "/auth/refresh", first).isProblem(401, "token_invalid");
        Wire.postJson(service.base(), "/auth/refresh", "{'refresh_token':'" + next.at("refresh_token") + "'}")
                .isProblem(401, "token_invalid");
    }

    @Test
    void a_buyer_hands_in_a_file_has_it_read_and_looks_at_it() {
        Buyer eve = service.buyer("eve");

        Reply uploaded = eve.uploads(
                        new Form()
                                .text("document_type", "RFQ")
                                .file("file", "../../etc/Größe \u20ac.csv", Wire.bytes("ten pumps")),
                        "")
                .is(200);
        assertThat(uploaded.at("status")).isEqualTo("uploaded");
        assertThat(uploaded.at("filename")).isEqualTo("Größe \u20ac.csv");
        assertThat(uploaded.json().path("file_size_bytes").asInt()).isEqualTo(9);
        assertThat(uploaded.at("content_type")).isEqualTo("text/csv");
        assertThat(uploaded.json().path("page_count").asInt()).isEqualTo(1);
        assertThat(uploaded.at("sha256")).hasSize(64);
        String id = uploaded.at("document_id");
        assertThat(eve.get("/documents/" + id + "/status").is(200).at("status")).isEqualTo("uploaded");

        Reply extracted = eve.extracts(id).is(200);
        assertThat(extracted.at("document_id")).isEqualTo(id);
        assertThat(extracted.at("status")).isEqualTo("extracted");
        assertThat(extracted.json().path("processing_time_ms").isIntegralNumber())
                .isTrue();
        assertThat(extracted.json().path("extraction_metrics").fieldNames())
                .toIterable()
                .containsExactly("fields_mapped", "inferences_made", "line_items", "parties_found");
        assertThat(extracted.json().path("validation").fieldNames())
                .toIterable()
                .containsExactly(
                        "completeness_score",
                        "quality_score",
                        "overall_score",
                        "ready_for_processing",
                        "requires_manual_review",
                        "gaps",
                        "anomalies");
        assertThat(extracted.json().path("classification").path("type").asText())
                .isEqualTo(extracted.at("document_type"));

        JsonNode document = eve.get("/documents/" + id).is(200).json();
        assertThat(document).isEqualTo(extracted.json().path("document"));
        assertThat(document.path("metadata").path("document_type").asText()).isEqualTo(extracted.at("document_type"));
        assertThat(document.path("document_type_hint").asText()).isEqualTo("RFQ");
        assertThat(document.path("line_items").isArray()).isTrue();
        assertThat(document.path("created_by").asText()).isEqualTo("eve@example.com");
        Reply status = eve.get("/documents/" + id + "/status").is(200);
        assertThat(status.at("status"))
                .isIn("extracted", "review_pending")
                .isEqualTo(document.path("status").asText());
        assertThat(status.at("file_type")).isEqualTo("csv");
        assertThat(status.json().path("line_items_count").isInt()).isTrue();
    }

    @Test
    void a_buyer_gets_the_file_back_as_a_download() {
        Buyer fay = service.buyer("fay");
        String id = fay.uploads("Größe \"1\".csv", "one, two").is(200).at("document_id");

        Reply file = fay.get("/documents/" + id + "/content").is(200);

        assertThat(file.text()).isEqualTo("one, two");
        assertThat(file.header("Content-Type")).isEqualTo("text/csv");
        assertThat(file.header("Content-Length")).isEqualTo("8");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Disposition"))
                .startsWith("attachment; filename=\"Gr")
                .contains("filename*=UTF-8''Gr%C3%B6");
        assertThat(fay.get("/documents/" + id + "/content", "If-None-Match", file.header("ETag"))
                        .is(304)
                        .text())
                .isEmpty();
    }

    @Test
    void a_buyer_asks_again_only_when_something_changed() {
        Buyer gus = service.buyer("gus");
        String id = gus.document("bolts");
        String before = gus.get("/documents/" + id).is(200).header("ETag");

        gus.get("/documents/" + id, "If-None-Match", before).is(304);
        gus.extracts(id).is(200);
        String after =
                gus.get("/documents/" + id, "If-None-Match", before).is(200).header("ETag");

        assertThat(before).matches("\"[!#-~]+\"").isNotEqualTo(after);
    }

    @Test
    void the_same_file_twice_names_the_first_unless_it_is_wanted_twice() {
        Buyer hal = service.buyer("hal");
        String first = hal.document("same");

        Reply refused = hal.uploads("again.csv", "same").isProblem(409, "duplicate_content");
        assertThat(refused.at("document_id")).isEqualTo(first);
        Form same = new Form().file("file", "again.csv", Wire.bytes("same"));
        assertThat(hal.uploads(same, "?allow_duplicate=true").is(200).at("document_id"))
                .isNotEqualTo(first);
        Form again = new Form().text("allow_duplicate", "true").file("file", "again.csv", Wire.bytes("same"));
        hal.uploads(again, "").is(200);
        service.buyer("ida").uploads("mine.csv", "same").is(200);
    }

    @Test
    void a_buyer_pages_through_the_own_documents_newest_first() {
        Buyer jon = service.buyer("jon");
        String first = jon.document("first");
        String second = jon.document("second");
        String third = jon.document("third");
        jon.extracts(second).is(200);

        Reply page = jon.get("/documents?limit=2").is(200);
        Reply rest =
                jon.get("/documents?limit=2&cursor=" + page.at("next_cursor")).is(200);

        assertThat(page.json().path("items").findValuesAsText("document_id")).containsExactly(third, second);
        assertThat(rest.json().path("items").findValuesAsText("document_id")).containsExactly(first);
        assertThat(rest.json().path("next_cursor").isNull()).isTrue();
        assertThat(jon.get("/documents?status=extracted")
                        .is(200)
                        .json()
                        .path("items")
                        .findValuesAsText("document_id"))
                .containsExactly(second);
        assertThat(jon.get("/documents?status=uploaded")
                        .is(200)
                        .json()
                        .path("items")
                        .findValuesAsText("document_id"))
                .containsExactly(third, first);
    }

    @Test
    void nobody_sees_the_documents_of_somebody_else() {
        Buyer kim = service.buyer("kim");
        String id = kim.document("secret price");
        kim.extracts(id).is(200);
        Buyer lou = service.buyer("lou");

        for (String path : new String[] {"", "/status", "/content"}) {
            lou.get("/documents/" + id + path).isProblem(404, "not_found");
        }
        lou.extracts(id).isProblem(404, "not_found");
        assertThat(lou.get("/documents").is(200).json().path("items")).isEmpty();
    }

    @Test
    void a_failed_reading_is_told_and_remembered() {
        Buyer may = service.buyer("may");
        String id = may.document("break corrupt_file");

        may.extracts(id).isProblem(422, "corrupt_file");

        Reply status = may.get("/documents/" + id + "/status").is(200);
        assertThat(status.at("status")).isEqualTo("failed");
        assertThat(status.json().path("failure").path("code").asText()).isEqualTo("corrupt_file");
        assertThat(status.json().path("line_items_count").isNull()).isTrue();
    }

    @Test
    void document_id_mode_and_embedded_come_in_the_query_or_in_the_body() {
        Buyer ned = service.buyer("ned");
        String id = ned.document("nuts");

        ned.postJson("/docs/extract", "{'document_id':'" + id + "'}").is(200);
        ned.postJson("/docs/extract?mode=local&embedded=ignore", "{'document_id':'" + id + "'}")
                .is(200);
        ned.postJson("/docs/extract?document_id=" + id, "{'document_id':'" + id + "','mode':'auto','embedded':'use'}")
                .is(200);
    }

    @Test
    void data_inside_a_file_is_used_or_ignored_as_asked() {
        Buyer ola = service.buyer("ola");
        String id = ola.document("carries PO-7");

        assertThat(ola.postJson("/docs/extract?embedded=use&document_id=" + id, "{}")
                        .is(200)
                        .at("document_type"))
                .isEqualTo("PO");
        assertThat(ola.postJson("/docs/extract?embedded=ignore&document_id=" + id, "{}")
                        .is(200)
                        .at("document_type"))
                .isEqualTo("Unknown");
    }

    @Test
    void a_value_shows_where_it_came_from() {
        Buyer pia = service.buyer("pia");
        String id = pia.document("Invoice INV-9 dated 2026-03-01");
        pia.extracts(id).is(200);

        pia.get("/documents/" + id + "/snippet?field=/metadata/issue_date").is(200);
        pia.get("/documents/" + id + "/snippet?field=/metadata/revision_number").isProblem(404, "not_found");
        pia.get("/documents/" + id + "/snippet?field=issue_date").isProblem(422, "invalid_fields");
        pia.get("/documents/" + id + "/snippet").isProblem(422, "invalid_fields");
    }
}
