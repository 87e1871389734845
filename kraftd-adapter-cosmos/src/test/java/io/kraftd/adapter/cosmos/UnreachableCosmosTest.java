package io.kraftd.adapter.cosmos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.Owners;
import io.kraftd.tck.storage.UnreachableStoresContract;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nobody listens at this address. */
class UnreachableCosmosTest implements UnreachableStoresContract {
    private final CosmosStores cosmos = Cosmos.open(Cosmos.settings(URI.create("http://127.0.0.1:1/")));
    private final Stores stores = cosmos.stores();
    private final Map<Class<?>, Object> byPort = Map.of(
            UserRepository.class,
            stores.users(),
            SessionRepository.class,
            stores.sessions(),
            DocumentRepository.class,
            stores.documents(),
            ProcurementRepository.class,
            stores.procurements(),
            OrderRepository.class,
            stores.orders(),
            OperationRepository.class,
            stores.operations(),
            ConversationRepository.class,
            stores.conversations(),
            AuditTrail.class,
            cosmos.audit());

    @Override
    public Stream<Class<?>> ports() {
        return UnreachableStoresContract.super.ports().filter(byPort::containsKey);
    }

    @Test
    void the_trail_does_not_answer_either() {
        assertThatThrownBy(() -> cosmos.audit().ofOwner(Owners.someone(), PageRequest.first(5)))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isTrue());
    }

    @Override
    public <P> P unreachable(Class<P> port) {
        return port.cast(Objects.requireNonNull(byPort.get(port)));
    }
}
