package io.kraftd.adapter.auth;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Asks another vault for a secret at most once in a time to live, also when the answer was that there is none. While one
 * thread asks again, the others go on with the answer before. When the other vault fails, the answer before counts for a
 * time of grace, {@link #failingSince()} says so, and the vault is tried again every {@value #RETRY_SECONDS} seconds; without
 * an answer before, and after the grace, the failure is passed on and never kept.
 */
public final class CachingVault implements SecretVault {
    private static final int RETRY_SECONDS = 10;

    private final SecretVault vault;
    private final Duration timeToLive;
    private final Duration grace;
    private final Clock clock;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();

    /**
     * {@code timeToLive} is how long a rotation may stay unseen; {@code grace} how much longer an answer counts while the
     * vault fails.
     */
    public CachingVault(SecretVault vault, Duration timeToLive, Duration grace, Clock clock) {
        this.vault = vault;
        this.timeToLive = timeToLive;
        this.grace = grace;
        this.clock = clock;
    }

    @Override
    public List<Secret> versions(SecretName name) {
        return entries.computeIfAbsent(name.value(), text -> new Entry(name)).versions();
    }

    /** Since when answers are given that the vault could not confirm; empty while it answers. */
    public Optional<Instant> failingSince() {
        return entries.values().stream()
                .map(entry -> entry.failingSince)
                .filter(Objects::nonNull)
                .min(Instant::compareTo);
    }

    private record Answer(List<Secret> versions, Instant freshUntil, Instant goodUntil) {
        private Answer triedAgainAt(Instant next) {
            return new Answer(versions, next, goodUntil);
        }
    }

    private final class Entry {
        private final SecretName name;
        private final ReentrantLock asking = new ReentrantLock();
        private volatile @Nullable Answer answer;
        private volatile @Nullable Instant failingSince;

        private Entry(SecretName name) {
            this.name = name;
        }

        private List<Secret> versions() {
            Answer known = answer;
            if (known == null) {
                asking.lock();
            } else if (isFresh(known)) {
                return known.versions();
            } else if (!asking.tryLock()) {
                return stillGood(known);
            }
            try {
                return askUnlessAnsweredMeanwhile();
            } finally {
                asking.unlock();
            }
        }

        private List<Secret> askUnlessAnsweredMeanwhile() {
            Answer known = answer;
            if (known != null && isFresh(known)) {
                return known.versions();
            }
            try {
                List<Secret> versions = List.copyOf(vault.versions(name));
                Instant freshUntil = clock.instant().plus(timeToLive);
                answer = new Answer(versions, freshUntil, freshUntil.plus(grace));
                failingSince = null;
                return versions;
            } catch (PortException failure) {
                return unconfirmed(known, failure);
            }
        }

        private List<Secret> unconfirmed(@Nullable Answer known, PortException failure) {
            Instant now = clock.instant();
            if (known == null || !now.isBefore(known.goodUntil())) {
                throw failure;
            }
            if (failingSince == null) {
                failingSince = now;
            }
            answer = known.triedAgainAt(now.plusSeconds(RETRY_SECONDS));
            return known.versions();
        }

        // why: after the grace only one thread waits for a vault that may not answer; the others hear it at once.
        private List<Secret> stillGood(Answer known) {
            if (clock.instant().isBefore(known.goodUntil())) {
                return known.versions();
            }
            throw PortException.outage("The vault has not confirmed the secret " + name + " for too long", null);
        }

        private boolean isFresh(Answer known) {
            Instant now = clock.instant();
            return now.isBefore(known.freshUntil()) && now.isBefore(known.goodUntil());
        }
    }
}
