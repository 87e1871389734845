package io.kraftd.adapter.local;

import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stores;
import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.storage.UnreachableStoresContract;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

class ClosedStoresTest implements UnreachableStoresContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @BeforeEach
    void close() {
        fresh.open().close();
    }

    @Override
    public <P> P unreachable(Class<P> port) {
        Stores stores = fresh.stores();
        return port.cast(Map.of(
                        UserRepository.class, stores.users(),
                        SessionRepository.class, stores.sessions(),
                        DocumentRepository.class, stores.documents(),
                        ProcurementRepository.class, stores.procurements(),
                        OrderRepository.class, stores.orders(),
                        OperationRepository.class, stores.operations(),
                        ConversationRepository.class, stores.conversations(),
                        AuditTrail.class, fresh.open().audit(),
                        ContentStore.class, fresh.open().contents())
                .get(port));
    }
}
