package io.kraftd.adapter.memory.fallback;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Ports behind a {@link CircuitBreaker}: while their store does not answer, every call is refused at once and nothing is lost. */
public final class GuardedStores {
    private GuardedStores() {}

    /** The same repositories, refusing with a {@link PortException} while the circuit is broken. */
    public static Stores behind(CircuitBreaker breaker, Stores stores) {
        return new Stores(
                behind(breaker, UserRepository.class, stores.users()),
                behind(breaker, SessionRepository.class, stores.sessions()),
                behind(breaker, DocumentRepository.class, stores.documents()),
                behind(breaker, ProcurementRepository.class, stores.procurements()),
                behind(breaker, OrderRepository.class, stores.orders()),
                behind(breaker, LearningRepository.class, stores.learning()),
                behind(breaker, OperationRepository.class, stores.operations()),
                behind(breaker, ConversationRepository.class, stores.conversations()));
    }

    /** The same for any one port, such as a content store. */
    public static <P> P behind(CircuitBreaker breaker, Class<P> port, P store) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> breaker.call(() -> answer(store, method, arguments))));
    }

    private static Object answer(Object store, Method method, Object[] arguments) {
        try {
            return method.invoke(store, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
