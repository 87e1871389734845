package io.kraftd.adapter.memory;

import static io.kraftd.tck.RefreshTokenBuilder.aRefreshToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.tck.storage.SessionRepositoryContract;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MemorySessionsTest implements SessionRepositoryContract {
    private static final Instant NOW = Instant.parse("2026-01-20T00:00:00Z");

    private final MemorySessions sessions = new MemorySessions(Clock.fixed(NOW, ZoneOffset.UTC));

    @Override
    public SessionRepository sessions() {
        return sessions;
    }

    @Test
    void a_users_expired_tokens_are_dropped_when_the_next_one_comes_and_no_others() {
        RefreshToken expired = aRefreshToken().expiringAt(NOW).build();
        RefreshToken current =
                aRefreshToken().of(expired.email()).expiringAt(NOW.plusNanos(1)).build();
        sessions.create(expired);
        sessions.create(current);

        sessions.create(aRefreshToken().of(expired.email()).build());

        assertThat(sessions.find(expired.email(), expired.hash())).isEmpty();
        assertThat(sessions.find(current.email(), current.hash())).isPresent();
    }
}
