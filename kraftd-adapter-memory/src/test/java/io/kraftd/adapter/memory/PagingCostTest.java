package io.kraftd.adapter.memory;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.tck.Owners;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a page costs, in processor time: the least of many runs, so that other work does not count. */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true")
class PagingCostTest {
    private static final int LIMIT = 50;
    private static final Instant NOW = Instant.parse("2026-01-15T09:30:00Z");

    private final MemoryDocuments documents = new MemoryDocuments();
    private final EmailAddress ann = Owners.someone();

    @Test
    void page_200_of_50_000_costs_what_page_1_costs_and_other_owners_cost_nothing() {
        fill(ann, 50_000);
        PageRequest page1 = PageRequest.first(LIMIT);
        PageRequest page200 = pageNumber(200);
        long first = cost(page1);
        long last = cost(page200);
        fill(Owners.someone(), 50_000);
        long besideOthers = cost(page200);

        System.out.printf(
                "page 1: %,d ns, page 200: %,d ns, beside another owner: %,d ns%n", first, last, besideOthers);
        assertThat(last).isLessThan(2 * first);
        assertThat(besideOthers).isLessThan(2 * first);
    }

    private void fill(EmailAddress owner, int many) {
        for (int number = 0; number < many; number++) {
            documents.create(aDocument()
                    .ownedBy(owner)
                    .createdAt(NOW.minusSeconds(number))
                    .build());
        }
    }

    private PageRequest pageNumber(int wanted) {
        PageRequest request = PageRequest.first(LIMIT);
        for (int number = 1; number < wanted; number++) {
            Page<Document> page = documents.list(ann, DocumentFilter.ALL, request);
            request = PageRequest.after(page.next().orElseThrow(), LIMIT);
        }
        return request;
    }

    private long cost(PageRequest request) {
        return LongStream.range(0, 300)
                .map(round -> {
                    long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    documents.list(ann, DocumentFilter.ALL, request);
                    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began;
                })
                .min()
                .orElseThrow();
    }
}
