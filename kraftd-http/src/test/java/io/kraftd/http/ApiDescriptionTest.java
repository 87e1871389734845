package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDescriptionTest {
    /** Method, path and success of what users of the API know. */
    private static final String CONTRACT = """
            POST /auth/register 201
            POST /auth/login 200
            POST /auth/refresh 200
            GET /auth/profile 200
            GET /auth/validate 200
            POST /docs/upload 200
            POST /docs/convert 200
            POST /docs/extract 200
            GET /documents/{id} 200
            GET /documents/{id}/status 200
            GET /documents/{id}/output 200
            POST /workflow/inquiry 200
            POST /workflow/estimation 200
            POST /workflow/normalize-quotes 200
            POST /workflow/comparison 200
            POST /workflow/proposal 200
            POST /workflow/po 200
            POST /workflow/proforma-invoice 200
            POST /agent/chat 200
            GET /agent/status 200
            GET /agent/learning 200
            POST /agent/check-di-decision 200
            GET /health 200
            GET /metrics 200
            GET / 200
            POST /auth/logout 204
            POST /auth/change-password 200
            GET /documents 200
            GET /documents/{id}/content 200
            PATCH /documents/{id} 200
            GET /documents/{id}/snippet 200
            DELETE /documents/{id} 204
            POST /documents/{id}/archive 200
            GET /documents/{id}/events 200
            GET /jobs/{id} 200
            DELETE /jobs/{id} 200
            POST /docs/upload/batch 200
            POST /documents 200
            POST /documents/{id}/extract 202
            POST /workflows/inquiry 200
            GET /workflow/{id} 200
            GET /purchase-orders/{id} 200
            GET /proforma-invoices/{id} 200
            GET /workflow/{id}/comparison.xlsx 200
            PUT /workflow/{id}/comparison.xlsx 200
            GET /workflow/{id}/evidence.zip 200
            POST /workflow/invoice-match 200
            DELETE /auth/profile 204
            GET /documents/{id}/corrections 200
            DELETE /documents/{id}/corrections/{n} 200
            GET /health/live 200
            GET /health/ready 200
            GET /openapi.json 200
            GET /docs 200
            """;

    private static Service service;
    private static JsonNode document;

    @BeforeAll
    static void start() {
        service = Service.start();
        document = Wire.get(service.base(), "/openapi.json").is(200).json();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void every_route_of_the_contract_is_described_with_its_success() {
        List<String> missing = new ArrayList<>();
        CONTRACT.lines().map(line -> line.split(" ")).forEach(route -> {
            JsonNode operation = document.path("paths").path(route[1]).path(route[0].toLowerCase(Locale.ROOT));
            if (!operation.path("responses").has(route[2])) {
                missing.add(String.join(" ", route));
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void every_route_that_is_served_is_described_under_a_name_of_its_own() {
        List<String> names = operations().stream()
                .map(each -> each.path("operationId").asText())
                .toList();

        assertThat(names)
                .doesNotHaveDuplicates()
                .hasSize(service.server().routes().size());
    }

    @Test
    void every_operation_says_how_it_refuses_and_who_may_call() {
        for (JsonNode operation : operations()) {
            assertThat(operation.path("responses").has("400"))
                    .as(operation.path("operationId").asText())
                    .isTrue();
            boolean guarded = !operation.path("security").isEmpty();
            assertThat(operation.path("responses").has("401") || !guarded)
                    .as(operation.path("operationId").asText())
                    .isTrue();
        }
    }

    @Test
    void every_parameter_in_braces_is_described() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().forEach(operation -> {
                    Set<String> described = new TreeSet<>();
                    operation.path("parameters").forEach(each -> {
                        if (each.path("in").asText().equals("path")) {
                            described.add("{" + each.path("name").asText() + "}");
                        }
                    });
                    assertThat(path.getKey().split("/")).containsAll(described);
                    assertThat(path.getKey().chars().filter(c -> c == '{').count())
                            .as(path.getKey())
                            .isEqualTo(described.size());
                }));
    }

    @Test
    void every_reference_leads_somewhere_and_every_schema_is_used() {
        Set<String> references = new HashSet<>();
        document.findValues("$ref").forEach(each -> references.add(each.asText()));

        assertThat(references)
                .allSatisfy(each -> assertThat(document.at(each.substring(1)).isObject())
                        .as(each)
                        .isTrue());
        document.at("/components/schemas")
                .fieldNames()
                .forEachRemaining(name -> assertThat(references).contains("#/components/schemas/" + name));
    }

    @Test
    void it_is_sent_once_to_who_keeps_it() {
        Reply first = Wire.get(service.base(), "/openapi.json");
        Reply again = Wire.get(service.base(), "/openapi.json", "If-None-Match", first.header("ETag"));

        assertThat(first.header("Cache-Control")).contains("max-age");
        assertThat(again.is(304).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/viewer.js", "/docs/viewer.css", "/docs/start.js"})
    void the_page_is_made_of_files_of_this_server(String file) {
        String page = Wire.get(service.base(), "/docs").is(200).text();

        assertThat(page).contains(file.substring(1)).doesNotContain("http:", "https:", "//");
        assertThat(Wire.get(service.base(), file).is(200).text()).isNotBlank();
    }

    @Test
    void the_page_may_run_and_ask_nothing_from_elsewhere() {
        assertThat(Wire.get(service.base(), "/docs").header("Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'")
                .doesNotContain("unsafe");
    }

    private static List<JsonNode> operations() {
        List<JsonNode> operations = new ArrayList<>();
        document.path("paths").forEach(path -> path.forEach(operations::add));
        return operations;
    }
}
