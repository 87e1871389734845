package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Logins end where and when their owner says so. */
class LeavingTest {
    private static final AtomicInteger PEOPLE = new AtomicInteger();
    private static final String NEW_PASSWORD = "a new long passphrase";
    private static Service service;

    private final String name = "leaver" + PEOPLE.incrementAndGet();
    private final Buyer laptop = service.buyer(name);

    @BeforeAll
    static void start() {
        service = Service.start();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private Buyer login(String password) {
        return Buyer.of(
                service.base(),
                Wire.postJson(
                                service.base(),
                                "/auth/login",
                                "{'email':'%s@example.com','password':'%s'}".formatted(name, password))
                        .is(200));
    }

    private Reply refresh(Buyer buyer) {
        return Wire.postJson(service.base(), "/auth/refresh", "{'refresh_token':'" + buyer.refreshToken + "'}");
    }

    private void assertDead(Buyer buyer) {
        buyer.get("/auth/profile").isProblem(401, "token_invalid");
        refresh(buyer).isProblem(401, "token_invalid");
    }

    private void assertAlive(Buyer buyer) {
        buyer.get("/auth/profile").is(200);
    }

    @Test
    void who_logs_out_is_out_at_once_and_only_there() {
        Buyer phone = login(Buyer.PASSWORD);

        assertThat(phone.postJson("/auth/logout", "{}").is(204).text()).isEmpty();

        assertDead(phone);
        assertAlive(laptop);
    }

    @Test
    void everywhere_means_everywhere() {
        Buyer phone = login(Buyer.PASSWORD);

        phone.postJson("/auth/logout", "{'everywhere':true}").is(204);

        assertDead(phone);
        assertDead(laptop);
        assertAlive(login(Buyer.PASSWORD));
    }

    @Test
    void another_password_ends_all_logins_but_the_new_one() {
        Buyer phone = login(Buyer.PASSWORD);

        Buyer fresh = Buyer.of(service.base(), change(phone, Buyer.PASSWORD).is(200));

        assertDead(phone);
        assertDead(laptop);
        assertAlive(fresh);
        assertAlive(login(NEW_PASSWORD));
        Wire.postJson(
                        service.base(),
                        "/auth/login",
                        "{'email':'%s@example.com','password':'%s'}".formatted(name, Buyer.PASSWORD))
                .isProblem(401, "wrong_credentials");
    }

    @Test
    void a_wrong_current_password_is_a_mistake_in_a_field() {
        JsonNode errors =
                change(laptop, "wrong").isProblem(422, "invalid_fields").json().path("errors");

        assertThat(errors.path(0).path("field").asText()).isEqualTo("current_password");
        assertAlive(laptop);
    }

    @Test
    void what_happened_is_listed_page_by_page_with_the_address_and_without_a_secret() {
        login(Buyer.PASSWORD);
        change(laptop, "wrong").is(422);
        Buyer fresh = Buyer.of(service.base(), change(laptop, Buyer.PASSWORD).is(200));
        List<String> events = new ArrayList<>();
        String cursor = "";

        do {
            Reply page = fresh.get("/auth/events?limit=2" + cursor).is(200);
            page.json().path("items").forEach(item -> {
                assertThat(item.path("from").asText()).isEqualTo("127.0.0.1");
                events.add(item.path("event").asText());
            });
            assertThat(page.text()).doesNotContain(Buyer.PASSWORD, NEW_PASSWORD, laptop.refreshToken, "$k1$");
            // why: a cursor holds random letters, which may be those that a token begins with.
            assertThat(page.text()).doesNotContainPattern("eyJ[\\w-]+\\.[\\w-]+");
            cursor = page.json().path("next_cursor").isNull() ? "" : "&cursor=" + page.at("next_cursor");
        } while (!cursor.isEmpty());

        assertThat(events).containsExactly("password_changed", "password_change_failed", "signed_in", "signed_up");
        fresh.get("/auth/events?cursor=nonsense").isProblem(400, "unknown_cursor");
    }

    @Test
    void who_leaves_for_good_leaves_nothing_behind_and_the_address_is_free() {
        Buyer phone = login(Buyer.PASSWORD);
        String id = phone.document("item,price");
        long kept = service.server().keptBytes();
        phone.get("/documents/" + id).is(200);
        assertThat(service.server().keptBytes()).isGreaterThan(kept);

        assertThat(delete(phone, Buyer.PASSWORD).is(204).text()).isEmpty();

        assertThat(service.server().keptBytes()).isEqualTo(kept);
        assertDead(phone);
        assertDead(laptop);
        Buyer next = service.buyer(name);
        next.get("/documents/" + id).isProblem(404, "not_found");
        assertThat(next.get("/documents").is(200).json().path("items")).isEmpty();
        assertThat(next.get("/auth/events").is(200).json().path("items")).hasSize(1);
    }

    @Test
    void a_wrong_password_or_none_deletes_nothing_and_wrong_ones_are_counted() {
        JsonNode errors =
                delete(laptop, "wrong").isProblem(422, "invalid_fields").json().path("errors");
        assertThat(errors.path(0).path("field").asText()).isEqualTo("password");
        Wire.send(service.base(), "DELETE", "/auth/profile", BodyPublishers.noBody(), laptop.signed())
                .isProblem(415, "unsupported_media_type");
        Wire.send(
                        service.base(),
                        "DELETE",
                        "/auth/profile",
                        BodyPublishers.ofString("{}"),
                        laptop.signed("Content-Type", "application/json"))
                .isProblem(422, "invalid_fields");
        assertAlive(laptop);
    }

    private static Reply delete(Buyer buyer, String password) {
        return Wire.send(
                service.base(),
                "DELETE",
                "/auth/profile",
                BodyPublishers.ofString("{\"password\":\"" + password + "\"}"),
                buyer.signed("Content-Type", "application/json"));
    }

    private static Reply change(Buyer buyer, String current) {
        return buyer.postJson(
                "/auth/change-password",
                "{'current_password':'%s','new_password':'%s'}".formatted(current, NEW_PASSWORD));
    }
}
