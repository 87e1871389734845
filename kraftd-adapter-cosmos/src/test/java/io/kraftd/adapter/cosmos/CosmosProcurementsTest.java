package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.tck.storage.ProcurementRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosProcurementsTest implements ProcurementRepositoryContract {
    @Override
    public ProcurementRepository procurements() {
        return Cosmos.stores().procurements();
    }
}
