package io.kraftd.tck.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Everything an {@link OrderRepository} has to do. */
public interface OrderRepositoryContract {
    /** The repository under test; the same one within a test. */
    OrderRepository orders();

    private static IssuedOrder order(EmailAddress owner, DocumentId inquiry, Series series, int number) {
        return new IssuedOrder(
                owner,
                new OrderNumber(series, 2026, number),
                inquiry,
                1,
                SupplierId.of("Müller & Söhne شركة"),
                "Müller & Söhne شركة",
                Money.of("1234.50", "EUR"),
                Sha256.of("body".getBytes(StandardCharsets.UTF_8)),
                false,
                Instant.parse("2026-11-22T12:00:00Z"));
    }

    private static DocumentId anInquiry() {
        return new DocumentId(UUID.randomUUID().toString());
    }

    @Test
    default void an_order_is_found_as_it_was_kept_by_its_owner_only() {
        IssuedOrder order = order(Owners.someone(), anInquiry(), Series.PO, 1);

        Stored<IssuedOrder> kept = orders().create(order);

        assertThat(kept.value()).isEqualTo(order);
        assertThat(orders().find(order.owner(), order.number())).contains(kept);
        assertThat(orders().find(Owners.someone(), order.number())).isEmpty();
        assertThat(orders().find(order.owner(), new OrderNumber(Series.PI, 2026, 1)))
                .isEmpty();
    }

    @Test
    default void a_number_is_given_once_to_an_owner() {
        IssuedOrder order = order(Owners.someone(), anInquiry(), Series.PO, 1);
        orders().create(order);

        assertThatExceptionOfType(DuplicateException.class).isThrownBy(() -> orders().create(order.asCancelled()));
        assertThat(orders().create(order(Owners.someone(), anInquiry(), Series.PO, 1)))
                .as("another owner counts by itself")
                .isNotNull();
    }

    @Test
    default void a_stale_save_changes_nothing() {
        IssuedOrder order = order(Owners.someone(), anInquiry(), Series.PO, 1);
        Stored<IssuedOrder> first = orders().create(order);
        Stored<IssuedOrder> cancelled = orders().save(order.asCancelled(), first.revision());

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> orders().save(order, first.revision()));
        assertThat(orders().find(order.owner(), order.number())).contains(cancelled);
    }

    @Test
    default void the_orders_of_a_case_come_page_by_page_in_the_order_of_their_numbers() {
        EmailAddress owner = Owners.someone();
        DocumentId inquiry = anInquiry();
        for (int number : new int[] {3, 1, 2}) {
            orders().create(order(owner, inquiry, Series.PO, number));
        }
        orders().create(order(owner, inquiry, Series.PI, 1));
        orders().create(order(owner, anInquiry(), Series.PO, 4));

        List<String> seen = new ArrayList<>();
        Page<IssuedOrder> page = orders().ofCase(owner, inquiry, PageRequest.first(3));
        page.items().forEach(each -> seen.add(each.number().toString()));
        page = orders().ofCase(owner, inquiry, PageRequest.after(page.next().orElseThrow(), 3));
        page.items().forEach(each -> seen.add(each.number().toString()));

        assertThat(seen).containsExactly("PO-2026-00001", "PO-2026-00002", "PO-2026-00003", "PI-2026-00001");
        assertThat(page.next()).isEmpty();
        assertThat(orders().ofCase(Owners.someone(), inquiry, PageRequest.first(3))
                        .items())
                .isEmpty();
    }

    @Test
    default void the_latest_orders_of_an_owner_come_page_by_page_the_highest_number_first() {
        EmailAddress owner = Owners.someone();
        for (int number : new int[] {2, 1, 3}) {
            orders().create(order(owner, anInquiry(), Series.PO, number));
        }
        orders().create(order(owner, anInquiry(), Series.PI, 9));
        orders().create(order(Owners.someone(), anInquiry(), Series.PO, 4));

        Page<IssuedOrder> first = orders().latest(owner, Series.PO, PageRequest.first(2));
        Page<IssuedOrder> second =
                orders().latest(owner, Series.PO, PageRequest.after(first.next().orElseThrow(), 2));

        assertThat(first.items()).extracting(each -> each.number().number()).containsExactly(3, 2);
        assertThat(second.items()).extracting(each -> each.number().number()).containsExactly(1);
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void a_text_that_is_no_cursor_is_refused() {
        PageRequest page = PageRequest.after(new Cursor("no cursor"), 3);

        assertThatExceptionOfType(UnknownCursorException.class)
                .isThrownBy(() -> orders().ofCase(Owners.someone(), anInquiry(), page));
        assertThatExceptionOfType(UnknownCursorException.class)
                .isThrownBy(() -> orders().latest(Owners.someone(), Series.PO, page));
    }

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
}
