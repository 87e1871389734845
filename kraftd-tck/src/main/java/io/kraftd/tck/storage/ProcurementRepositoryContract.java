package io.kraftd.tck.storage;

/** Everything a {@link io.kraftd.ports.storage.ProcurementRepository} has to do. */
public interface ProcurementRepositoryContract extends ProcurementKeepContract, ProcurementListContract {}
