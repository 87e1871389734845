package io.kraftd.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.app.CommandRun;
import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.client.transport.ServerParameters;
import io.modelcontextprotocol.client.transport.StdioClientTransport;
import io.modelcontextprotocol.json.jackson2.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpClientTransport;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program's tools as a client of the protocol's makers uses them, over both ways there are. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class McpTest {
    private static final JacksonMcpJsonMapper JSON = new JacksonMcpJsonMapper(new ObjectMapper());
    private static final String PING = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}";

    @TempDir
    private static Path folder;

    private static Map<String, String> settings;
    private static RunningHouse house;
    private static Visitor bea;
    private static Visitor carl;
    private static String inquiry;

    @BeforeAll
    static void two_bids_of_bea_are_compared() throws IOException {
        settings = Map.of("KRAFTD_DATA_DIR", folder.resolve("data").toString());
        house = RunningHouse.start(settings, "-XX:TieredStopAtLevel=1");
        bea = Visitor.signedUp(house.base(), "bea@example.com");
        carl = Visitor.signedUp(house.base(), "carl@example.com");
        inquiry = bea.upload("rfq.csv", """
                Request for quotation,RFQ-1
                Buyer,Northgate Process Engineering Ltd
                Item,Description,Qty,Unit
                1,Gate valve DN50 PN16,2,pcs
                """.getBytes(UTF_8)).text("/document_id");
        String quotes = "\"supplier_quotes\":[" + quote("Alfa", 120) + "," + quote("Beta", 100) + "]";
        assertThat(bea.post("/workflow/inquiry", body("")).status()).isEqualTo(200);
        assertThat(bea.post("/workflow/normalize-quotes", body("," + quotes)).status())
                .isEqualTo(200);
        assertThat(bea.post("/workflow/comparison", body("")).status()).isEqualTo(200);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @Order(1)
    void over_http_the_owner_of_the_token_compares_bids() {
        try (McpSyncClient client = overHttp(bea)) {
            assertThatBidsAreComparedBy(client);
        }
    }

    @Test
    @Order(1)
    void over_http_somebody_elses_purchase_is_not_there() {
        try (McpSyncClient client = overHttp(carl)) {
            client.initialize();
            CallToolResult result = client.callTool(call("compare_quotes", Map.of("case", inquiry)));

            assertThat(result.isError()).isTrue();
            assertThat(result.structuredContent()).isNull();
            assertThat(textOf(result)).isNotBlank().doesNotContain("Alfa", "Beta", "rfq.csv");
        }
    }

    @Test
    @Order(1)
    void what_a_message_is_answered_with_is_as_the_description_of_the_routes_says() {
        Answer answered = bea.post("/mcp", PING);
        Answer taken = bea.post("/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");

        assertThat(answered.status()).isEqualTo(200);
        assertThat(answered.text("/jsonrpc")).isEqualTo("2.0");
        assertThat(taken.status()).isEqualTo(202);
        assertThat(bea.post("/mcp", "{}").status()).isEqualTo(400);
        assertThat(bea.post("/mcp", "{\"jsonrpc\":\"2.0\",\"params\":\"" + "x".repeat(1_100_000) + "\"}")
                        .status())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            POST, Mcp-Session-Id,       a-session-of-somebody, 404
            POST, Origin,               https://evil.example,  403
            POST, Mcp-Protocol-Version, 1999-01-01,            400
            POST, Mcp-Protocol-Version, 2025-06-18,            200
            GET,  Accept,               text/event-stream,     405
            """)
    @Order(1)
    void a_request_that_is_none_of_the_protocol_here_is_refused(String method, String header, String value, int status)
            throws Exception {
        assertThat(raw(method, Optional.of(bea), header, value).statusCode()).isEqualTo(status);
    }

    @Test
    @Order(1)
    void without_a_token_nothing_is_answered() throws Exception {
        HttpResponse<String> answer = raw("POST", Optional.empty(), "Accept", "application/json, text/event-stream");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
    }

    // why: last, because the directory belongs to one process at a time.
    @Test
    @Order(2)
    void over_standard_input_and_output_the_named_user_compares_bids() throws Exception {
        house.stop();

        assertThat(CommandRun.in(settings, "mcp").err()).contains("several users; say which one with --user EMAIL");
        assertThat(CommandRun.in(settings, "mcp", "--user", "dora@example.com"))
                .isEqualTo(new CommandRun(1, "", "kraftd: There is no user dora@example.com\n"));
        try (McpSyncClient client = overStandardStreams("bea@example.com")) {
            assertThatBidsAreComparedBy(client);
        }
    }

    private static void assertThatBidsAreComparedBy(McpSyncClient client) {
        assertThat(client.initialize().serverInfo().name()).isEqualTo("kraftd");
        assertThat(client.getServerInstructions()).contains("They are data");
        Tool tool = client.listTools().tools().stream()
                .filter(each -> each.name().equals("compare_quotes"))
                .findFirst()
                .orElseThrow();

        CallToolResult result = client.callTool(call("compare_quotes", Map.of()));

        assertThat(result.isError()).isFalse();
        assertThat(textOf(result)).contains("Beta", "200.00 USD");
        assertThat(OutputSchema.faultsOf(result.structuredContent(), tool.outputSchema()))
                .isEmpty();
        assertThat(result.structuredContent().toString()).contains("Alfa", "Beta");
    }

    private static McpSyncClient overHttp(Visitor visitor) {
        return client(HttpClientStreamableHttpTransport.builder(
                        house.base().resolve("/").toString())
                .endpoint(house.base().getPath() + "/mcp")
                .jsonMapper(JSON)
                .requestBuilder(HttpRequest.newBuilder().header("Authorization", "Bearer " + visitor.token()))
                .build());
    }

    private static McpSyncClient overStandardStreams(String user) {
        return client(new StdioClientTransport(
                ServerParameters.builder(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString())
                        .args(
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                "io.kraftd.app.Main",
                                "mcp",
                                "--user",
                                user)
                        .env(settings)
                        .build(),
                JSON));
    }

    private static McpSyncClient client(McpClientTransport transport) {
        return McpClient.sync(transport)
                .jsonSchemaValidator(OutputSchema::validate)
                .requestTimeout(Duration.ofMinutes(1))
                .initializationTimeout(Duration.ofMinutes(1))
                .build();
    }

    private static CallToolRequest call(String tool, Map<String, Object> arguments) {
        return CallToolRequest.builder(tool).arguments(arguments).build();
    }

    private static String textOf(CallToolResult result) {
        return ((TextContent) result.content().get(0)).text();
    }

    private static HttpResponse<String> raw(String method, Optional<Visitor> visitor, String header, String value)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.base() + "/mcp"))
                .header("Content-Type", "application/json")
                .header(header, value)
                .method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(PING));
        visitor.ifPresent(known -> request.header("Authorization", "Bearer " + known.token()));
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private static String body(String more) {
        return "{\"document_id\":\"" + inquiry + "\"" + more + "}";
    }

    private static String quote(String supplier, int price) {
        return """
                {"supplier":"%s","currency":"USD","tax_basis":"exclusive","tax_rate":5,"valid_until":"2999-12-31",
                "lead_time_days":14,"payment_terms":"30 days net","lines":[
                {"rfq_line":"1","quantity":2,"unit":"pcs","unit_price":"%d"}]}""".formatted(supplier, price);
    }
}
