package io.kraftd.app.house;

import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.adapter.cosmos.server.NeedsServer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two programs over one Cosmos DB and one directory of contents are one service, and one of them may die at any moment. */
@ExtendWith(NeedsServer.class)
class TwoInstancesTest {
    private static final int UPLOADS = Boolean.getBoolean("kraftd.bars") ? 200 : 16;
    private static final int CLIENTS = 6;
    private static final String[] SHORT_LEASES = {"DOCUMENT_PROCESSING_TIMEOUT", "12", "FILE_PARSE_TIMEOUT", "11"};

    @TempDir
    private Path folder;

    @Test
    void uploads_over_both_all_end_read_exactly_once_though_one_is_killed_in_the_middle() throws Exception {
        try (CosmosHouse cosmos = CosmosHouse.build(folder);
                RunningHouse first = cosmos.start(SHORT_LEASES);
                RunningHouse second = cosmos.start(SHORT_LEASES);
                RoundRobin both = RoundRobin.before(first, second)) {
            Visitor.signedUp(first.base(), "ann@example.com");
            Visitor.named(second.base(), "ann@example.com").signedInAgain();
            Visitor ann = Visitor.named(both.base(), "ann@example.com").signedInAgain();
            AtomicInteger read = new AtomicInteger();
            List<Callable<String>> work = new ArrayList<>();
            for (int number = 0; number < UPLOADS; number++) {
                int mine = number;
                work.add(() -> {
                    String id = reading(ann, mine);
                    if (read.incrementAndGet() == UPLOADS / 2) {
                        first.kill();
                    }
                    return id;
                });
            }

            List<String> ids = together(work);

            JsonNode listed = ann.get("/documents?limit=200").body().path("items");
            assertThat(listed).hasSize(UPLOADS);
            assertThat(listed)
                    .allSatisfy(each -> assertThat(each.path("status").asText()).isIn("extracted", "review_pending"));
            assertThat(listed.findValuesAsText("document_id")).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(listed.findValuesAsText("filename")).doesNotHaveDuplicates();
            for (int number = 0; number < UPLOADS; number++) {
                assertThat(ann.get("/documents/" + ids.get(number))
                                .body()
                                .path("line_items")
                                .toString())
                        .contains("Gate valve " + number + "\"");
            }
            assertThat(first.log()).as("the first had its share").contains("/docs/extract");
            assertThat(second.log()).as("the second had its share").contains("/docs/extract");
            System.out.printf("%d uploads over two instances, one killed: %d read, each once%n", UPLOADS, ids.size());
        }
    }

    @Test
    void what_a_dead_instance_left_in_work_is_nobody_s_until_its_lease_ends_and_then_another_s() throws Exception {
        try (CosmosHouse cosmos = CosmosHouse.build(folder);
                RunningHouse first = cosmos.start(SHORT_LEASES);
                RunningHouse second = cosmos.start(SHORT_LEASES)) {
            Visitor ann = Visitor.signedUp(first.base(), "ann@example.com");
            Visitor there = Visitor.named(second.base(), "ann@example.com").signedInAgain();
            String id = ann.upload("offer.csv", quotation(7)).text("/document_id");
            // why: the first answer of an instance is judged by a description that takes its seconds to be read.
            assertThat(status(there)).isEqualTo("uploaded");
            Runnable letThrough = cosmos.holdBack(put(urlPathMatching(".*/Documents/docs/.*"))
                    .withRequestBody(matching("(?s).*\"(COMPLETED|FAILED)\".*")));
            ExecutorService elsewhere = Executors.newSingleThreadExecutor();
            Future<Answer> never = elsewhere.submit(() -> ann.extract(id));
            Patience.await(() -> status(there).equals("processing"));

            first.kill();
            letThrough.run();

            Answer early = there.extract(id);
            assertThat(early.text("/code")).as(early.body().toString()).isEqualTo("extraction_running");
            Patience.await(() -> there.extract(id).status() == 200);
            assertThat(there.get("/documents/" + id).body().path("line_items").toString())
                    .contains("Gate valve 7");
            assertThat(never).as("the client of the dead one was told nothing").failsWithin(Duration.ofSeconds(5));
            elsewhere.shutdownNow();
        }
    }

    private static String status(Visitor visitor) {
        return visitor.get("/documents").text("/items/0/status");
    }

    /** Uploads and reads one file, again for as long as the service is between two instances. */
    private static String reading(Visitor ann, int number) {
        String[] id = new String[1];
        Patience.await(() -> {
            Answer answer = ann.upload("offer-" + number + ".csv", quotation(number));
            id[0] = answer.text("/document_id");
            return answer.status() == 200 || answer.text("/code").equals("duplicate_content") || pause();
        });
        Patience.await(() -> ann.extract(id[0]).status() == 200 || pause());
        return id[0];
    }

    // why: what the dead instance sent last may still be on its way.
    private static boolean pause() {
        Patience.pause(Duration.ofMillis(500));
        return false;
    }

    private static byte[] quotation(int number) {
        return "Item;Description;Qty;Unit price;Amount\n1;Gate valve %d;2;10.00;20.00\n"
                .formatted(number)
                .getBytes(UTF_8);
    }

    private static List<String> together(List<Callable<String>> work) throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
        try {
            List<String> ids = new ArrayList<>();
            for (Future<String> each : clients.invokeAll(work)) {
                ids.add(each.get());
            }
            return ids;
        } finally {
            clients.shutdownNow();
        }
    }
}
