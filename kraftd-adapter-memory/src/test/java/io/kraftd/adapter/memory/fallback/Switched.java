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
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Stores that can be switched off and on, and that count what is asked of them. */
final class Switched {
    private final AtomicInteger asked = new AtomicInteger();
    private final Stores stores;
    private volatile boolean down;
    private volatile boolean losesAnswers;

    Switched(Stores good) {
        this.stores = new Stores(
                switched(UserRepository.class, good.users()),
                switched(SessionRepository.class, good.sessions()),
                switched(DocumentRepository.class, good.documents()),
                switched(ProcurementRepository.class, good.procurements()),
                switched(OrderRepository.class, good.orders()),
                switched(LearningRepository.class, good.learning()),
                switched(OperationRepository.class, good.operations()),
                switched(ConversationRepository.class, good.conversations()));
    }

    Stores stores() {
        return stores;
    }

    void goDown() {
        down = true;
    }

    void comeBack() {
        down = false;
        losesAnswers = false;
    }

    /** From now on calls arrive and are done, but their answers are lost. */
    void loseAnswers() {
        losesAnswers = true;
    }

    int asked() {
        return asked.get();
    }

    /** One more port that goes away and comes back with the others. */
    <P> P switched(Class<P> port, P good) {
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, (proxy, method, with) -> {
            asked.incrementAndGet();
            if (down) {
                throw PortException.outage("switched off", null);
            }
            try {
                Object answer = method.invoke(good, with);
                if (losesAnswers) {
                    throw PortException.outage("the answer is lost", null);
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
