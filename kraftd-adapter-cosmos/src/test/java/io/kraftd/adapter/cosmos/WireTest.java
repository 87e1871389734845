package io.kraftd.adapter.cosmos;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;

/** What each operation sends, and that it sends nothing else. */
@ExtendWith(Cosmos.class)
@DisabledIfEnvironmentVariable(
        named = "KRAFTD_TEST_COSMOS_ENDPOINT",
        matches = ".+",
        disabledReason = "only the front before the test server sees the wire")
class WireTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EmailAddress ann = Owners.someone();

    @BeforeEach
    void look() {
        Cosmos.stores().documents().count(ann, DocumentFilter.ALL);
        Cosmos.front().forget();
    }

    @Test
    void a_head_is_one_point_read_and_no_query() {
        Stored<Document> document =
                Cosmos.stores().documents().create(aDocument().ownedBy(ann).build());
        Cosmos.front().forget();

        Cosmos.stores().documents().find(ann, document.value().id());

        Request request = onlyRequest();
        assertThat(request.getMethod().getName()).isEqualTo("GET");
        assertThat(request.getUrl()).endsWith("/docs/" + document.value().id());
        assertThat(request.header("x-ms-documentdb-partitionkey").firstValue()).contains(ann.value());
    }

    @Test
    void every_page_of_a_list_is_one_query_that_names_its_partition_twice_and_skips_nothing() throws IOException {
        for (int number = 0; number < 9; number++) {
            Cosmos.stores().documents().create(aDocument().ownedBy(ann).build());
        }
        PageRequest page = PageRequest.first(4);
        for (int number = 0; number < 3; number++) {
            Cosmos.front().forget();
            var found = Cosmos.stores().documents().list(ann, DocumentFilter.ALL, page);

            Request request = onlyRequest();
            JsonNode query = JSON.readTree(request.getBodyAsString());
            assertThat(request.getMethod().getName()).isEqualTo("POST");
            assertThat(request.header("x-ms-documentdb-isquery").firstValue()).isEqualToIgnoringCase("true");
            assertThat(request.header("x-ms-max-item-count").firstValue()).isEqualTo("5");
            assertThat(request.header("x-ms-documentdb-partitionkey").firstValue())
                    .contains(ann.value());
            assertThat(query.get("query").textValue())
                    .contains("WHERE c.owner_email = @p0")
                    .endsWith("ORDER BY c.owner_email, c.place")
                    .doesNotContain("OFFSET");
            assertThat(query.get("parameters").get(0).get("value").textValue()).isEqualTo(ann.value());
            page = found.next().map(next -> PageRequest.after(next, 4)).orElse(page);
        }
    }

    @Test
    void a_count_is_one_query() {
        Cosmos.stores().documents().count(ann, DocumentFilter.ALL);

        assertThat(onlyRequest().getBodyAsString()).contains("SELECT VALUE COUNT(1)", "c.owner_email = @p0");
    }

    @Test
    void a_create_is_one_request_with_the_time_to_live_of_90_days() throws IOException {
        Cosmos.stores().documents().create(aDocument().ownedBy(ann).build());

        JsonNode sent = JSON.readTree(onlyRequest().getBodyAsString());
        assertThat(sent.get("ttl").intValue()).isEqualTo(7_776_000);
        assertThat(sent.get("owner_email").textValue()).isEqualTo(ann.value());
        assertThat(sent.get("schema_version").intValue()).isOne();
    }

    @Test
    void a_document_that_a_case_refers_to_has_no_end() throws IOException {
        Stored<Document> created =
                Cosmos.stores().documents().create(aDocument().ownedBy(ann).build());
        Cosmos.front().forget();

        Cosmos.stores().documents().save(created.value().takenIntoCase(), created.revision());

        JsonNode sent = JSON.readTree(onlyRequest().getBodyAsString());
        assertThat(sent.get("ttl").intValue()).isEqualTo(-1);
    }

    @Test
    void a_save_is_one_request_that_names_the_state_it_replaces() {
        Stored<Document> created =
                Cosmos.stores().documents().create(aDocument().ownedBy(ann).build());
        Cosmos.front().forget();

        Cosmos.stores().documents().save(created.value(), created.revision());

        Request request = onlyRequest();
        assertThat(request.getMethod().getName()).isEqualTo("PUT");
        assertThat(request.header("if-match").firstValue())
                .isEqualTo(created.revision().token());
        assertThat(request.getBodyAsString()).contains("\"ttl\":7776000");
    }

    @Test
    void a_refresh_token_lives_until_it_expires_and_five_minutes_for_clocks_that_differ() throws IOException {
        RefreshToken token = aRefreshToken()
                .of(ann)
                .expiringAt(Cosmos.CLOCK.instant().plusSeconds(1000))
                .build();

        Cosmos.stores().sessions().create(token);

        assertThat(JSON.readTree(onlyRequest().getBodyAsString()).get("ttl").intValue())
                .isBetween(1300, 1301);
    }

    @Test
    void an_order_that_was_never_there_costs_one_point_read() {
        Cosmos.stores().orders().counter(ann, io.kraftd.domain.procurement.order.OrderNumber.Series.PO, 2026);

        assertThat(onlyRequest().getMethod().getName()).isEqualTo("GET");
    }

    private static Request onlyRequest() {
        List<ServeEvent> seen = Cosmos.front().seen();
        assertThat(seen)
                .extracting(event -> event.getRequest().getMethod() + " "
                        + event.getRequest().getUrl())
                .hasSize(1);
        return seen.get(0).getRequest();
    }
}
