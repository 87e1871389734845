package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.http.guard.RateLimits;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** How many requests are answered, and what the others hear. */
class RatesTest {
    private static Service service(int perUser, int perAddress, OptionalInt perHour) {
        return Service.start(Service.SETTINGS.withRateLimits(new RateLimits(true, perUser, perAddress, perHour)));
    }

    @Test
    void a_user_who_asks_too_often_is_told_when_to_come_back_and_others_are_not_disturbed() {
        try (Service service = service(5, 60, OptionalInt.empty())) {
            Buyer ann = service.buyer("ann");
            Buyer bob = service.buyer("bob");
            for (int left = 4; left >= 0; left--) {
                Reply reply = ann.get("/auth/profile").is(200);
                assertThat(reply.header("RateLimit-Limit")).isEqualTo("5");
                assertThat(reply.header("RateLimit-Remaining")).isEqualTo(Integer.toString(left));
                assertThat(reply.header("RateLimit-Policy")).isEqualTo("5;w=60");
            }

            Reply refused = ann.get("/documents").isProblem(429, "too_many_requests");

            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 12);
            assertThat(refused.header("RateLimit-Remaining")).isEqualTo("0");
            bob.get("/auth/profile").is(200);
        }
    }

    @Test
    void an_address_is_counted_on_open_routes_and_for_bad_tokens_whatever_it_claims_to_be() {
        try (Service service = service(600, 3, OptionalInt.empty())) {
            String[] claim = {"X-Forwarded-For", "203.0.113.7"};
            Wire.postJson(service.base(), "/auth/login", "{}", claim).is(422);
            Wire.get(service.base(), "/auth/profile", "Authorization", "Bearer nonsense")
                    .is(401);
            Wire.get(service.base(), "/").is(200);

            Wire.postJson(service.base(), "/auth/login", "{}", "X-Forwarded-For", "203.0.113.8")
                    .isProblem(429, "too_many_requests");
            Wire.get(service.base(), "/auth/profile", "Authorization", "Bearer nonsense")
                    .is(429);
        }
    }

    @Test
    void health_is_never_limited() {
        try (Service service = service(1, 1, OptionalInt.empty())) {
            for (int i = 0; i < 20; i++) {
                assertThat(Wire.get(service.base(), "/health").is(200).header("RateLimit-Limit"))
                        .isEmpty();
                Wire.get(service.base(), "/health/live").is(200);
                Wire.get(service.base(), "/health/ready").is(200);
            }
        }
    }

    @Test
    void a_limit_by_the_hour_holds_beside_the_one_by_the_minute() {
        try (Service service = service(100, 100, OptionalInt.of(3))) {
            Buyer ann = service.buyer("ann");
            for (int i = 0; i < 3; i++) {
                ann.get("/auth/profile").is(200);
            }

            Reply refused = ann.get("/auth/profile").isProblem(429, "too_many_requests");

            assertThat(refused.header("RateLimit-Policy")).isEqualTo("3;w=3600");
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1_100, 1_200);
        }
    }
}
