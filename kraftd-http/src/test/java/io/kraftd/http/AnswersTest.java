package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Route;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** What every answer carries, and what the service says of itself. */
class AnswersTest {
    private Service service;

    @BeforeEach
    void start() {
        service = Service.start();
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/nothing", "/auth/profile", "/documents/a%2Fb"})
    void every_answer_has_the_security_headers_and_an_id(String path) {
        Reply reply = Wire.get(service.base(), path);

        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        assertThat(reply.header("Content-Security-Policy")).isEqualTo("default-src 'none'; frame-ancestors 'none'");
        assertThat(reply.header("X-Request-Id")).isNotBlank();
        assertThat(reply.header("Server")).isEmpty();
        assertThat(reply.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_harmless_request_id_is_kept_and_any_other_replaced() {
        assertThat(Wire.get(service.base(), "/health", "X-Request-Id", "abc-1.2_3")
                        .header("X-Request-Id"))
                .isEqualTo("abc-1.2_3");
        for (String strange : new String[] {"a b", "<script>", "a".repeat(65)}) {
            assertThat(Wire.get(service.base(), "/nothing", "X-Request-Id", strange)
                            .header("X-Request-Id"))
                    .isNotBlank()
                    .isNotEqualTo(strange);
        }
        assertThat(Wire.get(service.base(), "/health").header("X-Request-Id"))
                .isNotEqualTo(Wire.get(service.base(), "/health").header("X-Request-Id"));
    }

    @Test
    void head_is_answered_like_get_without_the_body() {
        Buyer ann = service.buyer("ann");
        String id = ann.document("bolts");

        Reply head = Wire.send(service.base(), "HEAD", "/documents/" + id, BodyPublishers.noBody(), ann.signed());

        assertThat(head.is(200).text()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(ann.get("/documents/" + id).header("ETag"));
        Wire.send(service.base(), "HEAD", "/documents/" + id, BodyPublishers.noBody())
                .is(401);
        Wire.send(service.base(), "HEAD", "/auth/login", BodyPublishers.noBody())
                .is(405);
    }

    @Test
    void options_names_the_methods_of_a_path_and_needs_no_token() {
        Reply reply = Wire.send(service.base(), "OPTIONS", "/documents", BodyPublishers.noBody());

        assertThat(reply.is(204).header("Allow")).isEqualTo("GET, HEAD, OPTIONS, POST");
        assertThat(reply.header("Access-Control-Allow-Methods")).isEmpty();
    }

    @Test
    void only_a_configured_origin_may_call_from_a_web_page() {
        ServerSettings base = Service.SETTINGS;
        ServerSettings open = new ServerSettings(
                base.host(),
                0,
                base.maxUploadBytes(),
                base.requestTimeout(),
                base.rateLimits(),
                Set.of("https://app.example.com"),
                base.capacity(),
                base.proxies(),
                base.version());
        try (Service web = Service.start(open)) {
            Reply known = preflight(web, "https://app.example.com");
            assertThat(known.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.com");
            assertThat(known.header("Access-Control-Allow-Methods")).contains("POST");
            assertThat(known.header("Access-Control-Allow-Headers")).contains("Authorization");
            assertThat(known.header("Vary")).isEqualTo("Origin");
            Reply problem = Wire.get(web.base(), "/auth/profile", "Origin", "https://app.example.com");
            assertThat(problem.header("Access-Control-Allow-Origin")).isEqualTo("https://app.example.com");
            for (String other : new String[] {"https://evil.example.com", "https://app.example.com.evil.com", "null"}) {
                assertThat(preflight(web, other).header("Access-Control-Allow-Origin"))
                        .isEmpty();
            }
        }
        assertThat(preflight(service, "https://app.example.com").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static Reply preflight(Service service, String origin) {
        return Wire.send(
                service.base(),
                "OPTIONS",
                "/auth/login",
                BodyPublishers.noBody(),
                "Origin",
                origin,
                "Access-Control-Request-Method",
                "POST");
    }

    @Test
    void health_tells_part_by_part_how_the_service_is() {
        service.parts.put("secrets", new PartHealth(State.OFF, "not configured"));
        Reply well = Wire.get(service.base(), "/health").is(200);
        assertThat(well.at("status")).isEqualTo("healthy");
        assertThat(well.json().path("checks").path("storage").path("status").asText())
                .isEqualTo("up");
        assertThat(well.json().path("checks").path("secrets").path("detail").asText())
                .isEqualTo("not configured");
        assertThat(well.json().path("uptime_seconds").isIntegralNumber()).isTrue();

        service.parts.put("storage", new PartHealth(State.DEGRADED, "in memory"));
        assertThat(Wire.get(service.base(), "/health").is(200).at("status")).isEqualTo("degraded");
        Wire.get(service.base(), "/health/ready").is(200);

        service.parts.put("storage", new PartHealth(State.DOWN, "unreachable"));
        assertThat(Wire.get(service.base(), "/health").is(200).at("status")).isEqualTo("unhealthy");
        Wire.get(service.base(), "/health/ready").isProblem(503, "not_ready");
        Wire.get(service.base(), "/health/live").is(200);
    }

    @Test
    void it_is_not_ready_before_it_is_warm() {
        service.warm = false;

        assertThat(Wire.get(service.base(), "/health/ready")
                        .isProblem(503, "not_ready")
                        .header("Retry-After"))
                .isEqualTo("5");
        Wire.get(service.base(), "/health/live").is(200);
    }

    @Test
    void the_overview_lists_exactly_the_routes_that_are_served() {
        Reply overview = Wire.get(service.base(), "/").is(200);

        assertThat(overview.at("version")).isEqualTo("1.2.3-test");
        Stream<String> listed = StreamSupport.stream(
                        overview.json().path("endpoints").spliterator(), false)
                .map(node -> node.asText());
        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(service.server().routes().stream()
                        .map(route -> route.method() + " /api/v1" + route.path())
                        .toList());
        assertThat(Wire.get(service.base(), "").is(200).text()).isEqualTo(overview.text());
    }

    @Test
    void every_route_is_described_well_enough_to_be_found() {
        for (Route route : service.server().routes()) {
            String path = route.path().replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000");
            int status = Wire.send(service.base(), route.method().name(), path, BodyPublishers.noBody())
                    .status();
            if (route.access() == Access.TOKEN) {
                assertThat(status).as(route.operation()).isEqualTo(401);
            } else {
                assertThat(status).as(route.operation()).isIn(200, 415);
            }
        }
        assertThat(service.server().routes().stream().map(Route::operation)).doesNotHaveDuplicates();
    }

    @Test
    void no_log_line_holds_a_token_or_a_password() {
        Logger root = (Logger) LoggerFactory.getLogger("io.kraftd");
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        try {
            Buyer ann = service.buyer("ann");
            ann.get("/auth/profile?token=planted-in-query").isProblem(400, "token_in_query");
            ann.get("/nothing/planted-in-path").isProblem(404, "not_found");
            ann.extractsWithABug("crash").isProblem(500, "internal_error");
            Wire.postJson(service.base(), "/auth/login", "{'email':'ann@example.com','password':'planted-password'}")
                    .is(401);
            Wire.postJson(service.base(), "/auth/refresh", "{'refresh_token':'" + ann.refreshToken + "'}")
                    .is(200);
            String all = String.join(
                    "\n",
                    lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList());
            assertThat(all).contains("POST /auth/login 401", "POST /docs/extract 500");
            assertThat(all).doesNotContain("planted-in", "planted-password", Buyer.PASSWORD, ann.refreshToken);
            assertThat(all).doesNotContain(ann.signed()[1].substring("Bearer ".length()));
            assertThat(lines.list.stream().filter(line -> line.getThrowableProxy() != null))
                    .singleElement()
                    .satisfies(line -> assertThat(line.getMDCPropertyMap()).containsKey("request_id"));
        } finally {
            root.detachAppender(lines);
        }
    }

    @Test
    void a_port_that_is_taken_is_said_in_one_sentence() {
        ServerSettings same = Service.SETTINGS.withPort(service.server().port());

        assertThatThrownBy(() -> Service.start(same).close())
                .isInstanceOf(ServerStartException.class)
                .hasMessage("Cannot listen on 127.0.0.1:" + service.server().port()
                        + ": the port is in use or not allowed");
    }
}
