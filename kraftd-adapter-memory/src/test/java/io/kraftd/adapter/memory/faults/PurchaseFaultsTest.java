package io.kraftd.adapter.memory.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.adapter.memory.MemoryOrders;
import io.kraftd.adapter.memory.MemoryProcurements;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Planted faults of stores of cases and orders, each caught by the test that is meant to. */
class PurchaseFaultsTest {
    @Test
    void stores_without_faults_pass() {
        assertThat(Suites.failures(Suites.Procurements.class, new MemoryProcurements()))
                .isEmpty();
        assertThat(Suites.failures(Suites.Orders.class, new MemoryOrders())).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"cases", "orders", "numbers"})
    void is_caught(String fault, Class<?> suite, Object bad, String caughtBy) {
        assertThat(Suites.failures(suite, bad)).contains(caughtBy);
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                ofCases(
                        "overwrites on create",
                        "create",
                        (good, with) -> createOrReplace(good, (ProcurementCase) with[0]),
                        "a_second_case_for_the_same_inquiry_is_refused_but_not_to_another_owner"),
                ofCases(
                        "saves blindly",
                        "save",
                        (good, with) -> saveBlindly(good, (ProcurementCase) with[0]),
                        "of_many_saves_at_once_one_wins"),
                ofCases(
                        "lists the oldest first",
                        "list",
                        (good, with) -> backwards(good.list((EmailAddress) with[0], (PageRequest) with[1])),
                        "the_pages_hold_every_case_of_the_owner_once_and_in_order"),
                ofCases(
                        "begins again when it does not know a cursor",
                        "list",
                        (good, with) -> beginAgain(good, (EmailAddress) with[0], (PageRequest) with[1]),
                        "a_cursor_that_is_altered_of_another_owner_or_none_is_refused"),
                ofCases(
                        "counts the cases it has shown",
                        "list",
                        (good, with) -> byOffset(good, (EmailAddress) with[0], (PageRequest) with[1]),
                        "a_case_that_exists_all_the_while_is_listed_once_whatever_is_written_between_the_pages"),
                ofCases(
                        "forgets events",
                        "addEvent",
                        (good, with) -> "",
                        "an_owner_of_cases_may_have_any_allowed_address"),
                ofCases(
                        "keeps what an owner leaves behind",
                        "deleteOwner",
                        (good, with) -> "",
                        "every_case_and_event_of_an_owner_who_leaves_is_gone_and_nothing_of_others"));
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                ofOrders(
                        "overwrites on create",
                        "create",
                        (good, with) -> createOrReplace(good, (IssuedOrder) with[0]),
                        "a_number_is_given_once_to_an_owner"),
                ofOrders(
                        "saves blindly",
                        "save",
                        (good, with) -> createOrReplace(good, (IssuedOrder) with[0]),
                        "a_stale_save_changes_nothing"),
                ofOrders(
                        "creates on save",
                        "save",
                        (good, with) -> createOnSave(good, (IssuedOrder) with[0], (Revision) with[1]),
                        "a_save_of_what_was_never_kept_or_is_gone_is_stale_and_keeps_nothing"),
                ofOrders(
                        "sorts numbers as texts",
                        "ofCase",
                        (good, with) -> asTexts(good, (EmailAddress) with[0], (DocumentId) with[1]),
                        "years_come_before_numbers_and_numbers_are_no_texts"),
                ofOrders(
                        "gives the earliest for the latest",
                        "latest",
                        (good, with) ->
                                backwards(good.latest((EmailAddress) with[0], (Series) with[1], (PageRequest) with[2])),
                        "the_latest_orders_of_an_owner_come_page_by_page_the_highest_number_first"),
                ofOrders(
                        "shows its numbers in cursors",
                        "ofCase",
                        (good, with) ->
                                plainCursors(good, (EmailAddress) with[0], (DocumentId) with[1], (PageRequest) with[2]),
                        "a_cursor_of_another_list_or_an_altered_one_is_refused"),
                ofOrders(
                        "keeps what an owner leaves behind",
                        "deleteOwner",
                        (good, with) -> "",
                        "everything_numbered_of_an_owner_who_leaves_is_gone_and_nothing_of_others"));
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                ofOrders(
                        "begins a counter anew",
                        "createCounter",
                        (good, with) -> countAnew(good, (NumberCounter) with[0]),
                        "of_many_first_states_of_a_counter_one_is_kept"),
                ofOrders(
                        "counts blindly",
                        "saveCounter",
                        (good, with) -> countBlindly(good, (NumberCounter) with[0]),
                        "of_many_callers_that_count_on_none_gets_anothers_number"),
                ofOrders(
                        "lists counters anyhow",
                        "counters",
                        (good, with) -> reversed(good.counters((EmailAddress) with[0])),
                        "the_counters_of_an_owner_come_by_series_then_year"));
    }

    private static Arguments ofCases(String what, String method, Fault<ProcurementRepository> bad, String caughtBy) {
        Object store = Fault.in(ProcurementRepository.class, new MemoryProcurements(), method, bad);
        return arguments("cases: " + what, Suites.Procurements.class, store, caughtBy);
    }

    private static Arguments ofOrders(String what, String method, Fault<OrderRepository> bad, String caughtBy) {
        Object store = Fault.in(OrderRepository.class, new MemoryOrders(), method, bad);
        return arguments("orders: " + what, Suites.Orders.class, store, caughtBy);
    }

    private static Stored<ProcurementCase> createOrReplace(ProcurementRepository good, ProcurementCase head) {
        try {
            return good.create(head);
        } catch (DuplicateException there) {
            return saveBlindly(good, head);
        }
    }

    private static Stored<ProcurementCase> saveBlindly(ProcurementRepository good, ProcurementCase head) {
        while (true) {
            Stored<ProcurementCase> now =
                    good.find(head.owner(), head.id()).orElseThrow(() -> new StaleRevisionException("case"));
            try {
                return good.save(head, now.revision());
            } catch (StaleRevisionException again) {
                Thread.onSpinWait();
            }
        }
    }

    private static Page<ProcurementCase> beginAgain(ProcurementRepository good, EmailAddress owner, PageRequest page) {
        try {
            return good.list(owner, page);
        } catch (UnknownCursorException unknown) {
            return good.list(owner, PageRequest.first(page.limit()));
        }
    }

    private static Page<ProcurementCase> byOffset(ProcurementRepository good, EmailAddress owner, PageRequest page) {
        int from = page.cursor().map(cursor -> Integer.parseInt(cursor.token())).orElse(0);
        List<ProcurementCase> all = good.list(owner, PageRequest.first(200)).items();
        int to = Math.min(all.size(), from + page.limit());
        return new Page<>(
                all.subList(Math.min(from, to), to),
                to < all.size() ? Optional.of(new Cursor(Integer.toString(to))) : Optional.empty());
    }

    private static Stored<IssuedOrder> createOrReplace(OrderRepository good, IssuedOrder order) {
        return good.find(order.owner(), order.number())
                .map(old -> good.save(order, old.revision()))
                .orElseGet(() -> good.create(order));
    }

    private static Stored<IssuedOrder> createOnSave(OrderRepository good, IssuedOrder order, Revision expected) {
        boolean known = good.find(order.owner(), order.number()).isPresent();
        return known ? good.save(order, expected) : good.create(order);
    }

    private static Page<IssuedOrder> asTexts(OrderRepository good, EmailAddress owner, DocumentId inquiry) {
        return new Page<>(
                good.ofCase(owner, inquiry, PageRequest.first(200)).items().stream()
                        .sorted(Comparator.comparing(order -> order.number().toString()))
                        .toList(),
                Optional.empty());
    }

    private static Page<IssuedOrder> plainCursors(
            OrderRepository good, EmailAddress owner, DocumentId inquiry, PageRequest page) {
        Optional<OrderNumber> last = page.cursor().map(cursor -> OrderNumber.parse(cursor.token()));
        List<IssuedOrder> rest = good.ofCase(owner, inquiry, PageRequest.first(200)).items().stream()
                .filter(order -> last.isEmpty() || order.number().compareTo(last.get()) > 0)
                .toList();
        if (rest.size() <= page.limit()) {
            return new Page<>(rest, Optional.empty());
        }
        List<IssuedOrder> shown = rest.subList(0, page.limit());
        return new Page<>(
                shown,
                Optional.of(new Cursor(shown.get(shown.size() - 1).number().toString())));
    }

    private static Stored<NumberCounter> countAnew(OrderRepository good, NumberCounter counter) {
        try {
            return good.createCounter(counter);
        } catch (DuplicateException there) {
            return countBlindly(good, counter);
        }
    }

    private static Stored<NumberCounter> countBlindly(OrderRepository good, NumberCounter counter) {
        while (true) {
            Stored<NumberCounter> now = good.counter(counter.owner(), counter.series(), counter.year())
                    .orElseThrow(() -> new StaleRevisionException("counter"));
            try {
                return good.saveCounter(counter, now.revision());
            } catch (StaleRevisionException again) {
                Thread.onSpinWait();
            }
        }
    }

    private static <T> Page<T> backwards(Page<T> page) {
        return new Page<>(reversed(page.items()), page.next());
    }

    private static <T> List<T> reversed(List<T> items) {
        List<T> reversed = new ArrayList<>(items);
        Collections.reverse(reversed);
        return reversed;
    }
}
