package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.tck.storage.DocumentRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosDocumentsTest implements DocumentRepositoryContract {
    @Override
    public DocumentRepository documents() {
        return Cosmos.stores().documents();
    }
}
