package io.kraftd.adapter.local;

import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.tck.storage.DocumentRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalDocumentsTest implements DocumentRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public DocumentRepository documents() {
        return fresh.stores().documents();
    }
}
