package io.kraftd.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.app.samples.Paper;
import io.kraftd.app.samples.SampleDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {
    private static final String INVOICE = "../samples/invoice.pdf";
    private static final String QUOTATION = "../samples/quotation.xlsx";

    @TempDir
    private Path folder;

    @Test
    void an_invoice_is_shown_with_its_header_its_lines_and_its_sums() {
        CommandRun run = CommandRun.of("read", INVOICE);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertSays(run.out(), "Invoice", SampleDocuments.INVOICE);
        assertThat(run.out()).contains("2026-10-14", "2026-11-13");
    }

    @Test
    void what_is_shown_is_the_same_in_every_country() {
        String shown = CommandRun.of("read", INVOICE).out();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(CommandRun.of("read", INVOICE).out()).isEqualTo(shown);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void several_files_of_different_kinds_are_shown_one_after_the_other() {
        CommandRun run = CommandRun.of("read", INVOICE, QUOTATION);

        assertThat(run.code()).isZero();
        assertSays(run.out(), "Invoice", SampleDocuments.INVOICE);
        assertSays(run.out(), "Quotation", SampleDocuments.QUOTATION);
    }

    private static void assertSays(String shown, String type, Paper paper) {
        assertThat(shown)
                .contains(
                        type + " (",
                        paper.number(),
                        paper.supplier().get(0),
                        paper.buyer().get(0),
                        paper.currency());
        assertThat(shown).contains(grouped(paper.net()), grouped(paper.tax()), grouped(paper.gross()));
        paper.rows().forEach(row -> assertThat(shown).contains(row.code(), grouped(row.amount())));
    }

    private static String grouped(java.math.BigDecimal amount) {
        return String.format(Locale.ROOT, "%,.2f", amount);
    }

    @Test
    void as_json_each_document_names_its_file_and_says_where_a_value_stood() throws JsonProcessingException {
        CommandRun run = CommandRun.of("read", "--json", INVOICE);

        JsonNode document = new ObjectMapper().readTree(run.out());
        assertThat(document.at("/file").asText()).isEqualTo(INVOICE);
        assertThat(document.at("/metadata/document_number").asText()).isEqualTo(SampleDocuments.INVOICE.number());
        assertThat(document.at("/fields")
                        .path("/totals/gross")
                        .at("/provenance/page")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void one_unreadable_file_gives_code_1_and_its_reason_while_the_others_are_read() throws IOException {
        Path program = Files.write(folder.resolve("program.pdf"), new byte[] {'M', 'Z', 0, 0});

        CommandRun run = CommandRun.of("read", program.toString(), INVOICE);

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("kraftd: " + program + ": ").contains("(unsupported_type)");
        assertThat(run.out()).contains(SampleDocuments.INVOICE.number());
    }

    @ParameterizedTest
    @CsvSource({"missing.pdf, There is no such file", "., It is not a file that you may read"})
    void what_is_no_file_is_said_to_be_none(String name, String reason) {
        CommandRun run = CommandRun.of("read", folder.resolve(name).toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "read --nonsense x", "nonsense", "serve --port"})
    void wrong_usage_is_code_2(String arguments) {
        CommandRun run = CommandRun.of(arguments.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isNotBlank();
    }
}
