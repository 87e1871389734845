package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateLimits;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who guesses passwords is slowed down; whose account it is gets in. */
class ThrottlingTest {
    private static final String HOME = "192.0.2.1";
    private static final String ATTACKER = "203.0.113.66";

    private Service service;
    private Buyer ann;

    @BeforeEach
    void start() {
        service = Service.start(Service.SETTINGS
                .withRateLimits(new RateLimits(true, 10_000, 10_000, OptionalInt.empty()))
                .withProxies(Proxies.of("127.0.0.1")));
        ann = service.buyer("ann");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private Reply login(String name, String password, String address) {
        return Wire.postJson(
                service.base(),
                "/auth/login",
                "{'email':'%s@example.com','password':'%s'}".formatted(name, password),
                "X-Forwarded-For",
                address);
    }

    private void guess(String name, String address, int times) {
        for (int i = 0; i < times; i++) {
            login(name, "wrong", address).isProblem(401, "wrong_credentials");
        }
    }

    @Test
    void after_five_wrong_passwords_an_address_waits_for_this_account_and_hears_how_long() {
        guess("ann", ATTACKER, 5);

        Reply refused = login("ann", "wrong", ATTACKER).isProblem(429, "too_many_attempts");

        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(100, 120);
        login("ann", Buyer.PASSWORD, ATTACKER).isProblem(429, "too_many_attempts");
    }

    @Test
    void the_owner_gets_in_from_elsewhere_meanwhile() {
        guess("ann", ATTACKER, 5);
        login("ann", "wrong", ATTACKER).is(429);

        login("ann", Buyer.PASSWORD, HOME).is(200);
        ann.get("/auth/profile").is(200);
    }

    @Test
    void an_account_attacked_from_a_hundred_addresses_leaves_each_address_one_try_so_the_owner_still_gets_in() {
        for (int address = 0; address < 100; address++) {
            login("ann", "wrong", "203.0.113." + address).is(401);
        }

        assertThat(IntStream.range(0, 5)
                        .map(i -> login("ann", "wrong", "198.51.100.1").status()))
                .as("of the five tries of quiet times one is left")
                .containsExactly(401, 429, 429, 429, 429);
        login("ann", Buyer.PASSWORD, HOME).is(200);
        login("ann", Buyer.PASSWORD, HOME).is(200);
    }

    @Test
    void an_address_that_tries_many_accounts_waits_for_all_of_them() {
        for (int account = 0; account < 30; account++) {
            guess("somebody" + account, ATTACKER, 1);
        }

        login("another", "wrong", ATTACKER).isProblem(429, "too_many_attempts");
        login("another", "wrong", HOME).isProblem(401, "wrong_credentials");
    }

    @Test
    void right_passwords_are_never_counted() {
        for (int i = 0; i < 40; i++) {
            login("ann", Buyer.PASSWORD, HOME).is(200);
        }
    }

    @Test
    void an_account_that_does_not_exist_is_counted_like_one_that_does() {
        guess("nobody", ATTACKER, 5);

        assertThat(login("nobody", "wrong", ATTACKER)
                        .isProblem(429, "too_many_attempts")
                        .at("detail"))
                .isEqualTo("Too many attempts to sign in; wait before the next one.");
    }

    @Test
    void guessing_the_current_password_is_slowed_down_too() {
        String wrong = "{'current_password':'wrong','new_password':'a new long passphrase'}";
        for (int i = 0; i < 5; i++) {
            ann.postJson("/auth/change-password", wrong).isProblem(422, "invalid_fields");
        }

        ann.postJson("/auth/change-password", wrong).isProblem(429, "too_many_attempts");
        ann.get("/auth/profile").is(200);
    }

    @Test
    void a_new_password_that_is_refused_is_no_guess() {
        String common = "{'current_password':'" + Buyer.PASSWORD + "','new_password':'password1'}";
        for (int i = 0; i < 8; i++) {
            ann.postJson("/auth/change-password", common).isProblem(422, "invalid_fields");
        }

        ann.postJson(
                        "/auth/change-password",
                        "{'current_password':'" + Buyer.PASSWORD + "','new_password':'a new long passphrase'}")
                .is(200);
    }

    @Test
    void the_owner_sees_from_where_it_was_tried_and_one_line_for_all_that_was_turned_away() {
        guess("ann", ATTACKER, 5);
        login("ann", "wrong", ATTACKER).is(429);
        login("ann", "wrong", ATTACKER).is(429);

        var events = ann.get("/auth/events?limit=3").is(200).json().path("items");

        assertThat(events.path(0).path("event").asText()).isEqualTo("sign_in_throttled");
        assertThat(events.path(1).path("event").asText()).isEqualTo("sign_in_failed");
        assertThat(events.path(0).path("from").asText()).isEqualTo(ATTACKER);
    }
}
