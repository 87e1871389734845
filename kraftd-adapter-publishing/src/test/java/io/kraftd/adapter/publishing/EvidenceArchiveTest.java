package io.kraftd.adapter.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.Evidence;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvidenceArchiveTest {
    private static final Content ASKED = Content.of("what was asked".getBytes(StandardCharsets.UTF_8));
    private static final Content MADE = Content.of("what came of it".getBytes(StandardCharsets.UTF_8));

    private static Evidence evidence() {
        EmailAddress ann = new EmailAddress("ann@example.com");
        Instant now = Instant.parse("2026-11-27T09:00:00Z");
        ProcurementCase.Advanced advanced = ProcurementCase.opened(
                        new DocumentId("0c8f7a52-5b0e-4f0e-9a57-6f4f2b7f1f00"), ann, now)
                .done(CaseStep.INQUIRY, ann, ASKED.sha256(), MADE.sha256(), now);
        Map<Sha256, Content> contents = Map.of(ASKED.sha256(), ASKED, MADE.sha256(), MADE);
        return new Evidence(
                advanced.head(), List.of(advanced.event()), contents, Map.of(ASKED.sha256(), "inquiry 1 input"));
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void what_goes_in_comes_out() throws IOException {
        Evidence evidence = evidence();

        Evidence read = EvidenceArchive.read(Content.of(EvidenceArchive.write(evidence)));

        assertThat(read.head()).isEqualTo(evidence.head());
        assertThat(read.events()).isEqualTo(evidence.events());
        assertThat(bytes(read.contents().get(MADE.sha256()))).isEqualTo(bytes(MADE));
        assertThat(read.names()).containsEntry(ASKED.sha256(), "inquiry 1 input");
    }

    @Test
    void a_changed_archive_is_refused() throws IOException {
        Content other = Content.of("something else".getBytes(StandardCharsets.UTF_8));
        Evidence changed =
                new Evidence(evidence().head(), evidence().events(), Map.of(ASKED.sha256(), other), Map.of());

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> EvidenceArchive.read(Content.of(EvidenceArchive.write(changed))))
                .withMessageContaining("missing or was changed");
    }

    @Test
    void what_is_no_archive_is_refused() {
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> EvidenceArchive.read(MADE))
                .withMessageContaining("no evidence");
    }
}
