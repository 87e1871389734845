package io.kraftd.adapter.cosmos;

import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.storage.UnreachableStoresContract;
import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Nobody listens at this address. */
class UnreachableCosmosTest implements UnreachableStoresContract {
    private final Stores stores =
            Cosmos.open(Cosmos.settings(URI.create("http://127.0.0.1:1/"))).stores();
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
            stores.orders());

    @Override
    public Stream<Class<?>> ports() {
        return UnreachableStoresContract.super.ports().filter(port -> port != ContentStore.class);
    }

    @Override
    public <P> P unreachable(Class<P> port) {
        return port.cast(Objects.requireNonNull(byPort.get(port)));
    }
}
