package io.kraftd.adapter.cosmos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.kraftd.adapter.cosmos.server.Front;
import io.kraftd.adapter.cosmos.server.LostAnswer;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The server goes away while people work, at first with what it was just doing done and unanswered: for half a minute with
 * {@code -Pbars}, else for some seconds.
 */
@ExtendWith(Cosmos.class)
@DisabledIfEnvironmentVariable(
        named = "KRAFTD_TEST_COSMOS_ENDPOINT",
        matches = ".+",
        disabledReason = "faults are made in the front before the test server")
class OutageUnderLoadTest {
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");
    private static final int WRITERS = 4;
    private static final boolean WHOLE = Boolean.getBoolean("kraftd.bars");
    private static final Duration UNANSWERED = Duration.ofSeconds(3);
    private static final Duration GONE = Duration.ofSeconds(WHOLE ? 27 : 7);

    private final EmailAddress ann = Owners.someone();
    private final DocumentRepository documents = Cosmos.stores().documents();
    private final Map<DocumentId, Document> acknowledged = new ConcurrentHashMap<>();
    private final Set<DocumentId> tried = ConcurrentHashMap.newKeySet();
    private final AtomicInteger outages = new AtomicInteger();
    private final AtomicInteger absences = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void what_was_acknowledged_is_there_once_and_was_never_absent() {
        List<Outcome<Boolean>> outcomes = Together.run(WRITERS + 2, number -> () -> {
            if (number == 0) {
                goAwayAndComeBack();
            } else if (number == 1) {
                look();
            } else {
                work();
            }
            return true;
        });

        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(outages.get()).as("outages were seen").isPositive();
        assertThat(absences.get()).as("absences of what is there").isZero();
        assertThat(acknowledged)
                .hasSizeGreaterThan(20)
                .allSatisfy((id, document) ->
                        assertThat(documents.find(ann, id)).map(Stored::value).contains(document));
        long there =
                tried.stream().filter(id -> documents.find(ann, id).isPresent()).count();
        assertThat(documents.count(ann, DocumentFilter.ALL)).isEqualTo(there);
        System.out.printf(
                "%d writes acknowledged, all there; %d documents tried, %d there, %d outages told%n",
                acknowledged.size(), tried.size(), there, outages.get());
    }

    private void goAwayAndComeBack() throws InterruptedException {
        Thread.sleep(1_000);
        during(aResponse().withTransformers(LostAnswer.NAME), UNANSWERED);
        during(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), GONE);
        Thread.sleep(2_000);
        over.set(true);
    }

    private static void during(ResponseDefinitionBuilder fault, Duration time) throws InterruptedException {
        StubMapping stub = Cosmos.front()
                .wire()
                .stubFor(any(anyUrl()).atPriority(Front.FAULT).willReturn(fault));
        try {
            Thread.sleep(time.toMillis());
        } finally {
            Cosmos.front().wire().removeStub(stub);
        }
    }

    /** Creates and archives; notes only what was acknowledged. */
    private void work() throws InterruptedException {
        while (!over.get()) {
            Document document = aDocument().ownedBy(ann).build();
            tried.add(document.id());
            try {
                Stored<Document> created = documents.create(document);
                acknowledged.put(document.id(), created.value());
                Document archived = document.archived(LATER);
                // why: until this one is acknowledged, either state is right, so neither is expected.
                acknowledged.remove(document.id());
                Stored<Document> saved = documents.save(archived, created.revision());
                acknowledged.put(document.id(), saved.value());
            } catch (PortException outage) {
                assertThat(outage.mayRetry()).isTrue();
                outages.incrementAndGet();
                Thread.sleep(50);
            }
        }
    }

    private void look() throws InterruptedException {
        while (!over.get()) {
            for (DocumentId id : acknowledged.keySet()) {
                lookFor(id);
            }
            Thread.sleep(20);
        }
    }

    private void lookFor(DocumentId id) {
        try {
            if (documents.find(ann, id).isEmpty()) {
                absences.incrementAndGet();
            }
        } catch (PortException outage) {
            outages.incrementAndGet();
        }
    }
}
