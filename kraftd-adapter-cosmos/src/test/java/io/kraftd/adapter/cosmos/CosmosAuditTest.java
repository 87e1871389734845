package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.tck.storage.AuditTrailContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosAuditTest implements AuditTrailContract {
    @Override
    public AuditTrail trail() {
        return Cosmos.audit();
    }
}
