package io.kraftd.http;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Somebody who hands in documents and looks at what was read, over HTTP. */
final class Buyer {
    static final String PASSWORD = "correct horse battery";

    private final URI base;
    private final String token;
    final String refreshToken;

    private Buyer(URI base, String token, String refreshToken) {
        this.base = base;
        this.token = token;
        this.refreshToken = refreshToken;
    }

    static Buyer registered(URI base, String name) {
        return of(base, register(base, name).is(201));
    }

    static Reply register(URI base, String name) {
        return Wire.postJson(base, "/auth/register", """
                {'email':'%s@example.com','name':'%s','organization':'Example','password':'%s'}
                """.formatted(name, name, PASSWORD));
    }

    static Buyer of(URI base, Reply tokens) {
        return new Buyer(base, tokens.at("access_token"), tokens.at("refresh_token"));
    }

    String[] signed(String... headers) {
        return Wire.with(headers, "Authorization", "Bearer " + token);
    }

    Reply get(String path, String... headers) {
        return Wire.get(base, path, signed(headers));
    }

    Reply uploads(Form form, String query) {
        return Wire.send(base, "POST", "/docs/upload" + query, form.body(), signed("Content-Type", Form.TYPE));
    }

    Reply uploads(String filename, String content) {
        return uploads(new Form().file("file", filename, Wire.bytes(content)), "");
    }

    /** The id of a document with this content. */
    String document(String content) {
        return uploads("rfq.csv", content).is(200).at("document_id");
    }

    Reply extracts(String documentId) {
        return Wire.send(base, "POST", "/docs/extract?document_id=" + documentId, BodyPublishers.noBody(), signed());
    }

    /** Has the reader run into a bug. */
    Reply extractsWithABug(String crash) {
        String path = "/docs/extract?document_id=" + document(crash);
        return Wire.sendUnjudged(base, "POST", path, BodyPublishers.noBody(), signed());
    }

    Reply postJson(String path, String json) {
        return Wire.postJson(base, path, json, signed());
    }

    Reply put(String path, BodyPublisher body, String type) {
        return Wire.send(base, "PUT", path, body, signed("Content-Type", type));
    }
}
