package io.kraftd.adapter.azureai;

import io.kraftd.adapter.azureai.server.AiServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives tests one server over HTTPS, which forgets everything before each of them. */
final class OverHttps implements BeforeAllCallback, BeforeEachCallback {
    private static volatile AiServer running;

    /** The server, for a test that is extended by this. */
    static AiServer server() {
        return running;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        started(context);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        started(context).reset();
    }

    private static AiServer started(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(OverHttps.class))
                .computeIfAbsent("server", key -> start(), AiServer.class);
    }

    private static AiServer start() {
        try {
            Path directory = Files.createTempDirectory("kraftd-https");
            AiServer server = new AiServer(directory);
            Files.delete(directory.resolve("localhost.p12"));
            Files.delete(directory);
            running = server;
            return server;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
