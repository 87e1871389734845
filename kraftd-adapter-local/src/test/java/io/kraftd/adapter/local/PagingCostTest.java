package io.kraftd.adapter.local;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.tck.Owners;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page costs: how SQLite looks for it in every run, its processor time where bars are measured. */
class PagingCostTest {
    private static final int LIMIT = 50;
    private static final Instant NOW = Instant.parse("2026-01-15T09:30:00Z");

    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    private final EmailAddress ann = Owners.someone();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            documents | owner = ?                                        | place > ? ORDER BY place      | documents_in_order
            documents | owner = ? AND status = ?                         | place > ? ORDER BY place      | documents_status
            documents | owner = ? AND type = ?                           | place > ? ORDER BY place      | documents_type
            documents | owner = ? AND status = ? AND type = ?            | place > ? ORDER BY place      | documents_status_type
            documents | owner = ? AND content = ? AND status <> ?        | place < ? ORDER BY place DESC | documents_content
            cases     | owner = ?                                        | place > ? ORDER BY place      | cases_in_order
            orders    | owner = ? AND inquiry = ?                        | place > ? ORDER BY place      | orders_of_case
            orders    | owner = ? AND series = ?                         | place < ? ORDER BY place DESC | orders_latest
            audit     | owner = ?                                        | place > ? ORDER BY place      | audit_in_order
            users     | 1 = 1                                            | place > ? ORDER BY place      | users_in_order
            """)
    void a_page_is_found_in_an_index_and_never_sorted(String table, String which, String rest, String index) {
        fresh.open().close();

        List<String> plan = plan("SELECT place, item FROM " + table + " WHERE " + which + " AND " + rest + " LIMIT 51");

        assertThat(plan).singleElement().satisfies(step -> {
            assertThat(step).startsWith("SEARCH").contains(" INDEX " + index + " ");
            assertThat(step).contains("place");
        });
    }

    @Test
    @EnabledIfSystemProperty(named = "kraftd.bars", matches = "true")
    void page_200_of_50_000_costs_what_page_1_costs_and_other_owners_cost_nothing() throws SQLException {
        fill(ann, 50_000);
        PageRequest page200 = pageNumber(200);
        long first = cost(PageRequest.first(LIMIT));
        long last = cost(page200);
        fill(Owners.someone(), 50_000);
        long besideOthers = cost(page200);

        System.out.printf(
                "local: page 1: %,d ns, page 200: %,d ns, beside another owner: %,d ns%n", first, last, besideOthers);
        assertThat(last).isLessThan(2 * first);
        assertThat(besideOthers).isLessThan(2 * first);
    }

    private List<String> plan(String sql) {
        try (Connection connection = connection()) {
            return Sql.query(
                    connection,
                    "EXPLAIN QUERY PLAN " + sql.replace("?", "'x'"),
                    List.of(),
                    row -> row.getString("detail"));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private Connection connection() throws SQLException {
        Path file = fresh.folder().resolve("kraftd.db");
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    // why: one transaction instead of 50,000, each of which would wait for the disk.
    private void fill(EmailAddress owner, int many) throws SQLException {
        fresh.stores()
                .documents()
                .create(aDocument().ownedBy(owner).createdAt(NOW).build());
        fresh.open().close();
        try (Connection connection = connection()) {
            String columns = "owner, place, revision, status, type, content, item";
            Sql.update(
                    connection,
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + (many - 1) + ") "
                            + "INSERT INTO documents (id, " + columns
                            + ") SELECT printf('%08x', i) || substr(id, 9), owner, "
                            + "substr(place, 1, 24) || printf('%08x', i) || substr(place, 33), revision, status, type, content, item "
                            + "FROM documents, n WHERE owner = ?",
                    List.of(owner.value()));
        }
        fresh.reopen();
    }

    private PageRequest pageNumber(int wanted) {
        PageRequest request = PageRequest.first(LIMIT);
        for (int number = 1; number < wanted; number++) {
            Page<?> page = fresh.stores().documents().list(ann, DocumentFilter.ALL, request);
            request = PageRequest.after(page.next().orElseThrow(), LIMIT);
        }
        return request;
    }

    private long cost(PageRequest request) {
        return LongStream.range(0, 300)
                .map(round -> {
                    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    fresh.stores().documents().list(ann, DocumentFilter.ALL, request);
                    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
                })
                .min()
                .orElseThrow();
    }
}
