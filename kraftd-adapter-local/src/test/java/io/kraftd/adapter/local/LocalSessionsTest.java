package io.kraftd.adapter.local;

import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.tck.storage.SessionRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalSessionsTest implements SessionRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public SessionRepository sessions() {
        return fresh.stores().sessions();
    }
}
