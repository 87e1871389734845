package io.kraftd.adapter.reading.internal.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Compares the words with those of PDFBox's own text stripper, over the corpus beside the repository. */
class PdfCorpusTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus", "files");

    @Test
    void every_word_the_stripper_finds_in_the_corpus_is_found() throws IOException {
        assumeThat(CORPUS).isDirectory();
        int expected = 0;
        int found = 0;
        for (Path file : pdfs()) {
            byte[] bytes = Files.readAllBytes(file);
            List<String> words = read(file, bytes);
            List<String> oracle = strip(bytes);
            int common = common(words, oracle);
            System.out.printf(
                    Locale.ROOT,
                    "%-48s stripper %5d  words %5d  recall %.3f  precision %.3f%n",
                    file.getFileName(),
                    oracle.size(),
                    words.size(),
                    share(common, oracle.size()),
                    share(common, words.size()));
            expected += oracle.size();
            found += common;
        }
        System.out.printf(Locale.ROOT, "word recall over the corpus %.4f%n", share(found, expected));
        assertThat(share(found, expected)).isGreaterThan(0.98);
    }

    private static List<Path> pdfs() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    private static List<String> read(Path file, byte[] bytes) {
        try {
            Deadline deadline = Deadline.in(Duration.ofSeconds(30), "the test", Clock.systemUTC());
            DocumentLayout layout = PdfReader.read(bytes, ReadingLimits.DEFAULT, deadline, Optional.empty());
            return layout.pages().stream()
                    .map(Page::words)
                    .flatMap(List::stream)
                    .map(Word::text)
                    .toList();
        } catch (UnreadableFileException e) {
            System.out.println(file.getFileName() + ": " + e.reason());
            return List.of();
        }
    }

    private static List<String> strip(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            String text = Normalizer.normalize(stripper.getText(document), Normalizer.Form.NFC);
            return Arrays.stream(text.split("[\\s\\u00A0]+"))
                    .filter(w -> !w.isBlank())
                    .toList();
        }
    }

    private static int common(List<String> words, List<String> oracle) {
        Map<String, Integer> left = new HashMap<>();
        words.forEach(w -> left.merge(w, 1, Integer::sum));
        int common = 0;
        for (String word : oracle) {
            if (left.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return common;
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
