package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LegacyRoutesTest {
    private static Service service;
    private static URI root;

    @BeforeAll
    static void start() {
        service = Service.start(Service.SETTINGS.withLegacyRoutes(true));
        root = service.base().resolve("/");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_old_address_answers_the_same_and_names_its_successor() {
        Reply old = Wire.postJson(root, "auth/register", """
                {'email':'ann@example.com','name':'Ann','organization':'Example','password':'correct horse battery'}
                """);

        assertThat(old.is(201).at("token_type")).isEqualTo("bearer");
        assertThat(old.header("Deprecation")).matches("@\\d+");
        assertThat(old.header("Sunset")).endsWith("GMT");
        assertThat(old.header("Link")).isEqualTo("</api/v1/auth/register>; rel=\"successor-version\"");
    }

    @Test
    void extraction_is_found_under_its_oldest_address() {
        Buyer bob = service.buyer("bob");
        String id = bob.document("Item,Qty\n1,2\n");

        Reply old = Wire.send(root, "POST", "extract?document_id=" + id, BodyPublishers.noBody(), bob.signed());

        assertThat(old.is(200).at("document_id")).isEqualTo(id);
        assertThat(old.header("Link")).isEqualTo("</api/v1/docs/extract>; rel=\"successor-version\"");
    }

    @Test
    void a_refusal_names_the_successor_too() {
        Reply refused = Wire.get(root, "auth/profile").isProblem(401, "token_missing");

        assertThat(refused.header("Link")).contains("/api/v1/auth/profile");
    }

    @Test
    void what_came_later_has_no_old_address() {
        Wire.get(root, "documents").isProblem(404, "not_found");
        assertThat(Wire.get(service.base(), "/auth/profile").header("Deprecation"))
                .isEmpty();
    }

    @Test
    void nothing_is_there_unless_it_is_asked_for() {
        try (Service modern = Service.start()) {
            Wire.get(modern.base().resolve("/"), "health").isProblem(404, "not_found");
        }
    }
}
