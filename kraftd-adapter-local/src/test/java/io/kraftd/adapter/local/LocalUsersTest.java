package io.kraftd.adapter.local;

import io.kraftd.ports.storage.UserRepository;
import io.kraftd.tck.storage.UserRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalUsersTest implements UserRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public UserRepository users() {
        return fresh.stores().users();
    }
}
