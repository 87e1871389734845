package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What came back. */
record Reply(int status, HttpResponse<byte[]> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Reply of(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response);
    }

    JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(text(), e);
        }
    }

    String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The member at a name of the top level, as text. */
    String at(String name) {
        return json().path(name).asText();
    }

    Reply is(int expected) {
        assertThat(status).as(text()).isEqualTo(expected);
        return this;
    }

    /** A whole problem in the form of the contract, with this status and code. */
    Reply isProblem(int expected, String code) {
        assertThat(status).as(text()).isEqualTo(expected);
        assertThat(header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(at("code")).as(text()).isEqualTo(code);
        assertThat(json().path("status").asInt()).isEqualTo(expected);
        assertThat(at("type")).isEqualTo("urn:kraftd:problem:" + code);
        assertThat(at("title")).isNotBlank().isNotEqualTo("Error");
        assertThat(at("detail")).endsWith(".");
        assertThat(at("request_id")).isNotBlank().isEqualTo(header("X-Request-Id"));
        assertThat(json().has("instance")).isTrue();
        assertThat(text()).doesNotContain("io.kraftd", "java.", "Exception", "jackson", "jetty", "javalin", "/tmp");
        return this;
    }
}
