package io.kraftd.adapter.memory;

import static io.kraftd.tck.ExtractedDocumentBuilder.anExtractedDocument;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.GzipResults;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ResultStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.content.ResultStoreContract;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class MemoryResultsTest implements ResultStoreContract {
    private final MemoryContents contents = new MemoryContents(50_000_000, Clock.systemUTC());
    private final GzipResults results = new GzipResults(contents);

    @Override
    public ResultStore results() {
        return results;
    }

    @Test
    void thousands_of_lines_take_little_room() {
        EmailAddress ann = Owners.someone();

        Sha256 hash = results.put(ann, anExtractedDocument().withLines(2_000).build());

        assertThat(contents.find(ann, hash).orElseThrow().size()).isBetween(10_000L, 400_000L);
    }

    @Test
    void what_is_no_result_is_a_failure_and_not_an_absence() throws IOException {
        assertThatThrownBy(() -> readBack("no gzip".getBytes(UTF_8))).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> readBack(gzip("{\"schema_version\":1}"))).isInstanceOf(PortException.class);
        assertThatThrownBy(() -> readBack(gzip("{\"schema_version\":1,\"document\":{}}")))
                .isInstanceOf(PortException.class);
        assertThatThrownBy(() -> readBack(gzip("{\"schema_version\":2,\"document\":null}")))
                .isInstanceOf(PortException.class)
                .hasMessageContaining("version 2");
    }

    private void readBack(byte[] bytes) {
        EmailAddress ann = Owners.someone();
        contents.put(ann, Content.of(bytes));
        results.find(ann, Sha256.of(bytes));
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
