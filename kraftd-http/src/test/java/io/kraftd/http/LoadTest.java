package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.http.guard.Capacity;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many at once, more than there is room for, and the end of it all. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class LoadTest {
    @Test
    void fifty_uploads_and_readings_by_five_users_at_once_all_succeed_and_none_is_mixed_up() throws Exception {
        try (Service service = Service.start()) {
            List<Buyer> buyers = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                buyers.add(service.buyer("buyer" + i));
            }
            List<Callable<Void>> work = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Buyer buyer = buyers.get(i % 5);
                String content = "document number " + i;
                work.add(() -> {
                    String id = buyer.uploads(content + ".csv", content).is(200).at("document_id");
                    JsonNode document = buyer.extracts(id).is(200).json().path("document");
                    assertThat(document.path("document_id").asText()).isEqualTo(id);
                    assertThat(document.path("file").path("filename").asText()).isEqualTo(content + ".csv");
                    assertThat(buyer.get("/documents/" + id + "/content").text())
                            .isEqualTo(content);
                    return null;
                });
            }
            allAtOnce(work);
            for (Buyer buyer : buyers) {
                assertThat(buyer.get("/documents?limit=200").json().path("items"))
                        .hasSize(10);
            }
        }
    }

    @Test
    void readings_beyond_the_capacity_wait_for_their_turn() throws Exception {
        try (Service service = Service.start(withCapacity(new Capacity(8, 4, 2, 2, 10), Duration.ofSeconds(20)))) {
            Buyer ann = service.buyer("ann");
            List<CompletableFuture<Reply>> running = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String id = ann.document("hold " + i);
                running.add(CompletableFuture.supplyAsync(() -> ann.extracts(id), Executors.newCachedThreadPool()));
            }
            until(() -> service.reader.held.get() == 2);
            ann.get("/documents").is(200);

            service.reader.permits.release(6);

            for (CompletableFuture<Reply> reply : running) {
                reply.get().is(200);
            }
            assertThat(service.reader.most).hasValue(2);
        }
    }

    @Test
    void readings_beyond_the_queue_hear_at_once_when_to_come_back() throws Exception {
        try (Service service = Service.start(withCapacity(new Capacity(8, 4, 1, 1, 0), Duration.ofSeconds(20)))) {
            Buyer ann = service.buyer("ann");
            String held = ann.document("hold it");
            CompletableFuture<Reply> running = CompletableFuture.supplyAsync(() -> ann.extracts(held));
            until(() -> service.reader.held.get() == 1);

            assertThat(ann.extracts(ann.document("next")).isProblem(503, "busy").header("Retry-After"))
                    .isEqualTo("5");

            service.reader.permits.release();
            running.get().is(200);
        }
    }

    @Test
    void nobody_waits_for_a_place_longer_than_a_request_may_take() throws Exception {
        try (Service service = Service.start(withCapacity(new Capacity(8, 4, 1, 1, 3), Duration.ofSeconds(1)))) {
            Buyer ann = service.buyer("ann");
            String held = ann.document("hold it");
            CompletableFuture<Reply> running = CompletableFuture.supplyAsync(() -> ann.extracts(held));
            until(() -> service.reader.held.get() == 1);

            ann.extracts(ann.document("next")).isProblem(503, "busy");
            ann.extracts(held).isProblem(503, "busy");

            service.reader.permits.release();
            running.get().is(200);
        }
    }

    @Test
    void a_document_that_is_being_read_is_not_read_twice_at_once() throws Exception {
        try (Service service = Service.start()) {
            Buyer ann = service.buyer("ann");
            String id = ann.document("hold it");
            CompletableFuture<Reply> running = CompletableFuture.supplyAsync(() -> ann.extracts(id));
            until(() -> service.reader.held.get() == 1);

            ann.extracts(id).isProblem(409, "extraction_running");
            assertThat(ann.get("/documents/" + id + "/status").at("status")).isEqualTo("processing");

            service.reader.permits.release();
            running.get().is(200);
        }
    }

    @Test
    void a_stop_lets_running_requests_finish_and_takes_no_new_ones() throws Exception {
        Service service = Service.start();
        Buyer ann = service.buyer("ann");
        String id = ann.document("hold it");
        CompletableFuture<Reply> running = CompletableFuture.supplyAsync(() -> ann.extracts(id));
        until(() -> service.reader.held.get() == 1);

        CompletableFuture<Void> stopping = CompletableFuture.runAsync(service.server()::stop);
        until(() -> turnsAway(service));
        assertThat(stopping).isNotDone();
        service.reader.permits.release();

        running.get(10, TimeUnit.SECONDS).is(200);
        stopping.get(10, TimeUnit.SECONDS);
        service.close();
    }

    private static ServerSettings withCapacity(Capacity capacity, Duration wait) {
        ServerSettings base = Service.SETTINGS;
        return new ServerSettings(
                base.host(),
                0,
                base.maxUploadBytes(),
                wait,
                base.rateLimits(),
                base.allowedOrigins(),
                capacity,
                base.proxies(),
                base.version());
    }

    private static boolean turnsAway(Service service) {
        try {
            return Wire.get(service.base(), "/health/live").status() == 503;
        } catch (UncheckedIOException closed) {
            return true;
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < 1_000 && !condition.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void allAtOnce(List<Callable<Void>> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        for (Future<Void> done : threads.invokeAll(work)) {
            done.get();
        }
        threads.shutdown();
    }
}
