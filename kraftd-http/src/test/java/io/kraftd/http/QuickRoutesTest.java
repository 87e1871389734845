package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever asks in the plainest form is answered past Javalin, and must not be able to tell. */
class QuickRoutesTest {
    /** Nothing that counts, in a form that is not the plainest. */
    private static final String BY_JAVALIN = "nothing=%41";

    private static Service service;
    private static Buyer ann;
    private static String read;

    @BeforeAll
    static void start() {
        service = Service.start();
        ann = service.buyer("ann");
        read = ann.document("Invoice R-1");
        ann.extracts(read).is(200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /auth/profile, ''",
        "HEAD, /auth/profile, ''",
        "GET, /documents, ''",
        "GET, /documents?limit=1, ''",
        "GET, /documents?limit=none, ''",
        "GET, /documents?limit=1&limit=2, ''",
        "GET, /documents/{read}, ''",
        "HEAD, /documents/{read}, ''",
        "GET, /documents/{read}, Accept-Encoding: gzip",
        "GET, /documents/{read}, Accept: text/csv",
        "GET, /documents/{read}, If-None-Match: *",
        "GET, /documents/{read}, Authorization: Bearer forged",
        "GET, /documents/{read}/status, ''",
        "GET, /documents/00000000-0000-4000-8000-000000000000, ''",
        "GET, /documents/no-id, ''",
        "GET, /documents/no-id, Origin: https://elsewhere.example",
        "GET, /documents?token=1, ''",
        "GET, /documents//status, ''",
        "GET, /health/live, ''",
        "GET, /, ''",
    })
    void both_ways_give_the_same_answer(String method, String path, String header) {
        String plain = path.replace("{read}", read);
        String other = plain + (plain.contains("?") ? "&" : "?") + BY_JAVALIN;

        Reply quick = ask(method, plain, header);
        Reply slow = ask(method, other, header);

        assertThat(quick.status()).isEqualTo(slow.status());
        assertThat(quick.text()).isEqualTo(slow.text());
        assertThat(headers(quick)).isEqualTo(headers(slow));
    }

    @Test
    void a_body_nobody_asked_for_does_not_count() {
        Reply answer =
                Wire.sendUnjudged(service.base(), "GET", "/auth/profile", BodyPublishers.ofString("{}"), ann.signed());

        assertThat(answer.is(200).at("email")).isEqualTo("ann@example.com");
    }

    @Test
    void what_came_meanwhile_is_in_the_next_answer() {
        String id = ann.document("Invoice R-2");
        String uploaded = ann.get("/documents/" + id).is(200).at("status");
        ann.extracts(id).is(200);

        assertThat(ann.get("/documents/" + id).is(200).at("status")).isNotEqualTo(uploaded);
        assertThat(ann.get("/documents/" + id).header("ETag"))
                .isEqualTo(ann.get("/documents/" + id + "/status").header("ETag"));
    }

    private static Reply ask(String method, String path, String header) {
        String[] headers = Wire.with(header.isEmpty() ? new String[0] : header.split(": ", 2), "X-Request-Id", "same");
        return Wire.sendUnjudged(
                service.base(),
                method,
                path,
                BodyPublishers.noBody(),
                header.startsWith("Authorization") ? headers : ann.signed(headers));
    }

    private static Map<String, List<String>> headers(Reply reply) {
        Map<String, List<String>> headers =
                new TreeMap<>(reply.response().headers().map());
        headers.remove("date");
        return headers;
    }
}
