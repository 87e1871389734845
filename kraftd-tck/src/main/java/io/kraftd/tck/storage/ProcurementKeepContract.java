package io.kraftd.tck.storage;

import static io.kraftd.tck.storage.Purchases.inquired;
import static io.kraftd.tck.storage.Purchases.opened;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.ProcurementCase.Advanced;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeping cases and their events. */
public interface ProcurementKeepContract extends ProcurementsUnderTest {
    /** Owners with easily mishandled addresses. */
    static Stream<EmailAddress> oddOwners() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.ProcurementKeepContract#oddOwners")
    default void an_owner_of_cases_may_have_any_allowed_address(EmailAddress owner) {
        Advanced advanced = inquired(Purchases.openedBy(owner, Instant.parse("2026-11-22T12:00:00Z")));

        procurements().addEvent(owner, advanced.event());
        procurements().create(advanced.head());

        assertThat(procurements().find(owner, advanced.head().id()))
                .map(Stored::value)
                .contains(advanced.head());
        assertThat(procurements()
                        .findEvent(owner, advanced.head().id(), advanced.event().hash()))
                .contains(advanced.event());
    }

    @Test
    default void a_case_is_found_as_it_was_kept() {
        ProcurementCase head = inquired(opened()).head();

        Stored<ProcurementCase> kept = procurements().create(head);

        assertThat(procurements().find(head.owner(), head.id())).contains(kept);
        assertThat(kept.value()).isEqualTo(head);
    }

    @Test
    default void a_case_of_somebody_else_or_of_nobody_is_absent() {
        ProcurementCase head = opened();
        procurements().create(head);

        assertThat(procurements().find(Owners.someone(), head.id())).isEmpty();
        assertThat(procurements().find(head.owner(), opened().id())).isEmpty();
    }

    @Test
    default void a_second_case_for_the_same_inquiry_is_refused_but_not_to_another_owner() {
        ProcurementCase head = opened();
        Stored<ProcurementCase> first = procurements().create(head);

        assertThatExceptionOfType(DuplicateException.class)
                .isThrownBy(() -> procurements().create(inquired(head).head()));
        assertThat(procurements().find(head.owner(), head.id())).contains(first);
        EmailAddress other = Owners.someone();
        assertThatCode(() -> procurements().create(ProcurementCase.opened(head.id(), other, head.createdAt())))
                .doesNotThrowAnyException();
    }

    @Test
    default void a_save_over_what_was_read_gives_a_new_revision_and_a_stale_one_changes_nothing() {
        ProcurementCase head = opened();
        Stored<ProcurementCase> first = procurements().create(head);
        Stored<ProcurementCase> second = procurements().save(inquired(head).head(), first.revision());

        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> procurements().save(head, first.revision()));
        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> procurements().save(opened(), first.revision()));
        assertThat(procurements().find(head.owner(), head.id())).contains(second);
    }

    @Test
    default void of_many_saves_at_once_one_wins() {
        ProcurementCase head = opened();
        Stored<ProcurementCase> first = procurements().create(head);

        Stored<ProcurementCase> winner = Together.onlyWinner(
                Together.run(
                        8, number -> () -> procurements().save(inquired(head).head(), first.revision())),
                StaleRevisionException.class);

        assertThat(procurements().find(head.owner(), head.id())).contains(winner);
    }

    @Test
    default void an_event_is_found_by_its_hash_by_its_owner_only_and_may_be_kept_twice() {
        Advanced advanced = inquired(opened());
        EmailAddress owner = advanced.head().owner();
        procurements().addEvent(owner, advanced.event());
        procurements().addEvent(owner, advanced.event());

        Sha256 hash = advanced.event().hash();
        assertThat(procurements().findEvent(owner, advanced.head().id(), hash)).contains(advanced.event());
        assertThat(procurements().findEvent(Owners.someone(), advanced.head().id(), hash))
                .isEmpty();
        assertThat(procurements().findEvent(owner, opened().id(), hash)).isEmpty();
    }
}
