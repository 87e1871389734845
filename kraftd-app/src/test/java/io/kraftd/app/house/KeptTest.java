package io.kraftd.app.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a data directory nothing is lost, however the program ends. */
class KeptTest {
    private static final byte[] QUOTATION =
            "Item;Description;Qty;Unit price;Amount\n1;Gate valve;2;10.00;20.00\n".getBytes(UTF_8);

    @TempDir
    private Path folder;

    private Map<String, String> settings() {
        return Map.of("KRAFTD_DATA_DIR", folder.resolve("data").toString(), "RATE_LIMIT_ENABLED", "false");
    }

    @Test
    void accounts_documents_and_what_was_read_survive_a_kill() throws IOException {
        String id;
        String read;
        try (RunningHouse house = RunningHouse.start(settings())) {
            Visitor bea = Visitor.signedUp(house.base(), "bea@example.com");
            Answer extracted = bea.read("offer.csv", QUOTATION);
            assertThat(extracted.status()).isEqualTo(200);
            id = extracted.body().path("document_id").asText();
            read = bea.get("/documents/" + id).body().path("line_items").toString();
        }
        try (RunningHouse again = RunningHouse.start(settings())) {
            Visitor bea = Visitor.named(again.base(), "bea@example.com").signedInAgain();
            Answer document = bea.get("/documents/" + id);

            assertThat(document.status()).isEqualTo(200);
            assertThat(document.body().path("line_items").toString())
                    .isEqualTo(read)
                    .contains("Gate valve");
            assertThat(bea.get("/health")
                            .body()
                            .path("checks")
                            .path("storage")
                            .path("status")
                            .asText())
                    .isEqualTo("up");
        }
    }

    @Test
    void one_directory_is_one_process_s() throws IOException {
        try (RunningHouse house = RunningHouse.start(settings())) {
            assertThat(house.log()).contains("Everything is kept in");
            assertThatIllegalStateException()
                    .isThrownBy(() -> RunningHouse.start(settings()))
                    .withMessageContaining("cannot start");
        }
    }
}
