package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.tck.storage.DocumentRepositoryContract;

class MemoryDocumentsTest implements DocumentRepositoryContract {
    private final MemoryDocuments documents = new MemoryDocuments();

    @Override
    public DocumentRepository documents() {
        return documents;
    }
}
