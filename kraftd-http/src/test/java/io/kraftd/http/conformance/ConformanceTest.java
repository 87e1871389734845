package io.kraftd.http.conformance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The judge itself: what it must not let pass. */
class ConformanceTest {
    private static final String DESCRIPTION = """
            {"paths":{"/things/{id}":{"post":{
              "requestBody":{"content":{"application/json":{"schema":{"type":"object",
                "properties":{"size":{"type":"integer"}},"additionalProperties":false}}}},
              "responses":{
                "200":{"headers":{"X-Request-Id":{}},
                  "content":{"application/json":{"schema":{"$ref":"#/components/schemas/Thing"}}}},
                "202":{"headers":{"X-Request-Id":{}}}}}}},
             "components":{"headers":{"X-Request-Id":{},"ETag":{}},
              "schemas":{"Thing":{"type":"object","required":["name"],"properties":{"name":{"type":"string"}}}}}}
            """;

    private HttpServer server;
    private volatile int status = 200;
    private volatile String type = "application/json";
    private volatile String header = "Other";
    private volatile String body = "{\"name\":\"a\"}";

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("X-Request-Id", "1");
            exchange.getResponseHeaders().set(header, "x");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void what_is_described_passes() {
        assertThatCode(() -> judge("/things/1", "{\"size\":1}")).doesNotThrowAnyException();
    }

    @Test
    void a_path_that_is_not_described_does_not_pass() {
        refuses("no such operation", "/others/1", "{}");
    }

    @Test
    void a_status_that_is_not_described_does_not_pass() {
        status = 201;
        refuses("status", "/things/1", "{}");
    }

    @Test
    void a_type_that_is_not_described_does_not_pass() {
        type = "text/plain";
        refuses("media type text/plain", "/things/1", "{}");
    }

    @Test
    void a_header_that_is_not_described_does_not_pass() {
        header = "ETag";
        refuses("header ETag", "/things/1", "{}");
    }

    @Test
    void a_member_nobody_described_does_not_pass() {
        body = "{\"name\":\"a\",\"other\":1}";
        refuses("other", "/things/1", "{}");
    }

    @Test
    void a_missing_member_does_not_pass() {
        body = "{}";
        refuses("name", "/things/1", "{}");
    }

    @Test
    void a_body_where_none_is_described_does_not_pass() {
        status = 202;
        refuses("a body", "/things/1", "{}");
    }

    @Test
    void an_accepted_request_that_is_not_described_does_not_pass() {
        refuses("it took a body", "/things/1", "{\"size\":\"1\"}");
    }

    private void refuses(String fault, String path, String sent) {
        assertThatThrownBy(() -> judge(path, sent))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fault);
    }

    private void judge(String path, String sent) throws IOException, InterruptedException {
        URI base = URI.create("http://localhost:" + server.getAddress().getPort());
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(sent))
                .build();
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        Conformance.parsed(DESCRIPTION).check(new Seen(base, request, answer));
    }
}
