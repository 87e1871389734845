package io.kraftd.adapter.local;

import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.tck.storage.ProcurementRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalProcurementsTest implements ProcurementRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public ProcurementRepository procurements() {
        return fresh.stores().procurements();
    }
}
