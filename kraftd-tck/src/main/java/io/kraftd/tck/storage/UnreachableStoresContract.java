package io.kraftd.tck.storage;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.UserRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A store that cannot be reached says so, whatever is asked of it: an outage is never an absence, a zero or a refusal. */
public interface UnreachableStoresContract {
    /** The implementation of {@code port} over a store that cannot be reached; the ports are those of {@link #ports}. */
    <P> P unreachable(Class<P> port);

    /** The ports that are asked; fewer where an adapter has not all of them. */
    default Stream<Class<?>> ports() {
        return Stream.of(
                UserRepository.class,
                SessionRepository.class,
                DocumentRepository.class,
                ProcurementRepository.class,
                OrderRepository.class,
                OperationRepository.class,
                ConversationRepository.class,
                AuditTrail.class,
                ContentStore.class);
    }

    @TestFactory
    default Stream<DynamicTest> no_method_answers_while_the_store_is_unreachable() {
        return ports().flatMap(port -> Arrays.stream(port.getMethods())
                .map(method -> DynamicTest.dynamicTest(
                        port.getSimpleName() + "." + method.getName(), () -> failsToAnswer(port, method))));
    }

    private void failsToAnswer(Class<?> port, Method method) {
        Object store = unreachable(port);
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(Samples::of).toArray();

        assertThatThrownBy(() -> call(store, method, arguments)).isInstanceOf(PortException.class);
    }

    private static Object call(Object store, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
