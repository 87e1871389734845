package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.storage.UserRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosUsersTest implements UserRepositoryContract {
    @Override
    public UserRepository users() {
        return Cosmos.stores().users();
    }
}
