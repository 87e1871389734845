package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.tck.storage.ProcurementRepositoryContract;

class MemoryProcurementsTest implements ProcurementRepositoryContract {
    private final MemoryProcurements procurements = new MemoryProcurements();

    @Override
    public ProcurementRepository procurements() {
        return procurements;
    }
}
