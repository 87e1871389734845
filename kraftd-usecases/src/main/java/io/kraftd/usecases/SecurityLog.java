package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.storage.AuditTrail;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Notes what happens around accounts: in the trail with the account, in the log without it. */
final class SecurityLog {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);

    private final AuditTrail trail;
    private final IdSource ids;
    private final Clock clock;

    SecurityLog(AuditTrail trail, IdSource ids, Clock clock) {
        this.trail = trail;
        this.ids = ids;
        this.clock = clock;
    }

    /** Somebody has left, and with them the trail that could say so. */
    void departure(String from) {
        LOG.info("ACCOUNT_DELETED from {}", from);
    }

    /** {@link io.kraftd.ports.failure.PortException} when it cannot be noted: what leaves no trace is not done. */
    void note(Kind kind, EmailAddress account, String from) {
        LOG.info("{} from {}", kind, from);
        trail.append(new SecurityEvent(ids.newSecretText(), account, kind, clock.instant(), from));
    }
}
