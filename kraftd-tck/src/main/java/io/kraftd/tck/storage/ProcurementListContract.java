package io.kraftd.tck.storage;

import static io.kraftd.tck.storage.Purchases.inquired;
import static io.kraftd.tck.storage.Purchases.openedBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.ProcurementCase.Advanced;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import io.kraftd.tck.Owners;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listing an owner's cases, and removing all of them. */
public interface ProcurementListContract extends ProcurementsUnderTest {
    /** The order of every list: newest first, ties by id. */
    Comparator<ProcurementCase> CASE_ORDER = Comparator.comparing(ProcurementCase::createdAt)
            .reversed()
            .thenComparing(head -> head.id().value());

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 10, 11, 200})
    default void the_pages_hold_every_case_of_the_owner_once_and_in_order(int limit) {
        EmailAddress ann = Owners.someone();
        List<ProcurementCase> made = casesOf(ann, 11);
        procurements().create(Purchases.opened());

        assertThat(cases(ann, limit, () -> {})).containsExactlyElementsOf(made);
    }

    @Test
    default void a_list_shows_the_latest_save_at_the_place_it_had() {
        EmailAddress ann = Owners.someone();
        List<ProcurementCase> made = new ArrayList<>(casesOf(ann, 5));
        ProcurementCase advanced = inquired(made.get(3)).head();

        procurements().save(advanced, revisionOf(made.get(3)));

        made.set(3, advanced);
        assertThat(cases(ann, 2, () -> {})).containsExactlyElementsOf(made);
    }

    @Test
    default void a_case_that_exists_all_the_while_is_listed_once_whatever_is_written_between_the_pages() {
        EmailAddress ann = Owners.someone();
        List<ProcurementCase> staying = casesOf(ann, 12);

        List<ProcurementCase> seen = cases(ann, 3, () -> {
            procurements().create(openedBy(ann, Instant.parse("2027-01-01T00:00:00Z")));
            procurements().create(openedBy(ann, Instant.parse("2020-01-01T00:00:00Z")));
        });

        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(CASE_ORDER);
        assertThat(seen.stream().filter(staying::contains)).containsExactlyElementsOf(staying);
    }

    @Test
    default void a_cursor_that_is_altered_of_another_owner_or_none_is_refused() {
        EmailAddress ann = Owners.someone();
        casesOf(ann, 3);
        Page<ProcurementCase> first = procurements().list(ann, PageRequest.first(2));
        String token = first.next().orElseThrow().token();

        assertThatThrownBy(() -> procurements().list(Owners.someone(), PageRequest.after(new Cursor(token), 2)))
                .isInstanceOf(UnknownCursorException.class);
        assertThat(List.of("x", "AAAA", "' OR 1=1 --", token + token, token.substring(1)))
                .allSatisfy(other -> assertThatThrownBy(
                                () -> procurements().list(ann, PageRequest.after(new Cursor(other), 2)))
                        .isInstanceOf(UnknownCursorException.class));
    }

    @Test
    default void every_case_and_event_of_an_owner_who_leaves_is_gone_and_nothing_of_others() {
        Advanced anns = inquired(Purchases.opened());
        EmailAddress ann = anns.head().owner();
        Stored<ProcurementCase> kept = procurements().create(anns.head());
        procurements().addEvent(ann, anns.event());
        casesOf(ann, 120);
        EmailAddress bob = Owners.someone();
        Stored<ProcurementCase> bobs = procurements()
                .create(ProcurementCase.opened(
                        anns.head().id(), bob, anns.head().createdAt()));
        procurements().addEvent(bob, anns.event());

        procurements().deleteOwner(ann);

        assertThat(procurements().find(ann, anns.head().id())).isEmpty();
        assertThat(procurements().findEvent(ann, anns.head().id(), anns.event().hash()))
                .isEmpty();
        assertThat(cases(ann, 200, () -> {})).isEmpty();
        assertThatThrownBy(() -> procurements().save(kept.value(), kept.revision()))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(procurements().find(bob, bobs.value().id())).contains(bobs);
        assertThat(procurements().findEvent(bob, bobs.value().id(), anns.event().hash()))
                .contains(anns.event());
        assertThatCode(() -> procurements().deleteOwner(ann)).doesNotThrowAnyException();
    }

    private List<ProcurementCase> cases(EmailAddress owner, int limit, Runnable between) {
        return Lists.all(page -> procurements().list(owner, page), limit, between);
    }

    private List<ProcurementCase> casesOf(EmailAddress owner, int many) {
        List<ProcurementCase> made = IntStream.range(0, many)
                .mapToObj(number ->
                        openedBy(owner, Instant.parse("2026-01-15T09:30:00Z").plusNanos(number / 3)))
                .sorted(CASE_ORDER)
                .toList();
        List<ProcurementCase> shuffled = new ArrayList<>(made);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(procurements()::create);
        return made;
    }

    private Revision revisionOf(ProcurementCase head) {
        return procurements().find(head.owner(), head.id()).orElseThrow().revision();
    }
}
