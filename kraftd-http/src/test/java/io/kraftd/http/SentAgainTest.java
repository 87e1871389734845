package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests with an {@code Idempotency-Key}. */
class SentAgainTest {
    private static final int PARALLEL = 50;

    private static Service service;
    private static Buyer ann;

    @BeforeAll
    static void start() {
        service = Service.start();
        ann = service.buyer("ann");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void of_many_at_once_one_has_an_effect_and_all_get_its_answer() throws Exception {
        String content = "Item,Qty\nfor many,1\n";
        ExecutorService clients = Executors.newFixedThreadPool(PARALLEL);
        try {
            List<CompletableFuture<Reply>> asked = new ArrayList<>();
            for (int i = 0; i < PARALLEL; i++) {
                asked.add(CompletableFuture.supplyAsync(
                        () -> patiently(() -> uploads(ann, content, "many", "?allow_duplicate=true")), clients));
            }

            List<String> answers = asked.stream()
                    .map(CompletableFuture::join)
                    .map(Reply::text)
                    .distinct()
                    .toList();

            assertThat(answers).singleElement().asString().contains("document_id");
            long kept = ann.get("/documents?limit=200")
                    .json()
                    .path("items")
                    .findValues("filename")
                    .size();
            assertThat(kept).isEqualTo(1);
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void the_second_answer_says_that_it_was_given_before() {
        Reply first = uploads(ann, "Item,Qty\ntwice,1\n", "twice", "");
        Reply second = uploads(ann, "Item,Qty\ntwice,1\n", "twice", "");

        assertThat(first.is(200).header("Idempotency-Replayed")).isEmpty();
        assertThat(second.is(200).header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.text()).isEqualTo(first.text());
    }

    @Test
    void another_file_under_the_same_key_is_refused() {
        uploads(ann, "Item,Qty\none,1\n", "reused", "").is(200);

        uploads(ann, "Item,Qty\nother,1\n", "reused", "").isProblem(422, "idempotency_key_reused");
    }

    @Test
    void many_files_sent_again_are_not_filed_again() {
        Form form = new Form()
                .file("file", "one.csv", Wire.bytes("Item,Qty\nsent again,1\n"))
                .file("file", "two.csv", Wire.bytes("Item,Qty\nsent again,2\n"));
        String[] headers = ann.signed("Content-Type", Form.TYPE, "Idempotency-Key", "batch");

        Reply first = Wire.send(service.base(), "POST", "/docs/upload/batch", form.body(), headers);
        Reply again = Wire.send(service.base(), "POST", "/docs/upload/batch", form.body(), headers);
        Reply less = Wire.send(
                service.base(),
                "POST",
                "/docs/upload/batch",
                new Form()
                        .file("file", "one.csv", Wire.bytes("Item,Qty\nsent again,1\n"))
                        .body(),
                headers);

        assertThat(first.is(200).json().path("uploaded").asInt()).isEqualTo(2);
        assertThat(again.is(200).json()).isEqualTo(first.json());
        less.isProblem(422, "idempotency_key_reused");
    }

    @Test
    void a_step_sent_again_is_not_done_again() {
        try (Service reading = Service.reading()) {
            aStepSentAgain(reading);
        }
    }

    private static void aStepSentAgain(Service reading) {
        Buyer bea = reading.buyer("bea");
        String id = Purchase.document(bea, "rfq.csv", Purchase.INQUIRY, "RFQ");

        Reply first = step(reading, bea, id, "step-1", "").is(200);
        Reply second = step(reading, bea, id, "step-1", "").is(200);

        assertThat(second.text()).isEqualTo(first.text());
        assertThat(second.header("ETag")).isNotBlank().isEqualTo(first.header("ETag"));
        assertThat(bea.get("/workflow/" + id).header("ETag")).isEqualTo(first.header("ETag"));
        step(reading, bea, id, "step-1", "?document_id=" + id).isProblem(422, "idempotency_key_reused");
    }

    @Test
    void what_failed_may_be_tried_again_under_its_key() {
        Buyer cara = service.buyer("cara");
        String path = "/docs/extract?document_id=00000000-0000-4000-8000-000000000000";
        keyed(cara, path, "failing").isProblem(404, "not_found");

        keyed(cara, path, "failing").isProblem(404, "not_found");
        keyed(cara, "/docs/extract?document_id=" + cara.document("Item,Qty\na,1\n"), "failing")
                .is(200);
    }

    @Test
    void a_long_answer_is_the_same_the_second_time() {
        Buyer dan = service.buyer("dan");
        String path = "/docs/extract?document_id=" + dan.document("x".repeat(100_000));

        Reply first = keyed(dan, path, "long").is(200);

        assertThat(keyed(dan, path, "long").is(200).text()).isEqualTo(first.text());
    }

    @Test
    void a_key_is_its_owners_alone() {
        String content = "Item,Qty\nours,1\n";
        String anns = uploads(ann, content, "ours", "").is(200).at("document_id");

        assertThat(uploads(service.buyer("eve"), content, "ours", "").is(200).at("document_id"))
                .isNotEqualTo(anns);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 256})
    void what_is_no_key_is_refused(int length) {
        String key = length == 0 ? "with space" : "k".repeat(length);
        Reply refused = Wire.send(
                service.base(),
                "POST",
                "/docs/extract?document_id=a",
                BodyPublishers.noBody(),
                ann.signed("Idempotency-Key", key));

        refused.isProblem(400, "malformed_idempotency_key");
    }

    private static Reply patiently(java.util.function.Supplier<Reply> request) {
        Reply reply = request.get();
        while (reply.status() == 409 || reply.status() == 503) {
            reply = request.get();
        }
        return reply;
    }

    private static Reply uploads(Buyer buyer, String content, String key, String query) {
        Form form = new Form().file("file", "rfq.csv", Wire.bytes(content));
        return Wire.send(
                service.base(),
                "POST",
                "/docs/upload" + query,
                form.body(),
                buyer.signed("Content-Type", Form.TYPE, "Idempotency-Key", key));
    }

    private static Reply keyed(Buyer buyer, String path, String key) {
        return Wire.send(service.base(), "POST", path, BodyPublishers.noBody(), buyer.signed("Idempotency-Key", key));
    }

    private static Reply step(Service reading, Buyer buyer, String id, String key, String query) {
        return Wire.postJson(
                reading.base(),
                "/workflow/inquiry" + query,
                "{'document_id':'" + id + "'}",
                buyer.signed("Idempotency-Key", key));
    }
}
