package io.kraftd.adapter.cosmos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.kraftd.adapter.cosmos.server.Front;
import io.kraftd.adapter.cosmos.server.LostAnswer;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Each fault once and for good, against each kind of operation. What the caller saw is a table, printed here and kept in the
 * README; what the database holds afterwards is checked against it.
 */
@ExtendWith(Cosmos.class)
@DisabledIfEnvironmentVariable(
        named = "KRAFTD_TEST_COSMOS_ENDPOINT",
        matches = ".+",
        disabledReason = "faults are made in the front before the test server")
class FaultTableTest {
    private static final Instant LATER = Instant.parse("2026-02-01T00:00:00Z");
    private static final Path README = Path.of("README.md");
    private static final String HEAD = "| fault | times | find | create | save | delete | list |";
    private static final String RULE = "|---|---|---|---|---|---|---|";

    private final DocumentRepository documents = Cosmos.stores().documents();

    private static Map<String, ResponseDefinitionBuilder> faults() {
        Map<String, ResponseDefinitionBuilder> faults = new LinkedHashMap<>();
        faults.put("429 too many requests", status(429).withHeader("x-ms-retry-after-ms", "20"));
        faults.put("503 unavailable", status(503));
        faults.put("500 internal error", status(500));
        faults.put("408 time-out", status(408));
        faults.put("410 gone to another place", status(410));
        faults.put("410/1002 range gone", status(410).withHeader("x-ms-substatus", "1002"));
        faults.put("449 retry with", status(449));
        faults.put("412 precondition failed", status(412));
        faults.put("404/1002 replica lags", status(404).withHeader("x-ms-substatus", "1002"));
        faults.put("404/1003 container gone", status(404).withHeader("x-ms-substatus", "1003"));
        faults.put("401 unauthorised", status(401));
        faults.put("403 forbidden", status(403));
        faults.put("connection reset before", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        faults.put("connection reset after", aResponse().withTransformers(LostAnswer.NAME));
        faults.put("malformed body", aResponse().withStatus(200).withBody("<html>busy</html>"));
        // why: in the middle between the three seconds of a read and the six of a write, far from both.
        faults.put("4 s delay", aResponse().proxiedFrom(Cosmos.front().server()).withFixedDelay(4_000));
        return faults;
    }

    private static ResponseDefinitionBuilder status(int status) {
        return aResponse()
                .withStatus(status)
                .withHeader("content-type", "application/json")
                .withBody("{\"code\":\"Fault\",\"message\":\"made by a test\"}");
    }

    @Test
    void no_fault_loses_a_write_or_does_it_twice_or_takes_it_for_absent() throws Exception {
        List<Callable<String>> wanted = new ArrayList<>();
        faults().forEach((name, fault) -> {
            wanted.add(() -> row(name, "once", fault));
            wanted.add(() -> row(name, "always", fault));
        });
        List<String> rows = new ArrayList<>(List.of(HEAD, RULE));
        // why: most of the time passes in waiting, and each fault hits one owner only.
        ExecutorService atOnce = Executors.newFixedThreadPool(8);
        for (Future<String> row : atOnce.invokeAll(wanted)) {
            rows.add(row.get());
        }
        atOnce.shutdown();

        rows.forEach(System.out::println);
        assertThat(rows).noneMatch(row -> row.contains("WRONG"));
        assertThat(tableOfReadme()).isEqualTo(rows);
    }

    private String row(String name, String times, ResponseDefinitionBuilder fault) {
        boolean always = times.equals("always");
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        name,
                        times,
                        find(fault, always),
                        create(fault, always),
                        save(fault, always),
                        delete(fault, always),
                        list(fault, always));
    }

    private String find(ResponseDefinitionBuilder fault, boolean always) {
        Document there = documents.create(aDocument().build()).value();
        return seen(
                faulty(there.owner(), fault, always),
                () -> documents.find(there.owner(), there.id()).isPresent() ? "found" : "WRONG: absent");
    }

    private String list(ResponseDefinitionBuilder fault, boolean always) {
        Document there = documents.create(aDocument().build()).value();
        return seen(
                faulty(there.owner(), fault, always),
                () -> documents
                                        .list(there.owner(), DocumentFilter.ALL, PageRequest.first(10))
                                        .items()
                                        .size()
                                == 1
                        ? "found"
                        : "WRONG: absent");
    }

    private String create(ResponseDefinitionBuilder fault, boolean always) {
        Document wanted = aDocument().build();
        String seen = seen(faulty(wanted.owner(), fault, always), () -> {
            documents.create(wanted);
            return "done";
        });
        Optional<Document> there = documents.find(wanted.owner(), wanted.id()).map(Stored::value);
        boolean told = !seen.equals("done") || there.equals(Optional.of(wanted));
        boolean once = documents.count(wanted.owner(), DocumentFilter.ALL) == (there.isPresent() ? 1 : 0);
        boolean honest = !seen.equals("duplicate");
        return told && once && honest ? seen : "WRONG: " + seen + ", there is " + there;
    }

    private String save(ResponseDefinitionBuilder fault, boolean always) {
        Stored<Document> created = documents.create(aDocument().build());
        Document wanted = created.value().archived(LATER);
        String seen = seen(faulty(wanted.owner(), fault, always), () -> {
            documents.save(wanted, created.revision());
            return "done";
        });
        EmailAddress owner = wanted.owner();
        Document there = documents.find(owner, wanted.id()).orElseThrow().value();
        boolean told =
                seen.equals("done") ? there.equals(wanted) : there.equals(wanted) || there.equals(created.value());
        boolean honest = !seen.equals("stale") || there.equals(created.value());
        return told && honest ? seen : "WRONG: " + seen + ", there is " + there;
    }

    private String delete(ResponseDefinitionBuilder fault, boolean always) {
        Stored<Document> created = documents.create(aDocument().build());
        EmailAddress owner = created.value().owner();
        String seen = seen(faulty(owner, fault, always), () -> {
            documents.delete(owner, created.value().id(), created.revision());
            return "done";
        });
        boolean gone = documents.find(owner, created.value().id()).isEmpty();
        boolean honest = seen.equals("done") ? gone : !seen.equals("stale") || !gone;
        return honest ? seen : "WRONG: " + seen + ", gone is " + gone;
    }

    private static String seen(MappingBuilder fault, Supplier<String> call) {
        StubMapping stub = Cosmos.front().wire().stubFor(fault);
        try {
            return call.get();
        } catch (PortException failure) {
            return failure.retryAfter().isPresent() ? "busy" : failure.mayRetry() ? "outage" : "permanent";
        } catch (DuplicateException e) {
            return "duplicate";
        } catch (StaleRevisionException e) {
            return "stale";
        } finally {
            Cosmos.front().wire().removeStub(stub);
        }
    }

    private static MappingBuilder faulty(EmailAddress owner, ResponseDefinitionBuilder fault, boolean always) {
        MappingBuilder stub = any(urlPathMatching("/dbs/[^/]+/colls/[^/]+/docs.*"))
                .atPriority(Front.FAULT)
                .withHeader("x-ms-cosmos-is-query-plan-request", absent())
                .withHeader("x-ms-documentdb-partitionkey", containing(owner.value()))
                .willReturn(fault);
        return always
                ? stub
                : stub.inScenario("once for " + owner)
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("over");
    }

    private static List<String> tableOfReadme() throws IOException {
        return Files.readAllLines(README).stream()
                .dropWhile(line -> !line.equals(HEAD))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
