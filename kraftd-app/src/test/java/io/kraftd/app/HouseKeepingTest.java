package io.kraftd.app;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.OperationBuilder.anOperation;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.storage.Stores;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class HouseKeepingTest {
    private static final Clock EARLIER = Clock.fixed(Instant.parse("2026-11-20T00:00:00Z"), ZoneOffset.UTC);
    private static final Clock NOW = Clock.offset(EARLIER, Duration.ofDays(3));
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");

    private final Stores store = MemoryStores.fresh(EARLIER);
    private final Stores standIn = MemoryStores.fresh(EARLIER);
    private final MemoryContents contents = new MemoryContents(1_000_000, EARLIER);
    private final Kept kept = new Kept(
            standIn,
            store,
            Kept.passingTrail(),
            contents,
            () -> new PartHealth(State.UP, "as if the store had just come back"),
            () -> {});

    // why: for a moment a list may be answered by what stands in, and names next to nothing.
    @Test
    void what_only_the_store_names_stays_whatever_stands_in_for_it_says() {
        Content named = Content.of("named".getBytes(UTF_8));
        Content unnamed = Content.of("unnamed".getBytes(UTF_8));
        contents.put(ANN, named);
        contents.put(ANN, unnamed);
        store.users().create(aUser().withEmail(ANN).build());
        standIn.users().create(aUser().withEmail(ANN).build());
        store.documents()
                .create(aDocument().ownedBy(ANN).holding(named.sha256()).build());

        store.operations().create(anOperation().ownedBy(ANN).expired().build());
        store.operations().create(anOperation().ownedBy(ANN).build());

        HouseKeeping.Swept swept = HouseKeeping.sweep(kept, NOW);

        assertThat(swept.failures()).isEmpty();
        assertThat(swept.expired()).isEqualTo(1);
        assertThat(contents.find(ANN, named.sha256())).isPresent();
        assertThat(contents.find(ANN, unnamed.sha256())).isEmpty();
    }
}
