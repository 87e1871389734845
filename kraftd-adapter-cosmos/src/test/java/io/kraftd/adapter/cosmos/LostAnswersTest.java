package io.kraftd.adapter.cosmos;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.MatchResult;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import io.kraftd.adapter.cosmos.server.Front;
import io.kraftd.adapter.cosmos.server.LostAnswer;
import io.kraftd.domain.document.Document;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Stored;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** A lost answer is told from a refusal by the mark of the write, also when the values are equal. */
@ExtendWith(Cosmos.class)
@DisabledIfEnvironmentVariable(
        named = "KRAFTD_TEST_COSMOS_ENDPOINT",
        matches = ".+",
        disabledReason = "faults are made in the front before the test server")
class LostAnswersTest {
    private static final ResponseDefinitionBuilder LOST = aResponse().withTransformers(LostAnswer.NAME);
    private static final ResponseDefinitionBuilder RESET = aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER);

    private final DocumentRepository documents = Cosmos.stores().documents();

    @AfterEach
    void heal() {
        Cosmos.front().wire().resetScenarios();
        Cosmos.front().wire().listAllStubMappings().getMappings().stream()
                .filter(stub -> stub.getPriority() == Front.FAULT)
                .forEach(Cosmos.front().wire()::removeStub);
    }

    @Test
    void an_equal_document_of_somebody_else_is_a_duplicate_even_after_a_lost_try() {
        Document document = aDocument().build();
        Stored<Document> theirs = documents.create(document);
        first("POST", RESET);

        assertThatThrownBy(() -> documents.create(document)).isInstanceOf(DuplicateException.class);

        assertThat(documents.find(document.owner(), document.id())).contains(theirs);
    }

    @Test
    void a_create_whose_answer_was_lost_gives_the_revision_that_the_next_save_needs() {
        first("POST", LOST);

        Stored<Document> created = documents.create(aDocument().build());

        documents.save(created.value(), created.revision());
    }

    @Test
    void a_save_whose_answer_was_lost_gives_the_revision_that_the_next_save_needs() {
        Stored<Document> created = documents.create(aDocument().build());
        first("PUT", LOST);

        Stored<Document> saved =
                documents.save(created.value().archived(Instant.parse("2026-02-01T00:00:00Z")), created.revision());

        assertThat(documents.find(saved.value().owner(), saved.value().id())).contains(saved);
    }

    @Test
    void a_save_that_somebody_overtook_is_stale_even_after_a_lost_try() {
        Stored<Document> created = documents.create(aDocument().build());
        Stored<Document> theirs = documents.save(created.value(), created.revision());
        first("PUT", RESET);

        assertThatThrownBy(() -> documents.save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(documents.find(created.value().owner(), created.value().id()))
                .contains(theirs);
    }

    @Test
    void a_create_is_done_even_when_every_answer_to_it_is_lost_but_reads_are_answered() {
        each("POST", LOST);
        Document document = aDocument().build();

        Stored<Document> created = documents.create(document);

        assertThat(documents.find(document.owner(), document.id())).contains(created);
    }

    @Test
    void a_create_that_never_arrived_is_an_outage_and_nothing_is_there() {
        each("POST", RESET);
        Document document = aDocument().build();

        assertThatThrownBy(() -> documents.create(document))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isTrue());

        assertThat(documents.find(document.owner(), document.id())).isEmpty();
    }

    @Test
    void an_undisturbed_write_reads_nothing_back() {
        Cosmos.front().forget();
        Stored<Document> created = documents.create(aDocument().build());
        documents.save(created.value(), created.revision());

        assertThat(Cosmos.front().seen())
                .extracting(event -> event.getRequest().getMethod().getName())
                .isEqualTo(List.of("POST", "PUT"));
    }

    private static void first(String method, ResponseDefinitionBuilder fault) {
        Cosmos.front()
                .wire()
                .stubFor(any(urlPathMatching("/dbs/[^/]+/colls/Documents/docs.*"))
                        .andMatching(request ->
                                MatchResult.of(request.getMethod().getName().equals(method)))
                        .atPriority(Front.FAULT)
                        .inScenario("first")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willSetStateTo("over")
                        .willReturn(fault));
    }

    private static void each(String method, ResponseDefinitionBuilder fault) {
        Cosmos.front()
                .wire()
                .stubFor(any(urlPathMatching("/dbs/[^/]+/colls/Documents/docs.*"))
                        .andMatching(request ->
                                MatchResult.of(request.getMethod().getName().equals(method)))
                        .atPriority(Front.FAULT)
                        .willReturn(fault));
    }
}
