package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.tck.storage.LearningRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosLearningTest implements LearningRepositoryContract {
    @Override
    public LearningRepository learning() {
        return Cosmos.stores().learning();
    }
}
