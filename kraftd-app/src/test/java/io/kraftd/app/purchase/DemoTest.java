package io.kraftd.app.purchase;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.CommandRun;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demonstration, as somebody runs it who has just got hold of the program. */
class DemoTest {
    @TempDir
    private static Path folder;

    private static CommandRun run;

    @BeforeAll
    static void demonstrate() {
        run = CommandRun.of("demo", "--out", folder.toString());
    }

    @Test
    void it_ends_well_and_names_every_file_it_leaves() {
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(named()).allSatisfy(file -> assertThat(folder.resolve(file)).isNotEmptyFile());
        assertThat(named())
                .contains(
                        "comparison.xlsx",
                        "evidence.zip",
                        "PO-2026-00001.pdf",
                        "PO-2026-00002.xml",
                        "PI-2026-00001.xlsx");
    }

    private static List<String> named() {
        return run.out()
                .substring(run.out().indexOf("Written to"))
                .lines()
                .skip(1)
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .filter(word -> word.matches(".+\\.(pdf|xlsx|xml|zip)"))
                .toList();
    }

    @Test
    void its_orders_open_and_say_who_buys_what_from_whom() throws IOException {
        try (PDDocument order =
                Loader.loadPDF(folder.resolve("PO-2026-00002.pdf").toFile())) {
            assertThat(new PDFTextStripper().getText(order))
                    .contains("PO-2026-00002", "Mosane Hydraulique SA", "Liège", "Scheldt Water Engineering NV");
        }
        assertThat(CommandRun.of("read", folder.resolve("PO-2026-00001.xlsx").toString())
                        .out())
                .contains("PO-2026-00001", "120,501.20");
    }

    @Test
    void its_evidence_is_replayed_to_the_same_award() {
        CommandRun replay =
                CommandRun.of("replay", folder.resolve("evidence.zip").toString());

        assertThat(replay.code()).isZero();
        assertThat(replay.out().lines()).isNotEmpty().allMatch(line -> line.startsWith("same"));
    }

    @Test
    void the_formulas_of_its_workbook_recompute_to_the_printed_totals() throws IOException, InterruptedException {
        String summary = Files.readString(summary());

        assertThat(printedTotals())
                .hasSize(3)
                .allSatisfy(total ->
                        assertThat(summary).as("computed by LibreOffice").contains("," + plain(total) + ","));
    }

    private static String plain(String total) {
        return new BigDecimal(total.replace(",", "")).stripTrailingZeros().toPlainString();
    }

    /** The levelled totals of the ranking as they were printed. */
    private static List<String> printedTotals() {
        String ranking =
                run.out().substring(run.out().indexOf("Ranking"), run.out().indexOf("Possible awards"));
        return ranking.lines()
                .filter(line -> line.matches(" +\\d .*"))
                .map(line -> line.replaceAll(".* ([0-9,]+\\.\\d{2}) .*", "$1"))
                .toList();
    }

    private static Path summary() throws IOException, InterruptedException {
        String program = Stream.of(System.getenv("PATH").split(":"))
                .map(each -> Path.of(each, "soffice"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElse("");
        Assumptions.assumeTrue(
                !program.isEmpty() || System.getenv("CI") != null, "skipped: LibreOffice (soffice) is not installed");
        Process process = new ProcessBuilder(
                        program,
                        "-env:UserInstallation=" + folder.resolve("office").toUri(),
                        "--headless",
                        "--convert-to",
                        "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("comparison.xlsx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return folder.resolve("comparison-Summary.csv");
    }

    @Test
    void comparing_the_same_files_by_hand_gives_the_same_totals() {
        CommandRun compared = CommandRun.of(
                "compare",
                "../samples/rfq.docx",
                "../samples/quote-humber.pdf",
                "../samples/quote-lakeshore.xlsx",
                "../samples/quote-mosane.docx",
                "--rates",
                "../samples/rates.csv",
                "--award-date",
                "2026-12-11",
                "--award",
                "split",
                "--out",
                folder.resolve("by-hand.xlsx").toString());

        assertThat(compared.err()).isEmpty();
        assertThat(compared.code()).isZero();
        printedTotals().forEach(total -> assertThat(compared.out()).contains(total));
        assertThat(compared.out()).contains("Proposed award");
        assertThat(folder.resolve("by-hand.xlsx")).isNotEmptyFile();
    }

    @Test
    void comparing_without_a_rate_says_what_is_missing() {
        CommandRun compared = CommandRun.of(
                "compare", "../samples/rfq.docx", "../samples/quote-humber.pdf", "--award-date", "2026-12-11");

        assertThat(compared.code()).isEqualTo(1);
        assertThat(compared.err()).contains("no exchange rate from GBP to EUR").hasLineCount(1);
        assertThat(compared.out()).isEmpty();
    }

    @Test
    void comparing_files_that_are_none_says_which() {
        assertThat(CommandRun.of("compare", "missing.docx", "../samples/quote-humber.pdf")
                        .err())
                .contains("missing.docx: There is no such file");
        assertThat(CommandRun.of("compare", "../samples/rfq.docx").code()).isEqualTo(2);
        assertThat(CommandRun.of("replay", "../samples/rfq.docx").err()).contains("no evidence");
    }
}
