package io.kraftd.app.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.CommandRun;
import io.kraftd.app.config.Setting;
import io.kraftd.app.samples.SampleDocuments;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void the_table_of_settings_is_that_of_the_program() {
        List<String> rows =
                Readme.text().lines().filter(line -> line.startsWith("| `")).toList();

        assertThat(rows)
                .containsExactlyElementsOf(
                        Arrays.stream(Setting.values()).map(ReadmeTest::row).toList());
    }

    private static String row(Setting setting) {
        String fallback = setting.fallback().isEmpty() ? "" : "`" + setting.fallback() + "`";
        return "| `%s` | %s | %s |"
                .formatted(setting, fallback, setting.meaning())
                .replace("|  |", "| |");
    }

    @Test
    void the_example_of_embedding_is_the_one_that_is_compiled_and_has_ten_lines() throws IOException {
        String source =
                Files.readString(Path.of("src", "test", "java", "io", "kraftd", "app", "readme", "Embedding.java"));
        String compiled = source.substring(source.indexOf("// README begins") + 16, source.indexOf("// README ends"));
        String shown = Readme.code("java");

        assertThat(shown).isEqualToIgnoringWhitespace(compiled);
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(10);
    }

    @Test
    void the_example_of_embedding_reads_a_document() throws IOException {
        Content file = Content.ofFile(ROOT.resolve("samples").resolve("invoice.pdf"));

        ExtractedDocument read = Embedding.read(new EmailAddress("buyer@example.com"), file);

        assertThat(read.metadata().documentNumber()).isEqualTo(SampleDocuments.INVOICE.number());
        assertThat(read.lineItems()).hasSameSizeAs(SampleDocuments.INVOICE.rows());
    }

    // why: how sure it is of the type may move with every lesson learned; what it read may not.
    @Test
    void what_it_shows_of_reading_a_sample_is_what_is_printed() {
        CommandRun run = CommandRun.of("read", "../samples/invoice.pdf");

        assertThat(withoutConfidence(run.out().replace("../samples/", "samples/")))
                .isEqualTo(withoutConfidence(Readme.output("./kraftd read samples/invoice.pdf")));
    }

    @Test
    void what_it_shows_of_the_demonstration_is_what_is_printed(@TempDir Path folder) {
        CommandRun run = CommandRun.of("demo", "--out", folder.toString());

        assertThat(run.out().replace(folder.toString(), "kraftd-demo")).isEqualTo(Readme.output("./kraftd demo"));
    }

    private static String withoutConfidence(String shown) {
        return shown.replaceAll("\\([01]\\.\\d\\d\\)", "(sure)");
    }
}
