package io.kraftd.tck.storage;

import static io.kraftd.tck.storage.Purchases.anInquiry;
import static io.kraftd.tck.storage.Purchases.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.Owners;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listing the orders of a case and the latest of an owner. */
public interface OrderListContract extends OrdersUnderTest {
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
    default void years_come_before_numbers_and_numbers_are_no_texts() {
        EmailAddress owner = Owners.someone();
        DocumentId inquiry = anInquiry();
        List<OrderNumber> inOrder = List.of(
                new OrderNumber(Series.PO, 2025, 3),
                new OrderNumber(Series.PO, 2026, 99_999),
                new OrderNumber(Series.PO, 2026, 100_000),
                new OrderNumber(Series.PI, 2026, 1));
        List<OrderNumber> anyhow = new ArrayList<>(inOrder);
        Collections.reverse(anyhow);
        anyhow.forEach(number -> orders().create(order(owner, inquiry, number, "Alfa")));

        assertThat(Lists.all(page -> orders().ofCase(owner, inquiry, page), 2))
                .extracting(IssuedOrder::number)
                .containsExactlyElementsOf(inOrder);
        assertThat(Lists.all(page -> orders().latest(owner, Series.PO, page), 2))
                .extracting(IssuedOrder::number)
                .containsExactly(inOrder.get(2), inOrder.get(1), inOrder.get(0));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 10, 200})
    default void an_order_that_exists_all_the_while_is_listed_once_whatever_is_written_between_the_pages(int limit) {
        EmailAddress owner = Owners.someone();
        DocumentId inquiry = anInquiry();
        List<IssuedOrder> staying = IntStream.rangeClosed(1, 10)
                .mapToObj(number -> orders().create(order(owner, inquiry, Series.PO, 2 * number))
                        .value())
                .toList();
        List<Integer> coming = new ArrayList<>(List.of(1, 7, 13, 31));

        List<IssuedOrder> seen = Lists.all(page -> orders().ofCase(owner, inquiry, page), limit, () -> {
            if (!coming.isEmpty()) {
                orders().create(order(owner, inquiry, Series.PO, coming.remove(0)));
            }
        });

        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen.stream().filter(staying::contains)).containsExactlyElementsOf(staying);
    }

    @Test
    default void a_cursor_of_another_list_or_an_altered_one_is_refused() {
        EmailAddress owner = Owners.someone();
        DocumentId inquiry = anInquiry();
        IntStream.rangeClosed(1, 3).forEach(number -> orders().create(order(owner, inquiry, Series.PO, number)));
        Cursor ofCase =
                orders().ofCase(owner, inquiry, PageRequest.first(1)).next().orElseThrow();
        Cursor latest =
                orders().latest(owner, Series.PO, PageRequest.first(1)).next().orElseThrow();
        Cursor altered = new Cursor(ofCase.token().substring(1));

        refuses(page -> orders().latest(owner, Series.PO, page), ofCase);
        refuses(page -> orders().latest(owner, Series.PI, page), latest);
        refuses(page -> orders().latest(Owners.someone(), Series.PO, page), latest);
        refuses(page -> orders().ofCase(owner, inquiry, page), latest);
        refuses(page -> orders().ofCase(owner, anInquiry(), page), ofCase);
        refuses(page -> orders().ofCase(Owners.someone(), inquiry, page), ofCase);
        refuses(page -> orders().ofCase(owner, inquiry, page), altered);
    }

    private static void refuses(Function<PageRequest, Page<IssuedOrder>> list, Cursor cursor) {
        assertThatExceptionOfType(UnknownCursorException.class)
                .isThrownBy(() -> list.apply(PageRequest.after(cursor, 1)));
    }
}
