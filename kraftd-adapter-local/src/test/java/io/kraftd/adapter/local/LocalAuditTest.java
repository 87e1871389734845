package io.kraftd.adapter.local;

import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.tck.storage.AuditTrailContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalAuditTest implements AuditTrailContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public AuditTrail trail() {
        return fresh.open().audit();
    }
}
