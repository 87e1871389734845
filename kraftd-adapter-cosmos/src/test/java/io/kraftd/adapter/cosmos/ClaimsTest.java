package io.kraftd.adapter.cosmos;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.document.Lease;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Together;
import java.time.Instant;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.extension.ExtendWith;

/** Work that many instances see is done by one of them. */
@ExtendWith(Cosmos.class)
class ClaimsTest {
    private static final Instant NOW = Instant.parse("2026-02-01T00:00:00Z");

    @RepeatedTest(5)
    void of_many_instances_that_claim_one_document_one_gets_it() {
        DocumentRepository documents = Cosmos.stores().documents();
        Stored<Document> pending = documents.create(aDocument().build());

        Stored<Document> winner = Together.onlyWinner(
                Together.run(
                        16,
                        instance -> () -> documents.save(
                                pending.value()
                                        .processing(new Lease("instance-" + instance, NOW.plusSeconds(300)), NOW),
                                pending.revision())),
                StaleRevisionException.class);

        assertThat(winner.value().status()).isEqualTo(DocumentStatus.PROCESSING);
        assertThat(documents.find(pending.value().owner(), pending.value().id()))
                .contains(winner);
    }
}
