package io.kraftd.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.tck.storage.AuditTrailContract;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MemoryAuditTest implements AuditTrailContract {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");

    private final MemoryAudit trail = new MemoryAudit(1_000);

    @Override
    public AuditTrail trail() {
        return trail;
    }

    @Test
    void beyond_its_room_the_event_that_came_first_is_dropped_whosever_it_is() {
        MemoryAudit small = new MemoryAudit(2);
        small.append(event(ANN, "1"));
        small.append(event(BOB, "2"));
        small.append(event(BOB, "3"));

        assertThat(small.ofOwner(ANN, PageRequest.first(5)).items()).isEmpty();
        assertThat(small.ofOwner(BOB, PageRequest.first(5)).items())
                .extracting(SecurityEvent::id)
                .containsExactly("2", "3");
        small.append(event(ANN, "1"));
        assertThat(small.ofOwner(ANN, PageRequest.first(5)).items()).hasSize(1);
    }

    @Test
    void it_has_room_for_one_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new MemoryAudit(0));
    }

    private static SecurityEvent event(EmailAddress owner, String id) {
        return new SecurityEvent(id, owner, SecurityEvent.Kind.SIGNED_IN, Instant.EPOCH, "192.0.2.7");
    }
}
