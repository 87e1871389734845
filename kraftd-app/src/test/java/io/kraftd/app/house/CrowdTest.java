package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.app.samples.InvoicePdf;
import io.kraftd.app.samples.Paper;
import io.kraftd.app.samples.Paper.Row;
import io.kraftd.app.samples.QuotationXlsx;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class CrowdTest {
    private static final int USERS = 5;
    private static final int PAPERS_EACH = 10;

    private record Task(Visitor visitor, Paper paper, boolean asWorkbook) {
        Answer run() {
            byte[] file = asWorkbook ? QuotationXlsx.write(paper) : InvoicePdf.draw(paper);
            return visitor.read(paper.number() + (asWorkbook ? ".xlsx" : ".pdf"), file);
        }
    }

    @Test
    void fifty_papers_of_five_people_at_once_are_all_read_right_and_none_is_mixed_up()
            throws IOException, InterruptedException, ExecutionException {
        try (RunningHouse house = RunningHouse.start(Map.of())) {
            List<Task> tasks = tasks(house);
            ExecutorService crowd = Executors.newFixedThreadPool(tasks.size());
            List<Future<Answer>> answers =
                    tasks.stream().map(task -> crowd.submit(task::run)).toList();
            for (int task = 0; task < tasks.size(); task++) {
                assertSays(answers.get(task).get(), tasks.get(task).paper());
            }
            crowd.shutdownNow();
        }
    }

    private static List<Task> tasks(RunningHouse house) {
        List<Task> tasks = new ArrayList<>();
        for (int user = 0; user < USERS; user++) {
            Visitor visitor = Visitor.signedUp(house.base(), "buyer-" + user + "@example.com");
            for (int paper = 0; paper < PAPERS_EACH; paper++) {
                tasks.add(new Task(visitor, paper(user, paper), paper % 2 == 1));
            }
        }
        return tasks;
    }

    private static Paper paper(int user, int paper) {
        int seed = user * PAPERS_EACH + paper;
        List<Row> rows = IntStream.rangeClosed(1, 3 + seed % 5)
                .mapToObj(row -> Row.of(
                        "IT-%d-%d".formatted(1000 + seed, row),
                        "Cable tray section %d of batch %d".formatted(row, 1000 + seed),
                        Integer.toString(row + seed),
                        "pcs",
                        "%d.%02d".formatted(10 + seed, row * 7)))
                .toList();
        return new Paper(
                "DOC-" + (70000 + seed),
                LocalDate.of(2026, 1 + seed % 12, 3 + seed % 20),
                LocalDate.of(2027, 1 + seed % 12, 3 + seed % 20),
                List.of("Supplier Number %d Trading Ltd".formatted(user + 1), "1 Dock Road, Hull, United Kingdom"),
                List.of("Buyer Number %d Holdings Ltd".formatted(user + 1), "2 Mill Lane, York"),
                "GBP",
                new BigDecimal("20"),
                rows);
    }

    private static void assertSays(Answer answer, Paper paper) {
        assertThat(answer.status()).as(paper.number()).isEqualTo(200);
        assertThat(answer.text("/document/metadata/document_number")).isEqualTo(paper.number());
        assertThat(answer.body().at("/document/totals/gross").decimalValue()).isEqualByComparingTo(paper.gross());
        assertThat(StreamSupport.stream(answer.body().at("/document/line_items").spliterator(), false)
                        .map(CrowdTest::amount))
                .as(paper.number())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactlyElementsOf(
                        paper.rows().stream().map(Row::amount).toList());
    }

    private static BigDecimal amount(JsonNode line) {
        return line.at("/total_price").decimalValue();
    }
}
