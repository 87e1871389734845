package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.LearningRepository;
import io.kraftd.tck.storage.LearningRepositoryContract;

class MemoryLearningTest implements LearningRepositoryContract {
    private final LearningRepository learning = new MemoryLearning();

    @Override
    public LearningRepository learning() {
        return learning;
    }
}
