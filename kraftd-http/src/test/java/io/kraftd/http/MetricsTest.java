package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class MetricsTest {
    private static final String KEY = "scrape-key-of-these-tests";

    @Test
    void requests_are_counted_by_route_and_status() {
        try (Service service = Service.start()) {
            Buyer ann = service.buyer("ann");
            ann.get("/documents/00000000-0000-4000-8000-000000000000").is(404);
            ann.get("/auth/profile").is(200);
            ann.get("/auth/profile").is(200);

            JsonNode metrics = Wire.get(service.base(), "/metrics").is(200).json();

            assertThat(metrics.path("total_requests").asInt()).isEqualTo(4);
            assertThat(metrics.path("total_errors").asInt()).isEqualTo(1);
            assertThat(metrics.path("successful_requests").asInt()).isEqualTo(3);
            assertThat(metrics.path("error_rate").asDouble()).isEqualTo(0.25);
            assertThat(metrics.path("avg_response_time_ms").asDouble()).isPositive();
            JsonNode endpoints = metrics.path("endpoint_stats");
            assertThat(endpoints.at("/GET ~1auth~1profile/count").asInt()).isEqualTo(2);
            JsonNode found = endpoints.at("/GET ~1auth~1profile/by_status/200");
            assertThat(found.path("p50_ms").asDouble()).isPositive();
            assertThat(found.path("p99_ms").asDouble())
                    .isGreaterThanOrEqualTo(found.path("p50_ms").asDouble());
            assertThat(endpoints.at("/GET ~1documents~1{id}/errors").asInt()).isEqualTo(1);
            assertThat(metrics.at("/jvm/memory_used_bytes").asLong()).isPositive();
        }
    }

    @Test
    void extractions_are_counted_with_their_stages() {
        try (Service service = Service.start()) {
            Buyer ann = service.buyer("ann");
            ann.extracts(ann.document("Item,Qty\n1,2\n")).is(200);
            ann.extracts(ann.document("late")).is(422);

            JsonNode extraction = Wire.get(service.base(), "/metrics").json().path("extraction_metrics");

            assertThat(extraction.path("total").asInt()).isEqualTo(2);
            assertThat(extraction.path("failed").asInt()).isEqualTo(1);
            assertThat(extraction.at("/stages/layout/count").asInt()).isEqualTo(1);
            assertThat(extraction.at("/stages/understanding/count").asInt()).isEqualTo(1);
        }
    }

    @Test
    void monitoring_systems_get_their_own_form() {
        try (Service service = Service.start()) {
            Wire.get(service.base(), "/health").is(200);

            Reply text = Wire.get(
                    service.base(),
                    "/metrics",
                    "Accept",
                    "application/openmetrics-text;version=1.0.0;q=0.5,text/plain;version=0.0.4;q=0.3,*/*;q=0.1");

            assertThat(text.is(200).header("Content-Type")).startsWith("text/plain; version=0.0.4");
            assertThat(text.text())
                    .contains(
                            "kraftd_requests_seconds{method=\"GET\",route=\"/health\",status=\"200\",quantile=\"0.95\"}")
                    .contains("jvm_memory_used_bytes");
        }
    }

    @Test
    void behind_a_proxy_they_are_shown_to_the_key_and_to_users_only() {
        ServerSettings settings = Service.SETTINGS
                .withProxies(io.kraftd.http.guard.Proxies.of("10.0.0.1"))
                .withScrapeKey(new ScrapeKey(KEY));
        try (Service service = Service.start(settings)) {
            Wire.get(service.base(), "/metrics").isProblem(401, "token_missing");
            Wire.get(service.base(), "/metrics", "Authorization", "Bearer " + KEY + "x")
                    .isProblem(401, "token_invalid");
            Wire.get(service.base(), "/metrics", "Authorization", "Bearer " + KEY)
                    .is(200);
            service.buyer("ann").get("/metrics").is(200);
        }
        assertThat(settings.toString()).doesNotContain(KEY);
    }
}
