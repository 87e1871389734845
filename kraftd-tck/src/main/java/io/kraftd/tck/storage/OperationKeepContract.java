package io.kraftd.tck.storage;

import static io.kraftd.tck.OperationBuilder.anOperation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeping, finding, changing and removing operations. */
public interface OperationKeepContract extends OperationsUnderTest {
    /** A moment after the operations of these tests were made. */
    Instant LATER_THEN = Instant.parse("2026-02-01T00:00:00.123456789Z");

    /** Operations in every shape they can have. */
    static Stream<Operation> operationShapes() {
        return Stream.of(
                anOperation().build(),
                anOperation().ofKind(Operation.Kind.ANSWER).about("").build(),
                anOperation()
                        .ofKind(Operation.Kind.PROPOSAL)
                        .about("\"'{}%_ Größe 見積書 😀")
                        .build(),
                anOperation()
                        .withId(new OperationId(Sha256.of(new byte[] {1}).hex()))
                        .build(),
                anOperation()
                        .build()
                        .with(Map.of("a name with \"quotes\"", "ü\n\t{}", "", "", "$type", "null"))
                        .in(OperationState.RUNNING, LATER_THEN),
                anOperation()
                        .build()
                        .withContent("{\"items\": [1, 2.50, \"\\u00e9\"]}")
                        .in(OperationState.DONE, LATER_THEN),
                anOperation().build().withContent("").in(OperationState.CANCELLED, LATER_THEN),
                anOperation().build().in(OperationState.RUNNING, LATER_THEN).in(OperationState.FAILED, LATER_THEN));
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.OperationKeepContract#operationShapes")
    default void an_operation_is_found_exactly_as_it_was_kept(Operation operation) {
        Stored<Operation> created = operations().create(operation);

        assertThat(created.value()).isEqualTo(operation);
        assertThat(operations().find(operation.owner(), operation.id())).contains(created);
    }

    /** Owners with easily mishandled addresses. */
    static Stream<EmailAddress> oddOwnersOfOperations() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.storage.OperationKeepContract#oddOwnersOfOperations")
    default void an_owner_of_operations_may_have_any_allowed_address(EmailAddress owner) {
        Operation operation = anOperation().ownedBy(owner).build();

        operations().create(operation);

        assertThat(operations().find(owner, operation.id())).map(Stored::value).contains(operation);
    }

    @Test
    default void an_operation_of_somebody_else_or_of_nobody_is_absent() {
        Operation operation = anOperation().build();
        operations().create(operation);

        assertThat(operations().find(Owners.someone(), operation.id())).isEmpty();
        assertThat(operations().find(operation.owner(), anOperation().build().id()))
                .isEmpty();
    }

    @Test
    default void an_id_is_refused_while_the_owner_has_an_operation_under_it_but_not_to_another_owner() {
        Stored<Operation> first = operations().create(anOperation().build());
        Operation same = first.value();

        assertThatThrownBy(() -> operations()
                        .create(anOperation()
                                .withId(same.id())
                                .ownedBy(same.owner())
                                .ofKind(Operation.Kind.ANSWER)
                                .build()))
                .isInstanceOf(DuplicateException.class);
        Stored<Operation> others =
                operations().create(anOperation().withId(same.id()).build());

        assertThat(operations().find(same.owner(), same.id())).contains(first);
        assertThat(operations().find(others.value().owner(), same.id())).contains(others);
    }

    @RepeatedTest(3)
    default void of_many_who_ask_for_the_same_at_once_one_gets_it() {
        Operation asked = anOperation().build();

        Stored<Operation> winner = Together.onlyWinner(
                Together.run(8, number -> () -> operations().create(asked.with(Map.of("by", "caller " + number)))),
                DuplicateException.class);

        assertThat(operations().find(asked.owner(), asked.id())).contains(winner);
    }

    @Test
    default void a_save_over_what_was_read_gives_a_new_revision_and_a_stale_one_changes_nothing() {
        Operation open = anOperation().build();
        Stored<Operation> first = operations().create(open);
        Operation done = open.withContent("{}").in(OperationState.DONE, LATER_THEN);
        Stored<Operation> second = operations().save(done, first.revision());

        assertThat(second.value()).isEqualTo(done);
        assertThat(second.revision()).isNotEqualTo(first.revision());
        assertThatThrownBy(() -> operations().save(open, first.revision())).isInstanceOf(StaleRevisionException.class);
        assertThatThrownBy(() -> operations().save(open, new Revision("\"made up\"")))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(operations().find(open.owner(), open.id())).contains(second);
    }

    @Test
    default void a_save_of_what_was_never_kept_is_stale_and_keeps_nothing() {
        Operation unknown = anOperation().build();
        Stored<Operation> other = operations().create(anOperation().build());

        assertThatThrownBy(() -> operations().save(unknown, other.revision()))
                .isInstanceOf(StaleRevisionException.class);

        assertThat(operations().find(unknown.owner(), unknown.id())).isEmpty();
    }

    @RepeatedTest(3)
    default void of_many_who_take_a_job_at_once_one_gets_it() {
        Operation open = anOperation().build();
        Stored<Operation> first = operations().create(open);

        Stored<Operation> winner = Together.onlyWinner(
                Together.run(
                        8,
                        number -> () -> operations()
                                .save(
                                        open.in(OperationState.RUNNING, LATER_THEN)
                                                .with(Map.of("by", "worker " + number)),
                                        first.revision())),
                StaleRevisionException.class);

        assertThat(operations().find(open.owner(), open.id())).contains(winner);
    }

    @Test
    default void a_content_of_one_megabyte_is_kept_and_a_byte_more_is_refused() {
        Stored<Operation> first = operations().create(anOperation().build());
        Operation full = first.value().withContent("x".repeat(1024 * 1024));

        Stored<Operation> kept = operations().save(full, first.revision());

        assertThat(operations().find(full.owner(), full.id()).orElseThrow().value())
                .isEqualTo(full);
        assertThatThrownBy(() -> operations().save(full.withContent("x".repeat(1024 * 1024 + 1)), kept.revision()))
                .isInstanceOf(TooLargeException.class);
        assertThat(operations().find(full.owner(), full.id()).orElseThrow().revision())
                .isEqualTo(kept.revision());
    }

    @Test
    default void a_content_is_measured_in_bytes() {
        Operation tooLarge = anOperation().build().withContent("ü".repeat(512 * 1024 + 1));

        assertThatThrownBy(() -> operations().create(tooLarge)).isInstanceOf(TooLargeException.class);

        assertThat(operations().find(tooLarge.owner(), tooLarge.id())).isEmpty();
    }

    @Test
    default void a_removed_operation_is_gone_and_removing_it_again_is_no_error() {
        Stored<Operation> gone = operations().create(anOperation().build());
        Operation operation = gone.value();
        Stored<Operation> others =
                operations().create(anOperation().withId(operation.id()).build());

        operations().delete(operation.owner(), operation.id());
        assertThatCode(() -> operations().delete(operation.owner(), operation.id()))
                .doesNotThrowAnyException();

        assertThat(operations().find(operation.owner(), operation.id())).isEmpty();
        assertThatThrownBy(() -> operations().save(operation, gone.revision()))
                .isInstanceOf(StaleRevisionException.class);
        assertThat(operations().find(others.value().owner(), operation.id())).contains(others);
        operations().create(operation);
        assertThat(operations().find(operation.owner(), operation.id()))
                .map(Stored::value)
                .contains(operation);
    }
}
