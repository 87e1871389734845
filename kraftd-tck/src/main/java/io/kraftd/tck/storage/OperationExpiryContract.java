package io.kraftd.tck.storage;

import static io.kraftd.tck.OperationBuilder.anOperation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.OperationBuilder;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Operations that have expired count as absent. */
public interface OperationExpiryContract extends OperationsUnderTest {
    @Test
    default void an_expired_operation_is_neither_found_nor_listed() {
        Operation expired = anOperation().expired().build();
        operations().create(expired);

        assertThat(operations().find(expired.owner(), expired.id())).isEmpty();
        assertThat(operations()
                        .list(expired.owner(), expired.kind(), PageRequest.first(5))
                        .items())
                .isEmpty();
    }

    @Test
    default void an_operation_may_be_kept_in_place_of_an_expired_one_whose_revision_is_stale_then() {
        Stored<Operation> expired = operations().create(anOperation().expired().build());
        Operation fresh = inPlaceOf(expired.value()).build();

        Stored<Operation> kept = operations().create(fresh);

        assertThat(kept.value()).isEqualTo(fresh);
        assertThat(operations().find(fresh.owner(), fresh.id())).contains(kept);
        assertThat(list(fresh.owner(), fresh.kind())).containsExactly(fresh);
        assertThatThrownBy(() -> operations().create(fresh)).isInstanceOf(DuplicateException.class);
        assertThatThrownBy(() -> operations().save(expired.value(), expired.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @RepeatedTest(3)
    default void of_many_who_take_the_place_of_an_expired_one_at_once_one_gets_it() {
        Operation expired = anOperation().expired().build();
        operations().create(expired);

        Stored<Operation> winner = Together.onlyWinner(
                Together.run(
                        8,
                        number -> () ->
                                operations().create(inPlaceOf(expired).build().with(Map.of("by", "caller " + number)))),
                DuplicateException.class);

        assertThat(operations().find(expired.owner(), expired.id())).contains(winner);
    }

    @Test
    default void what_has_expired_is_dropped_and_counted_and_nothing_else_goes() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        Operation first = anOperation().ownedBy(ann).expired().build();
        operations().create(first);
        operations()
                .create(anOperation()
                        .ownedBy(ann)
                        .ofKind(Operation.Kind.ANSWER)
                        .expired()
                        .build());
        Operation stays = anOperation().ownedBy(ann).build();
        operations().create(stays);
        operations().create(anOperation().ownedBy(bob).expired().build());

        assertThat(operations().deleteExpired(ann)).isEqualTo(2);

        assertThat(operations().deleteExpired(ann)).isZero();
        assertThat(list(ann, stays.kind())).containsExactly(stays);
        assertThat(operations().deleteExpired(bob)).isOne();
        assertThat(operations().create(inPlaceOf(first).build()).value().id()).isEqualTo(first.id());
    }

    private List<Operation> list(EmailAddress owner, Operation.Kind kind) {
        return operations().list(owner, kind, PageRequest.first(50)).items();
    }

    private static OperationBuilder inPlaceOf(Operation expired) {
        return anOperation().withId(expired.id()).ownedBy(expired.owner());
    }
}
