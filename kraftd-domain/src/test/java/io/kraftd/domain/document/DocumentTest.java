package io.kraftd.domain.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Lease UNTIL_ONE = new Lease("instance-a", NOON.plusSeconds(3600));
    private static final Lease ANOTHER = new Lease("instance-b", NOON.plusSeconds(9999));
    private static final ExtractionFailure BROKEN = new ExtractionFailure("corrupt_file", "It is broken", NOON);

    private static Document uploaded() {
        SourceFile file = new SourceFile("offer.pdf", FileKind.PDF, 10, Sha256.of(new byte[] {1}), 2);
        return Document.uploaded(
                new DocumentId("0b7e4c1a-0000-4000-8000-000000000001"),
                new EmailAddress("Ann@Example.com"),
                file,
                null,
                NOON);
    }

    private static DocumentResult result() {
        return new DocumentResult(
                Sha256.of(new byte[] {2}),
                DocumentType.QUOTATION,
                "Q-1",
                null,
                null,
                null,
                null,
                null,
                0,
                Confidence.NONE,
                0,
                true);
    }

    @Test
    void is_read_from_upload_to_result() {
        Document done = uploaded().processing(UNTIL_ONE, NOON).completed(result(), NOON.plusSeconds(5));

        assertThat(done.status()).isEqualTo(DocumentStatus.COMPLETED);
        assertThat(done.lease()).isNull();
        assertThat(done.updatedAt()).isEqualTo(NOON.plusSeconds(5));
        assertThat(done.createdAt()).isEqualTo(NOON);
    }

    @Test
    void is_corrected_once_it_was_read_and_keeps_that_until_it_is_read_anew() {
        Document read = uploaded().processing(UNTIL_ONE, NOON).completed(result(), NOON);
        Corrected corrected = new Corrected(Sha256.of(new byte[] {2}), Sha256.of(new byte[] {3}));

        Document put = read.corrected(result(), corrected, NOON.plusSeconds(9));
        Document again = put.processing(UNTIL_ONE, NOON);

        assertThat(put.status()).isEqualTo(DocumentStatus.COMPLETED);
        assertThat(put.updatedAt()).isEqualTo(NOON.plusSeconds(9));
        assertThat(again.corrected()).isEqualTo(corrected);
        assertThat(again.failed(BROKEN, NOON).corrected()).isEqualTo(corrected);
        assertThat(again.completed(result(), corrected, NOON).corrected()).isEqualTo(corrected);
        assertThatIllegalArgumentException().isThrownBy(() -> again.completed(result(), NOON));
        assertThatExceptionOfType(IllegalMoveException.class)
                .isThrownBy(() -> put.archived(NOON).corrected(result(), corrected, NOON));
    }

    @Test
    void keeps_its_earlier_result_beside_a_later_failure() {
        Document read = uploaded().processing(UNTIL_ONE, NOON).completed(result(), NOON);

        Document failed = read.processing(UNTIL_ONE, NOON).failed(BROKEN, NOON);

        assertThat(failed.status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(failed.failure()).isEqualTo(BROKEN);
        assertThat(failed.result()).isEqualTo(result());
    }

    @Test
    void forgets_its_failure_when_it_is_read_again() {
        Document again =
                uploaded().processing(UNTIL_ONE, NOON).failed(BROKEN, NOON).processing(UNTIL_ONE, NOON);

        assertThat(again.failure()).isNull();
    }

    @Test
    void is_not_taken_from_its_reader_while_the_lease_lasts() {
        Document inWork = uploaded().processing(UNTIL_ONE, NOON);

        assertThatExceptionOfType(IllegalMoveException.class)
                .isThrownBy(() -> inWork.processing(ANOTHER, NOON.plusSeconds(3599)));
        assertThatExceptionOfType(IllegalMoveException.class)
                .isThrownBy(() -> inWork.leaseEnded(NOON.plusSeconds(3599)));
    }

    @Test
    void may_be_taken_over_once_the_lease_has_ended() {
        Document inWork = uploaded().processing(UNTIL_ONE, NOON);

        assertThat(inWork.processing(ANOTHER, NOON.plusSeconds(3600)).lease()).isEqualTo(ANOTHER);
        assertThat(inWork.leaseEnded(NOON.plusSeconds(3600)).status()).isEqualTo(DocumentStatus.PENDING);
    }

    @Test
    void is_never_changed_once_archived() {
        Document archived = uploaded().archived(NOON);

        assertThatExceptionOfType(IllegalMoveException.class).isThrownBy(() -> archived.processing(UNTIL_ONE, NOON));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            offer.pdf                | offer.pdf
            ../../etc/passwd         | passwd
            C:\\temp\\offer.pdf      | offer.pdf
            /                        | unnamed
            ..                       | unnamed
            angebot größe.pdf        | angebot größe.pdf
            """)
    void keeps_only_the_last_part_of_a_file_name(String given, String kept) {
        SourceFile file = new SourceFile(given, FileKind.PDF, 1, Sha256.of(new byte[0]), null);

        assertThat(file.filename()).isEqualTo(kept);
    }
}
