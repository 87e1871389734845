package io.kraftd.adapter.memory;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** File contents in memory, up to a number of bytes over all owners; they end with the process. */
public final class MemoryContents implements ContentStore {
    private record Key(EmailAddress owner, Sha256 sha256) {}

    private record Held(Content bytes, Instant putAt) {}

    private static final long LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final ConcurrentMap<Key, Held> byKey = new ConcurrentHashMap<>();
    private final AtomicLong used = new AtomicLong();
    private final long capacityBytes;
    private final Clock clock;

    /** When {@code capacityBytes} are kept, whatever is put next is refused with a {@link PortException} naming them. */
    public MemoryContents(long capacityBytes, Clock clock) {
        if (capacityBytes < 1) {
            throw new IllegalArgumentException("a store has room for at least one byte");
        }
        this.capacityBytes = capacityBytes;
        this.clock = clock;
    }

    @Override
    public void put(EmailAddress owner, Content content) {
        Key key = new Key(owner, content.sha256());
        if (touched(key)) {
            return;
        }
        reserve(content.size());
        boolean kept = false;
        try {
            Held held = new Held(HeldBytes.copyOf(content), clock.instant());
            do {
                kept = byKey.putIfAbsent(key, held) == null;
            } while (!kept && !touched(key));
        } catch (IOException e) {
            throw PortException.outage("The bytes to keep cannot be read", e);
        } finally {
            if (!kept) {
                used.addAndGet(-content.size());
            }
        }
    }

    @Override
    public Optional<Content> find(EmailAddress owner, Sha256 sha256) {
        return Optional.ofNullable(byKey.get(new Key(owner, sha256))).map(Held::bytes);
    }

    @Override
    public Stream<Sha256> list(EmailAddress owner) {
        return byKey.keySet().stream().filter(key -> key.owner().equals(owner)).map(Key::sha256);
    }

    @Override
    public void delete(EmailAddress owner, Sha256 sha256) {
        deleteUnlessPutSince(owner, sha256, Instant.MAX);
    }

    @Override
    public boolean deleteUnlessPutSince(EmailAddress owner, Sha256 sha256, Instant moment) {
        return byKey.compute(new Key(owner, sha256), (key, held) -> {
                    if (held == null || !held.putAt().isBefore(moment)) {
                        return held;
                    }
                    used.addAndGet(-held.bytes().size());
                    return null;
                })
                == null;
    }

    // why: over everybody's contents, because owners leave rarely and the count of used bytes stays right this way.
    @Override
    public void deleteOwner(EmailAddress owner) {
        list(owner).forEach(hash -> delete(owner, hash));
    }

    /** Leaves the time of this put on what is there; whether anything is. */
    private boolean touched(Key key) {
        return byKey.computeIfPresent(key, (same, held) -> new Held(held.bytes(), clock.instant())) != null;
    }

    private void reserve(long size) {
        if (size > LARGEST_ARRAY) {
            throw PortException.permanent("One content in memory may take %,d bytes".formatted(LARGEST_ARRAY), null);
        }
        if (used.addAndGet(size) > capacityBytes) {
            used.addAndGet(-size);
            throw PortException.permanent(
                    "File contents in memory may take %,d bytes, and that is full".formatted(capacityBytes), null);
        }
    }
}
