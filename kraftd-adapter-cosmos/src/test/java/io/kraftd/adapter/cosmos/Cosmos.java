package io.kraftd.adapter.cosmos;

import io.kraftd.adapter.cosmos.server.Front;
import io.kraftd.adapter.cosmos.server.NeedsServer;
import io.kraftd.adapter.cosmos.server.TestServer;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Stores;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Gives tests the stores of one prepared database: the one that {@code KRAFTD_TEST_COSMOS_ENDPOINT} and
 * {@code KRAFTD_TEST_COSMOS_KEY} name, or one in a test server that lives as long as the test run, with the containers of a
 * deployment.
 */
final class Cosmos extends NeedsServer implements BeforeAllCallback {
    /** Where the time stands in these tests. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-20T00:00:00Z"), ZoneOffset.UTC);

    private static final String ENDPOINT = "KRAFTD_TEST_COSMOS_ENDPOINT";
    private static final String ANY_KEY = "a2V5IG9mIGEgdGVzdCBzZXJ2ZXI=";

    private static volatile Running running;

    /** What lives as long as the test run. */
    private record Running(Optional<TestServer> server, Optional<Front> front, CosmosStores stores)
            implements AutoCloseable {
        @Override
        public void close() {
            stores.close();
            front.ifPresent(Front::close);
            server.ifPresent(TestServer::close);
        }
    }

    static Stores stores() {
        return running.stores().stores();
    }

    static AuditTrail audit() {
        return running.stores().audit();
    }

    /** Only where tests run against the test server. */
    static Front front() {
        return running.front().orElseThrow();
    }

    @Override
    protected Optional<String> missing() {
        return outside().isPresent() ? Optional.empty() : super.missing();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.create(Cosmos.class)).computeIfAbsent("running", key -> start());
    }

    private static Running start() {
        try {
            Running started = outside().map(Cosmos::at).orElseGet(Cosmos::ofOurOwn);
            started.stores().prepare();
            running = started;
            return started;
        } catch (RuntimeException e) {
            throw new IllegalStateException("No Cosmos DB to test against", e);
        }
    }

    private static Optional<URI> outside() {
        return Optional.ofNullable(System.getenv(ENDPOINT)).map(URI::create);
    }

    private static Running at(URI endpoint) {
        String key = System.getenv("KRAFTD_TEST_COSMOS_KEY");
        return new Running(Optional.empty(), Optional.empty(), open(settings(endpoint, key)));
    }

    private static Running ofOurOwn() {
        try {
            TestServer server = TestServer.start();
            Front front = Front.before(server.port());
            CosmosSettings settings = settings(front.endpoint());
            Template.deploy(settings);
            return new Running(Optional.of(server), Optional.of(front), open(settings));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A way into a database of its own at this endpoint. */
    static CosmosSettings settings(URI endpoint, String key) {
        return new CosmosSettings(
                endpoint, Optional.of(new Secret(key, "test")), "Kraftd-test-" + UUID.randomUUID(), List.of());
    }

    /** The same with the key that the test server takes. */
    static CosmosSettings settings(URI endpoint) {
        return settings(endpoint, ANY_KEY);
    }

    static CosmosStores open(CosmosSettings settings) {
        return CosmosStores.open(settings, RequestCharges.UNHEARD, CLOCK);
    }
}
