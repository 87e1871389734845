package io.kraftd.adapter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Rule;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.tck.reading.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRecognitionTest {
    private static final String[] LETTER = {
        "Purchase order for the steel works of the harbour",
        "Please deliver the following goods to our store",
        "Steel pipe DN 100, galvanised, twelve pieces",
        "Payment is due within thirty days of delivery",
        "The total amount of this order is 1,250.00 USD"
    };
    private static final TextRecognition INSTALLED = TextRecognition.foundIn(
            Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
                    .map(Path::of)
                    .toList(),
            2);

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_is_read_with_boxes_and_confidences(String format) {
        Page page = onlyPage(Pictures.file(Pictures.of(LETTER), format));

        assertThat(text(page)).contains("Purchase order for the steel works").contains("1,250.00 USD");
        assertThat(page.scanned()).isTrue();
        Word steel = word(page, "galvanised,");
        assertThat(steel.confidence()).isBetween(0.5, 1.0);
        assertThat(steel.box().centerY()).isCloseTo((60 + 2 * 22 - 4) / 595.0, within(0.01));
    }

    @Test
    void arabic_in_the_snippet_of_a_text_document_can_be_read() throws IOException {
        assumeTrue(readsArabic(), "Tesseract is not installed with its Arabic language pack");
        String supplier = "شركة الخليج للتوريدات الصناعية";
        Content file = Content.of(SampleFiles.docx((supplier + " ").repeat(12)));
        Content picture = new LocalDocumentReader(Clock.systemUTC())
                .snippet(file, FileKind.DOCX, new Provenance.InParagraph(0), ReadingLimits.DEFAULT, soon());

        assertThat(text(onlyPage(bytes(picture)))).contains(supplier);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_page_that_lies_on_its_side_or_upside_down_is_stood_up(int quarters) {
        BufferedImage lying = Pictures.turned(Pictures.of(LETTER), quarters);

        assertThat(text(onlyPage(Pictures.file(lying, "png")))).contains("Please deliver the following goods");
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "6, 3", "8, 1"})
    void the_camera_says_how_it_was_held(int orientation, int quartersOfThePicture) {
        byte[] stored = Pictures.file(Pictures.turned(Pictures.of(LETTER), quartersOfThePicture), "jpeg");
        byte[] tagged = Pictures.withOrientation(stored, orientation);

        Page page = onlyPage(tagged);

        assertThat(text(page)).contains("Please deliver the following goods");
        assertThat(page.height()).isGreaterThan(page.width());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-4, -1.3, 2.5})
    void lines_that_rise_or_fall_are_levelled(double degrees) {
        Page page = onlyPage(Pictures.file(Pictures.skewed(Pictures.of(LETTER), degrees), "png"));

        double left = word(page, "Payment").box().centerY();
        double right = word(page, "delivery").box().centerY();
        assertThat(left).isCloseTo(right, within(0.004));
    }

    @Test
    void every_page_of_a_tiff_is_read() {
        byte[] file = Pictures.tiff(List.of(Pictures.of(LETTER), Pictures.of("Second page of the same order")));

        assertThat(read(file).pages()).extracting(Page::number).containsExactly(1, 2);
        assertThat(text(read(file).pages().get(1))).contains("Second page");
    }

    @Test
    void the_ruling_of_a_table_does_not_hide_its_cells() {
        String[] rows = {"Item|Quantity|Price|Amount", "Pipe|12|3.50|42.00", "Valve|7|10.00|70.00", "Bend|1|9.25|9.25"};

        Page page = onlyPage(Pictures.file(Pictures.table(rows), "png"));

        assertThat(page.words().stream().map(Word::text)).contains("12", "3.50", "42.00", "7", "70.00", "1", "9.25");
        assertThat(page.rules().stream().filter(Rule::horizontal).count()).isGreaterThanOrEqualTo(4);
        assertThat(page.rules().stream().filter(rule -> !rule.horizontal()).count())
                .isGreaterThanOrEqualTo(4);
    }

    @Test
    void the_language_of_the_page_is_found() {
        String[] german = {
            "Wir bitten Sie für die Lieferung der Rohre und Ventile um Ihr Angebot",
            "Die Prüfung der Güter erfolgt bei der Übergabe in Köln und ist für Sie kostenlos",
            "Bitte senden Sie die Rechnung nicht mit der Ware, sondern an die Straße der Einheit"
        };

        assertThat(text(onlyPage(Pictures.file(Pictures.of(german), "png"))))
                .contains("für", "Prüfung", "Übergabe", "Straße");
    }

    @Test
    void a_page_of_a_pdf_that_is_a_picture_is_read() {
        Page page = onlyPage(Pictures.pdf(Pictures.of(LETTER)));

        assertThat(text(page)).contains("Steel pipe DN 100, galvanised");
        assertThat(page.scanned()).isTrue();
    }

    @Test
    void a_scan_without_the_program_is_refused_with_the_reason() {
        byte[] scan = Pictures.pdf(Pictures.of(LETTER));

        assertThatThrownBy(() -> read(scan, TextRecognition.none(), Duration.ofSeconds(30)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.reason().code()).isEqualTo("ocr_unavailable"));
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_before_it_is_unpacked() {
        byte[] huge = Pictures.file(new BufferedImage(10, 10, BufferedImage.TYPE_BYTE_GRAY), "png");
        ByteBuffer.wrap(huge).putInt(16, 20_000).putInt(20, 20_000);
        TextRecognition never = TextRecognition.by(Path.of("/nowhere"), 1);

        assertThatThrownBy(() -> reader(never).read(Content.of(huge), FileKind.PNG, ReadingLimits.DEFAULT, soon()))
                .isInstanceOf(PortException.class);
        assertThatThrownBy(() -> read(huge, INSTALLED, Duration.ofSeconds(30)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.reason().code()).isEqualTo("too_many_pixels"));
    }

    @Test
    void the_program_sees_no_variable_of_this_process(@TempDir Path folder) throws IOException {
        Path noted = folder.resolve("variables");
        TextRecognition curious = TextRecognition.by(
                program(
                        folder,
                        "cat >" + noted + ".in; env >" + noted
                                + "; case $1 in --list-langs) echo List; echo eng;; esac"),
                1);

        read(Pictures.file(Pictures.of(LETTER), "png"), curious, Duration.ofSeconds(30));

        assertThat(Files.readAllLines(noted))
                .contains("OMP_THREAD_LIMIT=1")
                .noneMatch(line -> line.startsWith("HOME="));
    }

    @Test
    void a_program_without_a_language_cannot_read(@TempDir Path folder) throws IOException {
        TextRecognition mute = TextRecognition.by(program(folder, "echo List; echo osd"), 1);

        assertThatThrownBy(() -> read(Pictures.file(Pictures.of(LETTER), "png"), mute, Duration.ofSeconds(30)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        refusal -> assertThat(refusal.reason().code()).isEqualTo("ocr_unavailable"));
    }

    private static Path program(Path folder, String script) throws IOException {
        Path file = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\nPATH=/usr/bin:/bin\n" + script + "\n");
        assertThat(file.toFile().setExecutable(true)).isTrue();
        return file;
    }

    private static boolean readsArabic() throws IOException {
        if (!INSTALLED.available()) {
            return false;
        }
        Process listing = new ProcessBuilder("tesseract", "--list-langs")
                .redirectErrorStream(true)
                .start();
        return new String(listing.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .anyMatch("ara"::equals);
    }

    private static byte[] bytes(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private static Page onlyPage(byte[] file) {
        List<Page> pages = read(file).pages();
        assertThat(pages).hasSize(1);
        return pages.get(0);
    }

    private static DocumentLayout read(byte[] file) {
        return read(file, INSTALLED, Duration.ofSeconds(60));
    }

    private static DocumentLayout read(byte[] file, TextRecognition recognition, Duration time) {
        assumeTrue(INSTALLED.available(), "Tesseract is not installed");
        LocalDocumentReader reader = reader(recognition);
        Content content = Content.of(file);
        Deadline deadline = Deadline.in(time, "the test", Clock.systemUTC());
        return reader.read(
                content, reader.detect(content, ReadingLimits.DEFAULT).kind(), ReadingLimits.DEFAULT, deadline);
    }

    private static LocalDocumentReader reader(TextRecognition recognition) {
        return new LocalDocumentReader(Clock.systemUTC(), recognition);
    }

    private static Deadline soon() {
        return Deadline.in(Duration.ofSeconds(10), "the test", Clock.systemUTC());
    }

    private static Word word(Page page, String text) {
        return page.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private static String text(Page page) {
        return page.words().stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
