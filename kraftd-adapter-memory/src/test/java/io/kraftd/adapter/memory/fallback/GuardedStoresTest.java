package io.kraftd.adapter.memory.fallback;

import static io.kraftd.tck.UserBuilder.aUser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.Owners;
import io.kraftd.tck.storage.UnreachableStoresContract;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Production: while the store does not answer, everything is refused at once. */
class GuardedStoresTest implements UnreachableStoresContract {
    private final SteppedClock clock = new SteppedClock();
    private final Switched store = new Switched(MemoryStores.fresh(clock));
    private final CircuitBreaker breaker = new CircuitBreaker(3, Duration.ofSeconds(10), clock);
    private final Stores guarded = GuardedStores.behind(breaker, store.stores());

    @Override
    public <P> P unreachable(Class<P> port) {
        store.goDown();
        return port.cast(Map.of(
                        UserRepository.class, guarded.users(),
                        SessionRepository.class, guarded.sessions(),
                        DocumentRepository.class, guarded.documents(),
                        ProcurementRepository.class, guarded.procurements(),
                        OrderRepository.class, guarded.orders(),
                        OperationRepository.class, guarded.operations(),
                        ConversationRepository.class, guarded.conversations())
                .get(port));
    }

    @Override
    public Stream<Class<?>> ports() {
        return Stream.of(
                UserRepository.class,
                SessionRepository.class,
                DocumentRepository.class,
                ProcurementRepository.class,
                OrderRepository.class,
                OperationRepository.class,
                ConversationRepository.class);
    }

    @Test
    void after_some_outages_nothing_is_asked_any_more_and_the_wait_is_named() {
        store.goDown();
        fail(3);
        assertThat(breaker.isBroken()).isTrue();
        clock.pass(Duration.ofSeconds(4));
        int before = store.asked();

        assertThatThrownBy(() -> guarded.users().create(aUser().build()))
                .isInstanceOfSatisfying(PortException.class, refusal -> {
                    assertThat(refusal.mayRetry()).isTrue();
                    assertThat(refusal.retryAfter()).contains(Duration.ofSeconds(6));
                });

        assertThat(store.asked()).isEqualTo(before);
    }

    @Test
    void after_the_pause_one_call_tries_and_a_good_answer_lets_all_through() {
        store.goDown();
        fail(3);
        store.comeBack();
        clock.pass(Duration.ofSeconds(10));

        User user = guarded.users().create(aUser().build()).value();

        assertThat(breaker.isBroken()).isFalse();
        assertThat(guarded.users().find(user.email())).isPresent();
    }

    @Test
    void a_try_that_fails_begins_the_pause_anew() {
        store.goDown();
        fail(3);
        clock.pass(Duration.ofSeconds(10));
        fail(1);
        clock.pass(Duration.ofSeconds(9));
        int before = store.asked();

        fail(1);

        assertThat(store.asked()).isEqualTo(before);
    }

    @Test
    void outages_between_good_answers_and_refusals_do_not_break_the_circuit() {
        User user = guarded.users().create(aUser().build()).value();
        for (int round = 0; round < 5; round++) {
            store.goDown();
            fail(2);
            store.comeBack();
            assertThatThrownBy(() -> guarded.users().create(user)).isInstanceOf(DuplicateException.class);
        }

        assertThat(breaker.isBroken()).isFalse();
    }

    private void fail(int times) {
        for (int time = 0; time < times; time++) {
            assertThatThrownBy(() -> guarded.users().find(Owners.someone())).isInstanceOf(PortException.class);
        }
    }
}
