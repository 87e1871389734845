package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpeningTest {
    private final Opening opening = new Opening(Service.SETTINGS);
    private final URI base = URI.create("http://127.0.0.1:" + opening.port() + "/api/v1");

    @AfterEach
    void close() {
        opening.close();
    }

    private Reply ask(String method, String path) {
        return Wire.sendUnjudged(base, method, path, BodyPublishers.noBody());
    }

    @Test
    void it_says_that_the_process_lives_in_the_words_of_the_service_that_follows_on_the_same_port() {
        Reply before = ask("GET", "/health/live");

        try (Service service = Service.on(opening)) {
            assertThat(service.base()).isEqualTo(base);
            Reply after = ask("GET", "/health/live");
            assertThat(before.status()).isEqualTo(200).isEqualTo(after.status());
            assertThat(before.text()).isEqualTo(after.text());
            assertThat(lasting(before)).isEqualTo(lasting(after));
            assertThat(ask("GET", "/health/ready").status()).isEqualTo(200);
            assertThat(ask("GET", "/nothing").status()).isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({"GET,/health/ready", "GET,/docs", "POST,/auth/login", "POST,/health/live", "GET,/nothing"})
    void whatever_else_is_asked_is_refused_until_then(String method, String path) {
        Reply refused = ask(method, path);

        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.at("code")).isEqualTo("not_ready");
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        assertThat(refused.header("X-Request-Id")).isNotEmpty();
        assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static Map<String, List<String>> lasting(Reply reply) {
        Map<String, List<String>> headers =
                new TreeMap<>(reply.response().headers().map());
        headers.keySet().removeAll(List.of("date", "x-request-id"));
        return headers;
    }
}
