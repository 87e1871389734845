package io.kraftd.domain.procurement.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.NumberCounter.Reserved;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.shared.EmailAddress;
import org.junit.jupiter.api.Test;

class NumberCounterTest {
    private static final DocumentId CASE = new DocumentId("0b7e4c1a-0000-4000-8000-000000000001");
    private final NumberCounter fresh = NumberCounter.fresh(new EmailAddress("ann@example.com"), Series.PO, 2026);

    @Test
    void counts_from_one_without_a_gap() {
        Reserved first = fresh.reserve("case 1, alfa", CASE);
        Reserved second = first.counter().reserve("case 1, beta", CASE);

        assertThat(first.number()).hasToString("PO-2026-00001");
        assertThat(second.number()).hasToString("PO-2026-00002");
    }

    @Test
    void gives_the_same_number_to_the_same_purpose_until_it_is_settled() {
        Reserved first = fresh.reserve("case 1, alfa", CASE);

        assertThat(first.counter().reserve("case 1, alfa", CASE)).isEqualTo(first);
        assertThat(first.counter()
                        .settled("case 1, alfa")
                        .reserve("case 1, alfa", CASE)
                        .number())
                .hasToString("PO-2026-00002");
    }

    @Test
    void passes_an_orphans_number_on() {
        NumberCounter orphaned = fresh.reserve("case 1, alfa", CASE).counter();

        Reserved taken =
                orphaned.takenOver(orphaned.open().get(0), "case 2, beta", CASE).reserve("case 2, beta", CASE);

        assertThat(taken.number()).hasToString("PO-2026-00001");
        assertThat(taken.counter().last()).isEqualTo(1);
        assertThat(taken.counter().open()).hasSize(1);
    }
}
