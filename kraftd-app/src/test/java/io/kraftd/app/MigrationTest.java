package io.kraftd.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.readme.Pages;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What KraftdIntel kept is taken over: the old password opens the old document. */
class MigrationTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FILE =
            Path.of("src", "test", "resources", "kraftdintel.ndjson").toString();
    private static final String ID = "3f2b9a7e-52a1-4a53-8f0c-7d2f5a1be001";

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void what_can_be_taken_is_taken_once_and_every_other_line_is_named() {
        CommandRun first = migrate();

        assertThat(first.out()).isEqualTo("Taken over: 1 user, 1 document. Left out: 4 lines.\n");
        assertThat(first.err().lines().map(line -> line.replaceFirst(".*ndjson: ", "")))
                .containsExactly(
                        "line 3: Its hash is none of bcrypt, so nobody could sign in",
                        "line 6: It is neither a user nor a document of KraftdIntel",
                        "line 4: Its owner has no account",
                        "line 5: Nothing was read of it");
        assertThat(first.code()).isEqualTo(1);
        assertThat(migrate().out()).isEqualTo("Taken over: 0 users, 0 documents. Left out: 4 lines.\n");
    }

    @Test
    void a_user_in_the_form_that_the_page_shows_is_taken() throws IOException {
        String shown = Pages.blocks().stream()
                .filter(block -> block.page().endsWith("migrating.md")
                        && block.language().equals("json"))
                .map(Pages.Block::text)
                .findFirst()
                .orElseThrow();
        String hash = JSON.readTree(Files.readAllLines(Path.of(FILE)).get(1))
                .path("hashed_password")
                .asText();
        Path file = Files.writeString(folder.resolve("shown.ndjson"), shown.replace("$2b$12$...", hash));

        CommandRun run = CommandRun.in(settings(), "migrate", "--from", file.toString());

        assertThat(run.out()).isEqualTo("Taken over: 1 user, 0 documents. Left out: 0 lines.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void somebody_signs_in_with_the_old_password_and_reads_the_old_document() throws Exception {
        assertThat(migrate().code()).isEqualTo(1);
        Map<String, String> settings = new HashMap<>(settings());
        settings.put("SERVER_PORT", "0");
        settings.put("JWT_SECRET_KEY", "a key for the tokens of this test");
        try (Service service = Wiring.service(AppConfig.parse(settings), Clock.systemUTC())) {
            service.start();
            URI api = service.baseUri();

            String token = signIn(api).path("access_token").asText();
            JsonNode document = get(api, token, "/documents/" + ID);
            JsonNode status = get(api, token, "/documents/" + ID + "/status");
            JsonNode listed = get(api, token, "/documents");

            assertThat(document.at("/metadata/document_number").asText()).isEqualTo("HFS-2025-118");
            assertThat(document.at("/metadata/document_type").asText()).isEqualTo("Quotation");
            assertThat(document.at("/parties/supplier/name").asText()).isEqualTo("Humber Flow Systems Ltd");
            assertThat(document.at("/parties/buyer/name").asText()).isEqualTo("Northgate <Process> & Engineering");
            assertThat(document.at("/dates/validity_date").asText()).isEqualTo("2025-08-31");
            assertThat(document.at("/commercial_terms/incoterms").asText()).isEqualTo("EXW");
            assertThat(document.at("/line_items/0/unit_price").decimalValue()).isEqualByComparingTo("845.5");
            assertThat(document.at("/line_items/1/is_alternative").booleanValue())
                    .isTrue();
            assertThat(document.at("/totals/line_total").decimalValue()).isEqualByComparingTo("5073");
            assertThat(document.at("/totals/gross").decimalValue()).isEqualByComparingTo("6087.6");
            assertThat(document.at("/fields")
                            .path("/metadata/document_number")
                            .at("/provenance/path")
                            .asText())
                    .isEqualTo("/metadata/document_number");
            assertThat(document.at("/data_quality/warnings").toString())
                    .contains("/commercial_terms/retention_percentage of KraftdIntel was left out");
            assertThat(document.at("/commercial_terms/retention_percentage").isNull())
                    .isTrue();
            assertThat(status.path("created_at").asText()).isEqualTo("2025-06-02T08:15:00.123456Z");
            assertThat(listed.at("/items/0/filename").asText()).isEqualTo("quote-humber.pdf.xml");
        }
    }

    private JsonNode signIn(URI api) throws IOException, InterruptedException {
        String body = "{\"email\": \"bea@example.com\", \"password\": \"correct horse battery staple\"}";
        return answered(HttpRequest.newBuilder(URI.create(api + "/auth/login"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private JsonNode get(URI api, String token, String path) throws IOException, InterruptedException {
        return answered(HttpRequest.newBuilder(URI.create(api + path)).header("Authorization", "Bearer " + token));
    }

    private JsonNode answered(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private CommandRun migrate() {
        return CommandRun.in(settings(), "migrate", "--from", FILE);
    }

    private Map<String, String> settings() {
        return Map.of("KRAFTD_DATA_DIR", folder.resolve("data").toString());
    }
}
