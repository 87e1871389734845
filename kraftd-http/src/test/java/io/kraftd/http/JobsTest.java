package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Work that goes on after its request was answered. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JobsTest {
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
    void a_client_that_does_not_wait_looks_at_the_job_until_it_is_done() throws Exception {
        String id = ann.document("Item,Qty\nlater,1\n");

        Reply accepted = later(id).is(202);

        assertThat(accepted.header("Preference-Applied")).isEqualTo("respond-async");
        Reply done = ended(accepted);
        assertThat(done.at("status")).isEqualTo("done");
        assertThat(done.at("result")).isEqualTo("/api/v1/documents/" + id);
        assertThat(ann.get("/documents/" + id + "/status").at("status")).isEqualTo("review_pending");
    }

    @Test
    void a_job_that_failed_says_why() throws Exception {
        Reply late = ended(later(ann.document("late")).is(202));

        assertThat(late.at("status")).isEqualTo("failed");
        assertThat(late.json().at("/problem/code").asText()).isEqualTo("time_limit");
    }

    @Test
    void a_job_that_is_given_up_stays_so() throws Exception {
        String id = ann.document("hold");
        Reply accepted = later(id).is(202);
        String job = accepted.header("Location").substring("/api/v1".length());
        until(() -> service.reader.held.get() == 1);

        Reply cancelled = Wire.send(service.base(), "DELETE", job, BodyPublishers.noBody(), ann.signed());
        service.reader.permits.release();
        until(() -> service.reader.held.get() == 0);

        assertThat(cancelled.is(200).at("status")).isEqualTo("cancelled");
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(ann.get(job).at("status")).isEqualTo("cancelled");
    }

    @Test
    void a_job_is_its_owners_alone() {
        String job = later(ann.document("Item,Qty\nmine,1\n"))
                .is(202)
                .header("Location")
                .substring("/api/v1".length());
        Buyer bob = service.buyer("bob");

        bob.get(job).isProblem(404, "not_found");
        Wire.send(service.base(), "DELETE", job, BodyPublishers.noBody(), bob.signed())
                .isProblem(404, "not_found");
        ann.get("/jobs/no%20id").isProblem(404, "not_found");
    }

    @Test
    void a_document_that_is_not_there_makes_no_job() {
        later("00000000-0000-4000-8000-000000000000").isProblem(404, "not_found");
    }

    @Test
    void what_becomes_of_a_document_is_told_as_it_happens() throws Exception {
        String id = ann.document("hold it for watchers");
        HttpResponse<Stream<String>> events = watched(id);
        Iterator<String> told = events.body()
                .filter(line -> line.startsWith("data: "))
                .map(line -> line.replaceAll(".*\"status\":\"([a-z_]+)\".*", "$1"))
                .iterator();

        assertThat(events.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(told.next()).isEqualTo("uploaded");
        CompletableFuture<Reply> reading = CompletableFuture.supplyAsync(() -> ann.extracts(id));
        assertThat(told.next()).isEqualTo("processing");
        service.reader.permits.release();
        assertThat(told.next()).isEqualTo("review_pending");
        assertThat(told).isExhausted();
        reading.get().is(200);
    }

    private static HttpResponse<Stream<String>> watched(String id) throws IOException, InterruptedException {
        URI address = URI.create(service.base() + "/documents/" + id + "/events");
        HttpRequest request =
                HttpRequest.newBuilder(address).headers(ann.signed()).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofLines());
    }

    @Test
    void of_many_files_each_has_its_own_result() {
        Form form = new Form()
                .file("file", "one.csv", Wire.bytes("Item,Qty\nbatch one,1\n"))
                .file("file", "nothing.csv", new byte[0])
                .file("file", "two.csv", Wire.bytes("Item,Qty\nbatch two,1\n"))
                .file("file", "again.csv", Wire.bytes("Item,Qty\nbatch one,1\n"));

        JsonNode batch = Wire.send(
                        service.base(),
                        "POST",
                        "/docs/upload/batch",
                        form.body(),
                        ann.signed("Content-Type", Form.TYPE))
                .is(200)
                .json();

        assertThat(batch.path("uploaded").asInt()).isEqualTo(2);
        assertThat(batch.at("/items/0/status").asText()).isEqualTo("uploaded");
        assertThat(batch.at("/items/1/problem/code").asText()).isEqualTo("empty_file");
        assertThat(batch.at("/items/3/problem/document_id").asText())
                .isEqualTo(batch.at("/items/0/document_id").asText());
    }

    private static Reply later(String documentId) {
        return Wire.send(
                service.base(),
                "POST",
                "/docs/extract?document_id=" + documentId,
                BodyPublishers.noBody(),
                ann.signed("Prefer", "respond-async"));
    }

    private static Reply ended(Reply accepted) throws InterruptedException {
        String path = accepted.header("Location").substring("/api/v1".length());
        Reply job = ann.get(path).is(200);
        while (job.at("status").equals("queued") || job.at("status").equals("running")) {
            TimeUnit.MILLISECONDS.sleep(50);
            job = ann.get(path).is(200);
        }
        return job;
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }
}
