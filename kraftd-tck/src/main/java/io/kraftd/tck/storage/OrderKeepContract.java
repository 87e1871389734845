package io.kraftd.tck.storage;

import static io.kraftd.tck.storage.Purchases.anInquiry;
import static io.kraftd.tck.storage.Purchases.order;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeping orders, and removing all of an owner. */
public interface OrderKeepContract extends OrdersUnderTest {
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

    /** Owners with easily mishandled addresses. */
    static Stream<EmailAddress> oddOwners() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.OrderKeepContract#oddOwners")
    default void an_owner_of_orders_may_have_any_allowed_address(EmailAddress owner) {
        IssuedOrder order = order(owner, anInquiry(), Series.PO, 1);

        orders().create(order);

        assertThat(orders().find(owner, order.number())).map(Stored::value).contains(order);
        assertThat(orders().ofCase(owner, order.inquiry(), PageRequest.first(5)).items())
                .containsExactly(order);
    }

    @Test
    default void a_save_of_what_was_never_kept_or_is_gone_is_stale_and_keeps_nothing() {
        EmailAddress owner = Owners.someone();
        Stored<IssuedOrder> kept = orders().create(order(owner, anInquiry(), Series.PO, 1));
        IssuedOrder other = order(owner, anInquiry(), Series.PO, 2);

        assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> orders().save(other, kept.revision()));
        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> orders().save(kept.value(), new Revision("\"made up\"")));

        assertThat(orders().find(owner, other.number())).isEmpty();
        assertThat(orders().find(owner, kept.value().number())).contains(kept);
    }

    @RepeatedTest(3)
    default void of_many_who_take_one_number_at_once_one_gets_it() {
        EmailAddress owner = Owners.someone();

        Stored<IssuedOrder> winner = Together.onlyWinner(
                Together.run(8, any -> () -> orders().create(order(owner, anInquiry(), Series.PO, 1))),
                DuplicateException.class);

        assertThat(orders().find(owner, winner.value().number())).contains(winner);
    }

    @Test
    default void an_order_of_1_9_megabytes_is_kept_and_one_over_two_is_refused() {
        EmailAddress owner = Owners.someone();
        IssuedOrder large = order(owner, anInquiry(), new OrderNumber(Series.PO, 2026, 1), "x".repeat(1_900_000));
        IssuedOrder tooLarge = order(owner, anInquiry(), new OrderNumber(Series.PO, 2026, 2), "x".repeat(2_100_000));

        Stored<IssuedOrder> kept = orders().create(large);

        assertThat(orders().find(owner, large.number())).contains(kept);
        assertThatExceptionOfType(TooLargeException.class).isThrownBy(() -> orders().create(tooLarge));
        assertThat(orders().find(owner, tooLarge.number())).isEmpty();
    }

    @Test
    default void everything_numbered_of_an_owner_who_leaves_is_gone_and_nothing_of_others() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        DocumentId inquiry = anInquiry();
        IntStream.rangeClosed(1, 120).forEach(number -> orders().create(order(ann, inquiry, Series.PO, number)));
        orders().createCounter(NumberCounter.fresh(ann, Series.PO, 2026));
        Stored<IssuedOrder> bobs = orders().create(order(bob, inquiry, Series.PO, 1));
        Stored<NumberCounter> bobCounts = orders().createCounter(NumberCounter.fresh(bob, Series.PO, 2026));

        orders().deleteOwner(ann);

        assertThat(orders().find(ann, new OrderNumber(Series.PO, 2026, 120))).isEmpty();
        assertThat(orders().ofCase(ann, inquiry, PageRequest.first(200)).items())
                .isEmpty();
        assertThat(orders().counter(ann, Series.PO, 2026)).isEmpty();
        assertThat(orders().counters(ann)).isEmpty();
        assertThat(orders().find(bob, bobs.value().number())).contains(bobs);
        assertThat(orders().counter(bob, Series.PO, 2026)).contains(bobCounts);
        assertThatCode(() -> orders().deleteOwner(ann)).doesNotThrowAnyException();
    }
}
