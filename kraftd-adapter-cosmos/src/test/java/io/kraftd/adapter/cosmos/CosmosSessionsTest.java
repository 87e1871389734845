package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.tck.storage.SessionRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosSessionsTest implements SessionRepositoryContract {
    @Override
    public SessionRepository sessions() {
        return Cosmos.stores().sessions();
    }
}
