package io.kraftd.adapter.cosmos.server;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.net.URI;
import java.util.List;

/**
 * Stands between the client and a test server: answers what that server cannot, sees every request, and is where tests put
 * faults. What it answers itself: query plans, which say that the server understands the query as it is.
 */
public final class Front implements AutoCloseable {
    /** The faults of a test; less is earlier. */
    public static final int FAULT = 1;

    private static final int PLAN = 5;
    private static final int READ = 8;
    private static final int REST = 9;
    private static final String IS_PLAN = "x-ms-cosmos-is-query-plan-request";

    private final WireMockServer wire;
    private final String server;

    private Front(WireMockServer wire, String server) {
        this.wire = wire;
        this.server = server;
    }

    public static Front before(int port) {
        WireMockServer wire = new WireMockServer(options()
                .dynamicPort()
                .bindAddress("127.0.0.1")
                .containerThreads(60)
                .maxRequestJournalEntries(20_000)
                .extensions(new LostAnswer("http://127.0.0.1:" + port)));
        wire.start();
        Front front = new Front(wire, "http://127.0.0.1:" + port);
        front.behave();
        return front;
    }

    private void behave() {
        wire.stubFor(post(anyUrl())
                .atPriority(PLAN)
                .withHeader(IS_PLAN, equalTo("True"))
                .withRequestBody(matching("(?s).*SELECT VALUE .*"))
                .willReturn(okJson(plan(true))));
        wire.stubFor(post(anyUrl())
                .atPriority(PLAN + 1)
                .withHeader(IS_PLAN, equalTo("True"))
                .willReturn(okJson(plan(false))));
        wire.stubFor(get(urlPathMatching("/dbs/[^/]+/colls/[^/]+/docs/[^/]+"))
                .atPriority(READ)
                .willReturn(new ResponseDefinitionBuilder()
                        .proxiedFrom(server)
                        .withAdditionalRequestHeader("x-ms-documentdb-query-enablecrosspartition", "True")));
        wire.stubFor(
                any(anyUrl()).atPriority(REST).willReturn(WireMock.aResponse().proxiedFrom(server)));
    }

    private static String plan(boolean value) {
        return """
                {"partitionedQueryExecutionInfoVersion":2,
                 "queryInfo":{"distinctType":"None","top":null,"offset":null,"limit":null,"orderBy":[],
                  "orderByExpressions":[],"groupByExpressions":[],"groupByAliases":[],"aggregates":[],
                  "groupByAliasToAggregateType":{},"rewrittenQuery":"","hasSelectValue":%s},
                 "queryRanges":[{"min":"","max":"FF","isMinInclusive":true,"isMaxInclusive":false}]}
                """.formatted(value);
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + wire.port() + "/");
    }

    /** Where the server behind it is. */
    public String server() {
        return server;
    }

    public WireMockServer wire() {
        return wire;
    }

    /** Forgets what was seen. */
    public void forget() {
        wire.resetRequests();
    }

    /** Requests for items, in the order they came, as {@code METHOD path}; plans of queries are not among them. */
    public List<ServeEvent> seen() {
        return wire.getAllServeEvents().stream()
                .filter(event -> event.getRequest().getUrl().contains("/docs"))
                .filter(event -> !event.getRequest().containsHeader(IS_PLAN))
                .sorted(java.util.Comparator.comparing(
                        event -> event.getRequest().getLoggedDate()))
                .toList();
    }

    @Override
    public void close() {
        wire.stop();
    }
}
