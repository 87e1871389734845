package io.kraftd.tck.storage;

import static io.kraftd.tck.OperationBuilder.anOperation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.Operation.Kind;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.Cursor;
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

/** Listing an owner's operations of one kind, and removing all of them. */
public interface OperationListContract extends OperationsUnderTest {
    /** The order of every list: newest first, ties by id. */
    Comparator<Operation> OPERATION_ORDER = Comparator.comparing(Operation::createdAt)
            .reversed()
            .thenComparing(operation -> operation.id().value());

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 11, 200})
    default void the_pages_hold_every_operation_of_the_kind_once_and_in_order(int limit) {
        EmailAddress ann = Owners.someone();
        List<Operation> made = jobsOf(ann, 11);
        operations().create(anOperation().ownedBy(ann).ofKind(Kind.PROPOSAL).build());
        operations().create(anOperation().build());
        operations()
                .create(anOperation()
                        .ownedBy(ann)
                        .createdAt(made.get(5).createdAt())
                        .expired()
                        .build());

        assertThat(jobs(ann, limit, () -> {})).containsExactlyElementsOf(made);
    }

    @Test
    default void a_list_of_operations_shows_the_latest_save_at_the_place_it_had() {
        EmailAddress ann = Owners.someone();
        List<Operation> made = new ArrayList<>(jobsOf(ann, 5));
        Operation running = made.get(3).in(OperationState.RUNNING, Instant.parse("2026-11-22T12:00:00Z"));

        operations().save(running, revisionOf(made.get(3)));

        made.set(3, running);
        assertThat(jobs(ann, 2, () -> {})).containsExactlyElementsOf(made);
    }

    @Test
    default void an_operation_that_exists_all_the_while_is_listed_once_whatever_is_written_between_the_pages() {
        EmailAddress ann = Owners.someone();
        List<Operation> staying = jobsOf(ann, 12);

        List<Operation> seen = jobs(ann, 3, () -> {
            operations()
                    .create(anOperation()
                            .ownedBy(ann)
                            .createdAt(Instant.parse("2027-01-01T00:00:00Z"))
                            .build());
            operations()
                    .create(anOperation()
                            .ownedBy(ann)
                            .createdAt(Instant.parse("2001-01-01T00:00:00Z"))
                            .build());
        });

        assertThat(seen).doesNotHaveDuplicates().isSortedAccordingTo(OPERATION_ORDER);
        assertThat(seen.stream().filter(staying::contains)).containsExactlyElementsOf(staying);
    }

    @Test
    default void a_cursor_that_is_altered_of_another_owner_or_kind_or_none_is_refused() {
        EmailAddress ann = Owners.someone();
        jobsOf(ann, 3);
        String token = operations()
                .list(ann, Kind.JOB, PageRequest.first(2))
                .next()
                .orElseThrow()
                .token();

        assertThatThrownBy(() -> operations().list(Owners.someone(), Kind.JOB, after(token)))
                .isInstanceOf(UnknownCursorException.class);
        assertThatThrownBy(() -> operations().list(ann, Kind.ANSWER, after(token)))
                .isInstanceOf(UnknownCursorException.class);
        assertThat(List.of("x", "AAAA", "' OR 1=1 --", token + token, token.substring(1)))
                .allSatisfy(other -> assertThatThrownBy(() -> operations().list(ann, Kind.JOB, after(other)))
                        .isInstanceOf(UnknownCursorException.class));
    }

    @Test
    default void every_operation_of_an_owner_who_leaves_is_gone_and_none_of_others() {
        EmailAddress ann = Owners.someone();
        List<Operation> anns = jobsOf(ann, 12);
        operations().create(anOperation().ownedBy(ann).ofKind(Kind.ANSWER).build());
        Stored<Operation> bobs =
                operations().create(anOperation().withId(anns.get(0).id()).build());

        operations().deleteOwner(ann);

        assertThat(jobs(ann, 200, () -> {})).isEmpty();
        assertThat(operations().list(ann, Kind.ANSWER, PageRequest.first(5)).items())
                .isEmpty();
        assertThat(operations().find(ann, anns.get(0).id())).isEmpty();
        assertThat(operations().find(bobs.value().owner(), bobs.value().id())).contains(bobs);
        assertThatCode(() -> operations().deleteOwner(ann)).doesNotThrowAnyException();
    }

    private static PageRequest after(String token) {
        return PageRequest.after(new Cursor(token), 2);
    }

    private List<Operation> jobs(EmailAddress owner, int limit, Runnable between) {
        return Lists.all(page -> operations().list(owner, Kind.JOB, page), limit, between);
    }

    private List<Operation> jobsOf(EmailAddress owner, int many) {
        Instant first = Instant.parse("2019-01-15T09:30:00Z");
        List<Operation> made = IntStream.range(0, many)
                .mapToObj(number -> anOperation()
                        .ownedBy(owner)
                        .createdAt(first.plusNanos(number / 3))
                        .build())
                .sorted(OPERATION_ORDER)
                .toList();
        List<Operation> shuffled = new ArrayList<>(made);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.forEach(operations()::create);
        return made;
    }

    private Revision revisionOf(Operation operation) {
        return operations()
                .find(operation.owner(), operation.id())
                .orElseThrow()
                .revision();
    }
}
