package io.kraftd.adapter.cosmos;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.models.CompositePath;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingPolicy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.document.Document;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Owners;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** How the database is made, and what is said where it may not be made. */
@ExtendWith(Cosmos.class)
@DisabledIfEnvironmentVariable(
        named = "KRAFTD_TEST_COSMOS_ENDPOINT",
        matches = ".+",
        disabledReason = "only the front before the test server sees the wire")
class PreparationTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final CosmosSettings settings = Cosmos.settings(Cosmos.front().endpoint());
    private final CosmosAsyncClient client = new Clients(settings).get();
    private final Connection connection = Connection.over(client, settings.database(), RequestCharges.UNHEARD);

    @BeforeEach
    void look() {
        Cosmos.front().forget();
    }

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void containers_are_made_with_their_partitions_and_times_to_live() throws IOException {
        new Preparation(connection, settings).run();

        Map<String, String> made = new TreeMap<>();
        containersSent()
                .forEach((name, sent) ->
                        made.put(name, sent.at("/partitionKey/paths/0").textValue() + " " + sent.get("defaultTtl")));
        assertThat(containersSent().values())
                .allSatisfy(sent ->
                        assertThat(sent.at("/partitionKey/version").asText()).isEqualTo("V2"));
        assertThat(made)
                .isEqualTo(Map.of(
                        "Users", "/email null",
                        "Documents", "/owner_email -1",
                        "Procurements", "/owner_email null",
                        "Orders", "/owner_email null",
                        "Conversations", "/owner_email -1",
                        "Learning", "/owner_email null",
                        "Sessions", "/email -1",
                        "Operations", "/owner_email -1",
                        "Audit", "/owner_email null"));
    }

    @Test
    void only_what_queries_compare_is_indexed_and_lists_have_their_order() throws IOException {
        new Preparation(connection, settings).run();

        assertThat(containersSent().values())
                .allSatisfy(sent -> assertThat(
                                sent.at("/indexingPolicy/excludedPaths/0/path").textValue())
                        .isEqualTo("/*"));
        JsonNode documents = containersSent().get("Documents").get("indexingPolicy");
        assertThat(documents.get("includedPaths").findValuesAsText("path"))
                .containsExactly("/owner_email/?", "/status/?", "/document_type/?", "/sha256/?", "/place/?");
        assertThat(documents.get("compositeIndexes"))
                .extracting(order -> String.join(" ", order.findValuesAsText("path")) + " "
                        + String.join(" ", order.findValuesAsText("order")))
                .contains(
                        "/owner_email /place ascending ascending",
                        "/owner_email /status /document_type /place ascending ascending ascending ascending",
                        "/owner_email /sha256 /place ascending ascending descending");
    }

    @Test
    void a_second_start_makes_nothing_and_loses_nothing() {
        new Preparation(connection, settings).run();
        CosmosDocuments documents = new CosmosDocuments(connection);
        Document document = documents.create(aDocument().build()).value();
        Cosmos.front().forget();

        new Preparation(connection, settings).run();

        assertThat(Cosmos.front().wire().findAll(postRequestedFor(urlPathMatching("/dbs.*"))))
                .isEmpty();
        assertThat(documents.find(document.owner(), document.id())).isPresent();
    }

    @Test
    void an_identity_without_the_key_only_looks_and_is_told_the_commands() {
        CosmosSettings signedIn = new CosmosSettings(
                settings.endpoint(), Optional.empty(), settings.database(), settings.preferredRegions());

        assertThatThrownBy(() -> new Preparation(connection, signedIn).run())
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse())
                .hasMessageContaining("az cosmosdb sql database create")
                .hasMessageContaining("az cosmosdb sql container create")
                .hasMessageContaining(
                        "--name Documents --partition-key-path /owner_email --partition-key-version 2 --ttl -1 --idx '{")
                .hasMessageContaining("--name Users --partition-key-path /email --partition-key-version 2 --idx '{");

        assertThat(Cosmos.front().wire().findAll(postRequestedFor(urlPathMatching("/dbs.*"))))
                .isEmpty();
    }

    @Test
    void what_a_container_of_an_earlier_program_does_not_index_is_added_once() {
        makeWithAnIndexOfOld();

        new Preparation(connection, settings).run();
        new Preparation(connection, settings).run();

        assertThat(Cosmos.front().wire().findAll(putRequestedFor(urlPathMatching("/dbs/[^/]+/colls/[^/]+"))))
                .extracting(request ->
                        JSON.readTree(request.getBodyAsString()).path("id").asText())
                .containsExactly("Conversations");
        IndexingPolicy policy = client.getDatabase(settings.database())
                .getContainer("Conversations")
                .read()
                .block()
                .getProperties()
                .getIndexingPolicy();
        assertThat(policy.getIncludedPaths())
                .extracting(IncludedPath::getPath)
                .containsExactly("/owner_email/?", "/created_at/?", "/expires_at/?", "/place/?");
        assertThat(policy.getCompositeIndexes())
                .singleElement()
                .satisfies(order ->
                        assertThat(order).extracting(CompositePath::getPath).containsExactly("/owner_email", "/place"));
    }

    @Test
    void an_identity_without_the_key_is_told_how_to_add_what_is_not_indexed() {
        makeWithAnIndexOfOld();
        CosmosSettings signedIn = new CosmosSettings(
                settings.endpoint(), Optional.empty(), settings.database(), settings.preferredRegions());

        assertThatThrownBy(() -> new Preparation(connection, signedIn).run())
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse())
                .hasMessageContaining("lists of Conversations need")
                .hasMessageContaining("az cosmosdb sql container update")
                .hasMessageContaining("--name Conversations --idx '{\"includedPaths\":[{\"path\":\"/owner_email/?\"},"
                        + "{\"path\":\"/created_at/?\"},{\"path\":\"/expires_at/?\"},{\"path\":\"/place/?\"}],"
                        + "\"excludedPaths\":[{\"path\":\"/*\"}],\"compositeIndexes\":[[{\"order\":\"ascending\",")
                .hasMessageNotContaining("--name Documents");

        assertThat(Cosmos.front().wire().findAll(putRequestedFor(urlPathMatching("/dbs/[^/]+/colls/[^/]+"))))
                .isEmpty();
    }

    // why: nothing here of items that lie in it, because the test server forgets those when a container is replaced.
    /** All containers as they have to be, but for one that indexes what nobody asks for and not what its list needs. */
    private void makeWithAnIndexOfOld() {
        new Preparation(connection, settings).run();
        CosmosContainerProperties old = Schema.of(Containers.CONVERSATIONS)
                .setIndexingPolicy(Schema.policy(Containers.Index.of("owner_email", "created_at")));
        client.getDatabase(settings.database())
                .getContainer("Conversations")
                .delete()
                .then(client.getDatabase(settings.database()).createContainer(old))
                .block();
        Cosmos.front().forget();
    }

    @Test
    void a_container_with_another_partition_is_refused() {
        client.createDatabase(settings.database()).block();
        client.getDatabase(settings.database())
                .createContainer(new CosmosContainerProperties("Users", "/id"))
                .block();

        assertThatThrownBy(() -> new Preparation(connection, settings).run())
                .isInstanceOf(PortException.class)
                .hasMessageContaining("Users")
                .hasMessageContaining("/email");
    }

    @Test
    void a_container_that_would_never_let_items_expire_is_refused() {
        client.createDatabase(settings.database()).block();
        client.getDatabase(settings.database())
                .createContainer(new CosmosContainerProperties("Documents", "/owner_email"))
                .block();

        assertThatThrownBy(() -> new Preparation(connection, settings).run())
                .isInstanceOf(PortException.class)
                .hasMessageContaining("Documents")
                .hasMessageContaining("-1");
    }

    @Test
    void a_database_that_is_not_there_is_no_absence_of_its_items() {
        CosmosDocuments documents = new CosmosDocuments(connection);

        assertThatThrownBy(() ->
                        documents.find(Owners.someone(), aDocument().build().id()))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse());
    }

    private static Map<String, JsonNode> containersSent() throws IOException {
        Map<String, JsonNode> sent = new TreeMap<>();
        for (var request : Cosmos.front().wire().findAll(postRequestedFor(urlPathMatching("/dbs/[^/]+/colls")))) {
            JsonNode body = JSON.readTree(request.getBodyAsString());
            sent.put(body.get("id").textValue(), body);
        }
        return sent;
    }
}
