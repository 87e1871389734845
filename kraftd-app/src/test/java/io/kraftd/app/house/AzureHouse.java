package io.kraftd.app.house;

import io.kraftd.adapter.azureai.server.AiServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Gives tests one program that asks Document Intelligence and Azure OpenAI, both of this machine, which know nothing before each. */
final class AzureHouse implements BeforeAllCallback, BeforeEachCallback {
    /** What Azure OpenAI calls the model. */
    static final String MODEL = "buyers-model";

    private static final String KEY = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private static volatile Parts parts;

    private record Parts(Path directory, AiServer azure, RunningHouse house) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            house.close();
            azure.close();
            for (String file : new String[] {"localhost.p12", "localhost-trusted.p12", ""}) {
                Files.delete(directory.resolve(file));
            }
        }
    }

    /** The services, for a test that is extended by this. */
    static AiServer azure() {
        return parts.azure();
    }

    static Visitor visitor() {
        return Visitor.signedUp(parts.house().base(), "guest-" + PEOPLE.incrementAndGet() + "@example.com");
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        parts = context.getRoot()
                .getStore(Namespace.create(AzureHouse.class))
                .computeIfAbsent("parts", key -> start(), Parts.class);
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        azure().reset();
    }

    private static Parts start() {
        try {
            Path directory = Files.createTempDirectory("kraftd-azure");
            AiServer azure = new AiServer(directory);
            String address = azure.address().toString();
            Map<String, String> settings = Map.of(
                    "DOCUMENTINTELLIGENCE_ENDPOINT", address,
                    "DOCUMENTINTELLIGENCE_API_KEY", KEY,
                    "AZURE_OPENAI_ENDPOINT", address,
                    "AZURE_OPENAI_API_KEY", KEY,
                    "AZURE_OPENAI_DEPLOYMENT", MODEL,
                    "KRAFTD_EXCHANGE_RATES", "../samples/rates.csv",
                    "RATE_LIMIT_ENABLED", "false");
            return new Parts(
                    directory,
                    azure,
                    RunningHouse.start(settings, azure.jvmOptions().toArray(String[]::new)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
