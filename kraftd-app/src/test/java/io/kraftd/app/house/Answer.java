package io.kraftd.app.house;

import com.fasterxml.jackson.databind.JsonNode;

/** What the server said; {@code body} is a missing node when it was no JSON. */
record Answer(int status, JsonNode body, String retryAfter) {
    String text(String pointer) {
        return body.at(pointer).asText();
    }
}
