package io.kraftd.adapter.local.killed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.local.LocalStores;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process under load is killed ({@code SIGKILL}) again and again; the next one finds whatever was acknowledged. */
class KilledProcessTest {
    private static final int ROUNDS = Boolean.getBoolean("kraftd.bars") ? 20 : 3;
    private static final int LEAST_LINES = 100;

    private final Map<DocumentId, DocumentStatus> documents = new HashMap<>();
    private final Map<DocumentId, Integer> cases = new HashMap<>();
    private final Set<Sha256> contents = new HashSet<>();
    private final List<OrderNumber> orders = new ArrayList<>();
    private final Set<String> events = new HashSet<>();

    @Test
    void whatever_was_acknowledged_is_there_after_each_kill(@TempDir Path dataDir) throws Exception {
        Random random = new Random(7);
        for (int round = 1; round <= ROUNDS; round++) {
            linesUntilKilled(dataDir, LEAST_LINES + random.nextInt(LEAST_LINES)).forEach(this::remember);
            try (LocalStores open = LocalStores.open(dataDir, Clock.systemUTC())) {
                everyContentIsWhole(open);
                everyDocumentStandsWhereItWasOrLater(open);
                everyCaseStandsAtAStep(open);
                numbersHaveNoGapAndNoDouble(open);
                everyEventIsThereOnce(open);
            }
        }
        System.out.printf(
                "killed %d times: %,d contents, %,d documents, %,d cases, %,d orders and %,d events acknowledged and there%n",
                ROUNDS, contents.size(), documents.size(), cases.size(), orders.size(), events.size());
    }

    /** What a process said until it was killed after so many lines, and what it managed to say in that moment. */
    private static List<String> linesUntilKilled(Path dataDir, int many) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Work.class.getName(),
                        dataDir.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader(UTF_8)) {
            assertThat(said.readLine()).isEqualTo("ready");
            List<String> lines = new ArrayList<>();
            while (lines.size() < many) {
                lines.add(said.readLine());
            }
            // why: the process itself would close its output too, with what was acknowledged in it.
            process.toHandle().destroyForcibly();
            said.lines().forEach(lines::add);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("killed, not ended by itself").isEqualTo(128 + 9);
            return lines;
        } finally {
            process.destroyForcibly();
        }
    }

    private void remember(String line) {
        String[] said = line.split(" ", -1);
        switch (said[0]) {
            case "content" -> contents.add(new Sha256(said[1]));
            case "document" -> documents.put(new DocumentId(said[1]), DocumentStatus.valueOf(said[2]));
            case "case" -> cases.put(new DocumentId(said[1]), Integer.valueOf(said[2]));
            case "event" -> events.add(said[1]);
            case "order" -> orders.add(OrderNumber.parse(said[1]));
            default -> throw new AssertionError("the process said " + line);
        }
    }

    private void everyContentIsWhole(LocalStores open) {
        assertThat(contents).allSatisfy(hash -> assertThat(hashOf(open, hash)).isEqualTo(hash));
    }

    private void everyDocumentStandsWhereItWasOrLater(LocalStores open) {
        Map<DocumentId, Document> kept =
                all(page -> open.stores().documents().list(Work.OWNER, DocumentFilter.ALL, page)).stream()
                        .collect(Collectors.toMap(Document::id, document -> document));
        assertThat(kept).hasSize((int) open.stores().documents().count(Work.OWNER, DocumentFilter.ALL));
        assertThat(documents)
                .allSatisfy((id, status) -> assertThat(kept.get(id).status()).isIn(status, DocumentStatus.COMPLETED));
        assertThat(kept.values())
                .allSatisfy(document -> assertThat(hashOf(open, document.file().sha256()))
                        .isEqualTo(document.file().sha256()));
    }

    private void everyCaseStandsAtAStep(LocalStores open) {
        Map<DocumentId, ProcurementCase> kept =
                all(page -> open.stores().procurements().list(Work.OWNER, page)).stream()
                        .collect(Collectors.toMap(ProcurementCase::id, head -> head));
        assertThat(cases)
                .allSatisfy((id, steps) -> assertThat(kept.get(id).events()).isBetween(steps, steps + 1));
        assertThat(kept.values()).allSatisfy(head -> {
            assertThat(history(open, head)).hasSize(head.events());
            assertThat(head.steps().values())
                    .hasSize(head.events())
                    .extracting(StepRecord::output)
                    .allSatisfy(body -> assertThat(hashOf(open, body)).isEqualTo(body));
        });
    }

    private void numbersHaveNoGapAndNoDouble(LocalStores open) {
        List<OrderNumber> issued = all(page -> open.stores().orders().latest(Work.OWNER, Series.PO, page)).stream()
                .map(IssuedOrder::number)
                .toList();
        NumberCounter counter = open.stores()
                .orders()
                .counter(Work.OWNER, Series.PO, Work.YEAR)
                .orElseThrow()
                .value();
        Set<Integer> given = issued.stream().map(OrderNumber::number).collect(Collectors.toCollection(HashSet::new));
        counter.open().forEach(reservation -> given.add(reservation.number()));

        assertThat(orders).doesNotHaveDuplicates();
        assertThat(issued).doesNotHaveDuplicates().containsAll(orders);
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, counter.last()).boxed().toList());
    }

    private void everyEventIsThereOnce(LocalStores open) {
        assertThat(all(page -> open.audit().ofOwner(Work.OWNER, page)))
                .extracting(SecurityEvent::id)
                .doesNotHaveDuplicates()
                .containsAll(events);
    }

    private static List<CaseEvent> history(LocalStores open, ProcurementCase head) {
        List<CaseEvent> events = new ArrayList<>();
        Sha256 next = head.lastEvent();
        while (next != null) {
            CaseEvent event = open.stores()
                    .procurements()
                    .findEvent(Work.OWNER, head.id(), next)
                    .orElseThrow();
            events.add(event);
            next = event.previous();
        }
        return events;
    }

    private static Sha256 hashOf(LocalStores open, Sha256 hash) {
        Content content = open.contents().find(Work.OWNER, hash).orElseThrow();
        try (InputStream in = content.open()) {
            return Sha256.of(in.readAllBytes());
        } catch (IOException e) {
            throw new AssertionError("content " + hash, e);
        }
    }

    private static <T> List<T> all(Function<PageRequest, Page<T>> list) {
        return Page.all(list).toList();
    }
}
