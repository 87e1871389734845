package io.kraftd.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.shared.Sha256;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A service under load is killed ({@code SIGKILL}) again and again: purchases go on where they stood, numbers without a gap. */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true")
class KilledHouseTest {
    private static final int ROUNDS = 20;
    private static final int BUYERS = 3;
    private static final int STEPS_A_ROUND = 20;
    private static final int YEAR = 2026;

    private static final List<String> STEPS =
            List.of("inquiry", "normalize-quotes", "comparison", "proposal", "po", "proforma-invoice");

    private final Map<String, Sha256> uploads = new ConcurrentHashMap<>();
    private final Map<String, Integer> steps = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> numbers = new ConcurrentLinkedQueue<>();
    private final AtomicInteger purchases = new AtomicInteger();

    @TempDir
    private Path folder;

    private RunningHouse start() throws Exception {
        return RunningHouse.start(Map.of(
                "KRAFTD_DATA_DIR", folder.resolve("data").toString(),
                "JWT_SECRET_KEY", "a key that outlives the processes of this test",
                "RATE_LIMIT_ENABLED", "false"));
    }

    @Test
    void what_was_acknowledged_is_there_after_each_kill_and_order_numbers_have_no_gap_and_no_double() throws Exception {
        for (int round = 1; round <= ROUNDS; round++) {
            try (RunningHouse house = start()) {
                Visitor bea = round == 1
                        ? Visitor.signedUp(house.base(), "bea@example.com")
                        : Visitor.named(house.base(), "bea@example.com").signedInAgain();
                everythingIsThere(bea);
                buyUntilKilled(house, bea);
            }
        }
        try (RunningHouse house = start()) {
            Visitor bea = Visitor.named(house.base(), "bea@example.com").signedInAgain();
            everythingIsThere(bea);
            numbersHaveNoGapAndNoDouble(bea);
        }
        System.out.printf(
                "service killed %d times: %,d files, %,d cases and %,d orders acknowledged and there%n",
                ROUNDS, uploads.size(), steps.size(), numbers.size());
    }

    private void buyUntilKilled(RunningHouse house, Visitor bea) throws InterruptedException {
        CountDownLatch enough = new CountDownLatch(STEPS_A_ROUND);
        List<Thread> buyers = new ArrayList<>();
        for (int number = 0; number < BUYERS; number++) {
            Thread buyer = new Thread(() -> buyForever(bea, enough));
            buyers.add(buyer);
            buyer.start();
        }
        assertThat(enough.await(120, TimeUnit.SECONDS))
                .as("enough steps in time")
                .isTrue();
        house.kill();
        for (Thread buyer : buyers) {
            buyer.join();
        }
    }

    private void buyForever(Visitor bea, CountDownLatch enough) {
        try {
            while (true) {
                buy(bea, enough::countDown);
            }
        } catch (UncheckedIOException killed) {
            // why: whatever was not answered before the kill was not acknowledged.
            return;
        }
    }

    private String buy(Visitor bea, Runnable acknowledged) {
        byte[] inquiry = inquiry(purchases.incrementAndGet());
        Answer uploaded = bea.upload("rfq.csv", inquiry);
        assertThat(uploaded.status()).isEqualTo(200);
        String id = uploaded.text("/document_id");
        uploads.put(id, Sha256.of(inquiry));
        String number = "";
        for (String step : STEPS) {
            Answer done = bea.post("/workflow/" + step, body(id, step));
            assertThat(done.status()).as(step + " " + done.body()).isEqualTo(200);
            steps.merge(id, 1, Integer::sum);
            if (step.equals("po")) {
                number = done.text("/purchase_orders/0/po_number");
                numbers.add(number);
            }
            acknowledged.run();
        }
        return number;
    }

    private void everythingIsThere(Visitor bea) {
        uploads.forEach((id, hash) -> assertThat(
                        Sha256.of(bea.fetch("/documents/" + id + "/content").body()))
                .isEqualTo(hash));
        steps.forEach((id, acknowledged) -> {
            JsonNode events = bea.get("/workflow/" + id).body().path("history");
            assertThat(events.size()).as("steps of " + id).isBetween(acknowledged, acknowledged + 1);
        });
        numbers.forEach(
                number -> assertThat(bea.get("/purchase-orders/" + number).status())
                        .as(number)
                        .isEqualTo(200));
    }

    /** Whoever orders next finishes what was cut off, so a few orders later every number has its paper. */
    private void numbersHaveNoGapAndNoDouble(Visitor bea) {
        for (int more = 0; more < BUYERS * ROUNDS; more++) {
            buy(bea, () -> {});
        }
        Map<Integer, String> papers = new HashMap<>();
        int number = 1;
        for (Answer paper = paper(bea, number); paper.status() == 200; paper = paper(bea, ++number)) {
            papers.put(number, paper.text("/po_id"));
        }
        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(papers.keySet())
                .as("numbers in a row, with one for each that was acknowledged")
                .containsAll(numbers.stream()
                        .map(text -> Integer.valueOf(text.substring(8)))
                        .toList());
        assertThat(papers.values()).doesNotHaveDuplicates();
    }

    private static Answer paper(Visitor bea, int number) {
        return bea.get("/purchase-orders/PO-%d-%05d".formatted(YEAR, number));
    }

    private static byte[] inquiry(int number) {
        return """
                Request for quotation,RFQ-%d
                Buyer,Northgate Process Engineering Ltd
                Item,Description,Qty,Unit
                1,Gate valve DN50 PN16,2,pcs
                2,Seamless pipe DN50,100,m
                """.formatted(number).getBytes(UTF_8);
    }

    private static String body(String id, String step) {
        String more = switch (step) {
            case "normalize-quotes" -> ",'supplier_quotes':[" + quote("Alfa", 100) + "," + quote("Beta", 120) + "]";
            case "po" -> ",'order_date':'" + YEAR + "-12-01'";
            default -> "";
        };
        return ("{'document_id':'" + id + "'" + more + "}").replace('\'', '"');
    }

    private static String quote(String supplier, int valve) {
        return """
                {'supplier':'%s','currency':'USD','tax_basis':'exclusive','tax_rate':5,'valid_until':'2999-12-31',
                'lead_time_days':14,'payment_terms':'30 days net','lines':[
                {'rfq_line':'1','quantity':2,'unit':'pcs','unit_price':'%d'},
                {'rfq_line':'2','quantity':100,'unit':'m','unit_price':'%d'}]}""".formatted(supplier, valve, valve / 10);
    }
}
