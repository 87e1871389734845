package io.kraftd.tck.storage;

/** Everything an {@link io.kraftd.ports.storage.OperationRepository} has to do. */
public interface OperationRepositoryContract
        extends OperationKeepContract, OperationExpiryContract, OperationListContract {}
