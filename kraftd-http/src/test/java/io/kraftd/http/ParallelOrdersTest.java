package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Many callers order at once. */
class ParallelOrdersTest {
    private static final int CASES = 4;
    private static final int CALLERS = 2;
    private static final String ORDER = "'order_date':'2026-06-01'";

    @Test
    void two_parallel_orders_of_each_case_give_one_set_of_numbers_without_gap_or_double() throws Exception {
        try (Service service = Service.reading()) {
            Buyer buyer = service.buyer("bea");
            List<Purchase> purchases = IntStream.range(0, CASES)
                    .mapToObj(
                            i -> Purchase.begun(buyer, Purchase.INQUIRY).proposed(Purchase.quote("Alfa", "100", "10")))
                    .toList();

            Map<String, List<String>> numbers = orderAtOnce(purchases);

            assertThat(numbers).hasSize(CASES);
            numbers.values().forEach(same -> assertThat(same).hasSize(CALLERS).containsOnly(same.get(0)));
            assertThat(numbers.values().stream().map(same -> same.get(0)))
                    .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, CASES)
                            .mapToObj("PO-2026-%05d"::formatted)
                            .toList());
            numbers.values()
                    .forEach(same -> assertThat(buyer.get("/purchase-orders/" + same.get(0))
                                    .is(200)
                                    .json()
                                    .path("cancelled")
                                    .asBoolean(true))
                            .isFalse());
            buyer.get("/purchase-orders/PO-2026-0000" + (CASES + 1)).isProblem(404, "not_found");
            for (Purchase purchase : purchases) {
                assertThat(purchase.state().json().path("history")).hasSize(5);
            }
        }
    }

    private static Map<String, List<String>> orderAtOnce(List<Purchase> purchases) throws Exception {
        ExecutorService callers = Executors.newFixedThreadPool(CASES * CALLERS);
        CountDownLatch start = new CountDownLatch(1);
        Map<String, List<Future<String>>> asked = new TreeMap<>();
        for (Purchase purchase : purchases) {
            for (int i = 0; i < CALLERS; i++) {
                asked.computeIfAbsent(purchase.id(), id -> new ArrayList<>()).add(callers.submit(() -> {
                    start.await();
                    return ordered(purchase);
                }));
            }
        }
        start.countDown();
        Map<String, List<String>> numbers = new TreeMap<>();
        for (Map.Entry<String, List<Future<String>>> each : asked.entrySet()) {
            for (Future<String> one : each.getValue()) {
                numbers.computeIfAbsent(each.getKey(), id -> new ArrayList<>()).add(one.get());
            }
        }
        callers.shutdown();
        return numbers;
    }

    /** Orders as a client does: whoever comes second is told so and asks again. */
    private static String ordered(Purchase purchase) {
        for (int attempt = 0; attempt < 50; attempt++) {
            Reply reply = purchase.step("po", ORDER);
            if (reply.status() == 200) {
                return reply.at("po_number");
            }
            assertThat(reply.status()).as(reply.text()).isIn(409, 503);
        }
        throw new AssertionError("never ordered");
    }
}
