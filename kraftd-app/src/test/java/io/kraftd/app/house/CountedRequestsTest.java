package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import io.kraftd.adapter.cosmos.server.NeedsServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** How often one document makes the program ask Cosmos DB; the page on operations has the same numbers. */
@ExtendWith(NeedsServer.class)
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true")
class CountedRequestsTest {
    private static final Path ROOT = Path.of("..");

    /** What the program asks every two seconds to know whether the database answers. */
    private static final String WATCH = "/docs/watch@kraftd.invalid";

    @TempDir
    private Path folder;

    @Test
    void the_page_on_operations_says_how_many_requests_a_document_costs() throws Exception {
        List<String> rows = new ArrayList<>();
        try (CosmosHouse cosmos = CosmosHouse.build(folder);
                RunningHouse house = cosmos.start()) {
            Visitor ann = Visitor.signedUp(house.base(), "ann@example.com");
            ann.read("first.pdf", Files.readAllBytes(ROOT.resolve("samples").resolve("quote-humber.pdf")));
            byte[] invoice = Files.readAllBytes(ROOT.resolve("samples").resolve("invoice.pdf"));

            cosmos.forgetRequests();
            String id = ann.upload("invoice.pdf", invoice).text("/document_id");
            rows.add(row("upload", cosmos));
            assertThat(ann.extract(id).status()).isEqualTo(200);
            rows.add(row("extract", cosmos));
            ann.get("/documents/" + id);
            rows.add(row("read the document", cosmos));
            ann.get("/documents/" + id + "/status");
            rows.add(row("read its status", cosmos));
            ann.get("/documents?limit=50");
            rows.add(row("list 50 documents", cosmos));
        }

        assertThat(Files.readAllLines(ROOT.resolve("docs").resolve("operations.md")))
                .containsSequence(rows);
    }

    private static String row(String step, CosmosHouse cosmos) {
        List<Request> seen = cosmos.requests().stream()
                .filter(each -> !each.getUrl().endsWith(WATCH))
                .toList();
        cosmos.forgetRequests();
        long reads = seen.stream().filter(each -> is(each, "GET")).count();
        long queries = seen.stream()
                .filter(each -> is(each, "POST") && each.containsHeader("x-ms-documentdb-isquery"))
                .count();
        long writes = seen.size() - reads - queries;
        return "| %s | %d | %d | %d | %d |".formatted(step, reads, writes, queries, seen.size());
    }

    private static boolean is(Request request, String method) {
        return request.getMethod().getName().equals(method);
    }
}
