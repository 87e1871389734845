package io.kraftd.tck.storage;

import static io.kraftd.tck.storage.Purchases.anInquiry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** The counters that numbers come from. */
public interface OrderNumberContract extends OrdersUnderTest {
    @Test
    default void of_many_first_states_of_a_counter_one_is_kept() {
        NumberCounter fresh = NumberCounter.fresh(Owners.someone(), Series.PO, 2026);
        assertThat(orders().counter(fresh.owner(), Series.PO, 2026)).isEmpty();

        Stored<NumberCounter> winner = Together.onlyWinner(
                Together.run(
                        8,
                        number -> () -> orders().createCounter(fresh.reserve("case " + number, anInquiry())
                                .counter())),
                DuplicateException.class);

        assertThat(orders().counter(fresh.owner(), Series.PO, 2026)).contains(winner);
        assertThat(orders().counter(fresh.owner(), Series.PO, 2027)).isEmpty();
        assertThat(orders().counter(fresh.owner(), Series.PI, 2026)).isEmpty();
        assertThat(orders().counter(Owners.someone(), Series.PO, 2026)).isEmpty();
    }

    @Test
    default void of_many_callers_that_count_on_none_gets_anothers_number() {
        NumberCounter fresh = NumberCounter.fresh(Owners.someone(), Series.PO, 2026);
        Stored<NumberCounter> first = orders().createCounter(fresh);

        Stored<NumberCounter> winner = Together.onlyWinner(
                Together.run(
                        8,
                        number -> () -> orders().saveCounter(
                                        fresh.reserve("case " + number, anInquiry())
                                                .counter(),
                                        first.revision())),
                StaleRevisionException.class);

        assertThat(orders().counter(fresh.owner(), Series.PO, 2026)).contains(winner);
        assertThat(winner.value().last()).isEqualTo(1);
    }

    @Test
    default void a_save_of_a_counter_that_was_never_kept_is_stale() {
        NumberCounter unknown = NumberCounter.fresh(Owners.someone(), Series.PO, 2026);
        Stored<NumberCounter> other = orders().createCounter(NumberCounter.fresh(unknown.owner(), Series.PI, 2026));

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> orders().saveCounter(unknown, other.revision()));

        assertThat(orders().counter(unknown.owner(), Series.PO, 2026)).isEmpty();
    }

    @Test
    default void the_counters_of_an_owner_come_by_series_then_year() {
        EmailAddress owner = Owners.someone();
        List<NumberCounter> inOrder = List.of(
                NumberCounter.fresh(owner, Series.PO, 2025),
                NumberCounter.fresh(owner, Series.PO, 2026)
                        .reserve("a \"key\" 😀", anInquiry())
                        .counter(),
                NumberCounter.fresh(owner, Series.PI, 2025));
        List<NumberCounter> anyhow = new ArrayList<>(inOrder);
        Collections.reverse(anyhow);
        anyhow.forEach(orders()::createCounter);
        orders().createCounter(NumberCounter.fresh(Owners.someone(), Series.PO, 2024));

        assertThat(orders().counters(owner)).containsExactlyElementsOf(inOrder);
        assertThat(orders().counters(Owners.someone())).isEmpty();
    }

    @Test
    default void a_counter_of_1_9_megabytes_is_kept_and_one_over_two_is_refused() {
        NumberCounter fresh = NumberCounter.fresh(Owners.someone(), Series.PO, 2026);
        Stored<NumberCounter> first = orders().createCounter(fresh);
        NumberCounter large = fresh.reserve("x".repeat(1_900_000), anInquiry()).counter();
        NumberCounter tooLarge =
                fresh.reserve("x".repeat(2_100_000), anInquiry()).counter();

        Stored<NumberCounter> kept = orders().saveCounter(large, first.revision());

        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> orders().saveCounter(tooLarge, kept.revision()));
        assertThat(orders().counter(fresh.owner(), Series.PO, 2026)).contains(kept);
    }

    @RepeatedTest(3)
    default void numbers_taken_by_many_at_once_have_no_gap_and_no_double() {
        EmailAddress owner = Owners.someone();
        orders().createCounter(NumberCounter.fresh(owner, Series.PO, 2026));

        List<Outcome<List<Integer>>> outcomes = Together.run(
                6,
                caller -> () -> IntStream.range(0, 5)
                        .mapToObj(time -> next(owner, "case " + caller + " " + time))
                        .toList());

        assertThat(outcomes.stream().flatMap(outcome -> Objects.requireNonNull(outcome.value()).stream()))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).boxed().toList());
    }

    private int next(EmailAddress owner, String key) {
        while (true) {
            Stored<NumberCounter> read =
                    orders().counter(owner, Series.PO, 2026).orElseThrow();
            NumberCounter.Reserved reserved = read.value().reserve(key, anInquiry());
            try {
                orders().saveCounter(reserved.counter().settled(key), read.revision());
                return reserved.number().number();
            } catch (StaleRevisionException overtaken) {
                Thread.onSpinWait();
            }
        }
    }
}
