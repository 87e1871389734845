package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.NotReadException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WritingDocumentsTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");

    private final World world = new World();
    private final WriteDocument writeDocument = world.kraftd.writeDocument();

    private DocumentId uploaded() {
        return uploaded("Quotation");
    }

    private DocumentId uploaded(String text) {
        return world.kraftd
                .uploadDocument()
                .handle(World.upload(ANN.value(), text))
                .value()
                .id();
    }

    private DocumentId read() {
        DocumentId id = uploaded();
        world.kraftd.extractDocument().handle(new ExtractDocument.Command(ANN, id));
        return id;
    }

    @Test
    void a_link_opens_what_it_was_given_for_until_its_time_is_over() {
        DownloadLink link = writeDocument.link(ANN, read(), OutputFormat.PDF).link();

        world.clock.pass(WriteDocument.LINK_TIME.minus(Duration.ofSeconds(2)));
        assertThat(writeDocument.follow(ANN, link).file().sha256())
                .isEqualTo(writeDocument
                        .file(ANN, link.document(), OutputFormat.PDF)
                        .file()
                        .sha256());
        world.clock.pass(Duration.ofSeconds(2));
        assertThatExceptionOfType(LinkEndedException.class).isThrownBy(() -> writeDocument.follow(ANN, link));
    }

    @Test
    void a_link_opens_nothing_else_and_for_nobody_else() {
        DownloadLink link = writeDocument.link(ANN, read(), OutputFormat.PDF).link();
        DownloadLink otherForm = new DownloadLink(link.document(), OutputFormat.CSV, link.until(), link.seal());
        DownloadLink longer =
                new DownloadLink(link.document(), link.format(), link.until().plusSeconds(60), link.seal());
        DocumentId another = uploaded("Another quotation");
        DownloadLink otherDocument = new DownloadLink(another, link.format(), link.until(), link.seal());

        for (DownloadLink bent : new DownloadLink[] {otherForm, longer, otherDocument}) {
            assertThatExceptionOfType(LinkEndedException.class).isThrownBy(() -> writeDocument.follow(ANN, bent));
        }
        assertThatExceptionOfType(NotFoundException.class)
                .as("for others it is not even ended")
                .isThrownBy(() -> writeDocument.follow(BOB, link));
    }

    @Test
    void what_was_never_read_cannot_be_written() {
        DocumentId id = uploaded();

        assertThatExceptionOfType(NotReadException.class)
                .isThrownBy(() -> writeDocument.file(ANN, id, OutputFormat.PDF))
                .satisfies(e -> assertThat(e.current()).isEqualTo(DocumentStatus.PENDING));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> writeDocument.file(BOB, id, OutputFormat.PDF));
    }

    @Test
    void a_conversion_reads_what_was_never_read() {
        DocumentId id = uploaded();

        ConvertDocument.Result result = world.kraftd
                .convertDocument()
                .handle(new ConvertDocument.Command(ANN, id, ConvertDocument.Target.STRUCTURED_DATA));

        assertThat(result.document().status()).isEqualTo(DocumentStatus.COMPLETED);
        assertThat(result.text()).isEmpty();
        assertThat(result.link()).isEmpty();
    }

    @Test
    void a_conversion_to_text_gives_the_words_of_the_file() {
        ConvertDocument.Result result = world.kraftd
                .convertDocument()
                .handle(new ConvertDocument.Command(ANN, read(), ConvertDocument.Target.TEXT));

        assertThat(result.text().orElseThrow()).contains("Quotation");
    }
}
