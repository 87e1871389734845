package io.kraftd.app.house;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.kraftd.adapter.cosmos.server.Front;
import io.kraftd.adapter.cosmos.server.TestServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A Cosmos DB on this machine that any number of programs may share, with a directory for the contents of files. */
final class CosmosHouse implements AutoCloseable {
    /** What the account lets in. */
    static final String ANY_KEY = "a2V5IG9mIGEgdGVzdCBzZXJ2ZXI=";

    // why: none of these programs lives long enough for what the second compiler would make of it.
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1";

    private final TestServer server;
    private final Front front;
    private final Map<String, String> settings;

    private CosmosHouse(TestServer server, Front front, Map<String, String> settings) {
        this.server = server;
        this.front = front;
        this.settings = settings;
    }

    static CosmosHouse build(Path directory) throws IOException {
        TestServer server = TestServer.start();
        Front front = Front.before(server.port());
        return new CosmosHouse(
                server,
                front,
                Map.of(
                        "COSMOS_ENDPOINT",
                        front.endpoint().toString(),
                        "COSMOS_KEY",
                        ANY_KEY,
                        "KRAFTD_COSMOS_DATABASE",
                        "house-" + UUID.randomUUID(),
                        "KRAFTD_DATA_DIR",
                        directory.toString(),
                        "JWT_SECRET_KEY",
                        "a key that every instance signs with",
                        "RATE_LIMIT_ENABLED",
                        "false"));
    }

    /** Where its account is. */
    String endpoint() {
        return front.endpoint().toString();
    }

    /** What a program needs to know to work on this database. */
    Map<String, String> settings() {
        return settings;
    }

    /** One more program over this database; {@code more} are names and values of settings in turn. */
    RunningHouse start(String... more) throws IOException {
        Map<String, String> all = new HashMap<>(settings);
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return RunningHouse.start(all, SHORT_LIVED);
    }

    /** The requests for items since they were forgotten. */
    List<Request> requests() {
        return front.seen().stream().map(event -> (Request) event.getRequest()).toList();
    }

    void forgetRequests() {
        front.forget();
    }

    /** From now on nobody answers at its address. The result brings it back. */
    Runnable goAway() {
        StubMapping silence = front.wire()
                .stubFor(any(anyUrl())
                        .atPriority(Front.FAULT)
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        return () -> front.wire().removeStub(silence);
    }

    /** Requests like this one get no answer and are not carried out. The result lets them through again. */
    Runnable holdBack(MappingBuilder requests) {
        StubMapping held = front.wire()
                .stubFor(requests.atPriority(Front.FAULT)
                        .willReturn(aResponse().withStatus(503).withFixedDelay(60_000)));
        return () -> front.wire().removeStub(held);
    }

    @Override
    public void close() {
        front.close();
        server.close();
    }
}
