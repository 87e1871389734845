package io.kraftd.adapter.auth;

import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Asks another vault for a secret at most once in a time to live, also when the answer was that there is none. While one
 * thread asks again, the others go on with the answer before. A failure of the other vault is passed on, never kept.
 */
public final class CachingVault implements SecretVault {
    private final SecretVault vault;
    private final Duration timeToLive;
    private final Clock clock;
    private final Map<SecretName, Entry> entries = new ConcurrentHashMap<>();

    /** {@code timeToLive} is how long a rotation may stay unseen. */
    public CachingVault(SecretVault vault, Duration timeToLive, Clock clock) {
        this.vault = vault;
        this.timeToLive = timeToLive;
        this.clock = clock;
    }

    @Override
    public List<Secret> versions(SecretName name) {
        return entries.computeIfAbsent(name, Entry::new).versions();
    }

    private record Answer(List<Secret> versions, Instant freshUntil) {
        private boolean isFreshAt(Instant now) {
            return now.isBefore(freshUntil);
        }
    }

    private final class Entry {
        private final SecretName name;
        private final ReentrantLock asking = new ReentrantLock();
        private volatile @Nullable Answer answer;

        private Entry(SecretName name) {
            this.name = name;
        }

        private List<Secret> versions() {
            Answer known = answer;
            if (known == null) {
                asking.lock();
            } else if (known.isFreshAt(clock.instant()) || !asking.tryLock()) {
                return known.versions();
            }
            try {
                return askUnlessAnsweredMeanwhile();
            } finally {
                asking.unlock();
            }
        }

        private List<Secret> askUnlessAnsweredMeanwhile() {
            Answer known = answer;
            if (known != null && known.isFreshAt(clock.instant())) {
                return known.versions();
            }
            List<Secret> versions = List.copyOf(vault.versions(name));
            answer = new Answer(versions, clock.instant().plus(timeToLive));
            return versions;
        }
    }
}
