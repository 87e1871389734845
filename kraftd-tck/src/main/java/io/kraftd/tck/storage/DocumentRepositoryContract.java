package io.kraftd.tck.storage;

/** Everything a {@link io.kraftd.ports.storage.DocumentRepository} has to do. */
public interface DocumentRepositoryContract
        extends DocumentCreateContract,
                DocumentSaveContract,
                DocumentChangeContract,
                DocumentDeleteContract,
                DocumentContentContract,
                DocumentListContract,
                DocumentCursorContract,
                DocumentConcurrencyContract {}
