package io.kraftd.adapter.local;

import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.tck.storage.LearningRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalLearningTest implements LearningRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public LearningRepository learning() {
        return fresh.open().stores().learning();
    }
}
