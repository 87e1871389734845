package io.kraftd.bench.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.bench.synthetic.Generator;
import io.kraftd.bench.synthetic.LayoutFamilies;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every value answers where it came from, and the place can be shown. */
class ProvenanceTest {
    private static final boolean BARS = Boolean.getBoolean("kraftd.bars");
    private static final Path CORPUS = Path.of("../../shared/corpus/manifest.json");
    private static final Set<String> QUICK = Set.of("pdf-text", "xlsx");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Clock clock = Clock.systemUTC();
    private final LocalDocumentReader reader = Readers.local(clock);
    private int values;
    private int shown;

    @ParameterizedTest
    @EnumSource
    void every_value_of_synthetic_documents_has_a_place(FileFormat format) throws IOException {
        assumeThat(format.hasText() || (BARS && Readers.readPictures()))
                .as("pictures are read with -Pbars where Tesseract is installed")
                .isTrue();
        int seeds = !BARS ? 2 : format.hasText() ? 20 : 1;
        for (DocumentKind kind : DocumentKind.values()) {
            for (long seed = 1; seed <= seeds && kind.in(format); seed++) {
                Content content = Content.of(new Generator(LayoutFamilies.HELD_OUT, OptionalInt.empty())
                        .make(kind, format, 7_000 + seed)
                        .bytes());
                check(kind.label() + " as " + format.label() + ", seed " + (7_000 + seed), content, seed == 1);
            }
        }
        System.out.printf("%s: %d values with a place, %d shown%n", format.label(), values, shown);
        assertThat(values).isPositive();
    }

    @Test
    void every_value_of_the_corpus_has_a_place() throws IOException {
        assumeThat(CORPUS).as("the corpus beside this checkout").exists();
        for (JsonNode entry : new ObjectMapper().readTree(CORPUS.toFile())) {
            boolean readable = Readers.readPictures()
                    || QUICK.contains(entry.path("format").asText());
            if ((BARS && readable) || QUICK.contains(entry.path("format").asText())) {
                Path file = CORPUS.resolveSibling(entry.path("file").asText());
                check(file.getFileName().toString(), Content.ofFile(file), BARS);
            }
        }
        System.out.printf("corpus: %d values with a place, %d shown%n", values, shown);
        assertThat(values).isGreaterThan(500);
    }

    private void check(String name, Content content, boolean show) throws IOException {
        Deadline deadline = Deadline.in(LONGEST, name, clock);
        FileKind kind = reader.detect(content, ReadingLimits.DEFAULT).kind();
        DocumentLayout layout =
                reader.read(content, kind, ReadingLimits.DEFAULT, deadline).printedAlone();
        ExtractedDocument document = DocumentIntelligence.understand(layout, null, deadline);
        Places places = new Places(layout, document.fields());
        document.fields()
                .byPath()
                .forEach((path, field) -> assertThat(places.of(field))
                        .as("%s: place of %s", name, path)
                        .isPresent());
        assertThat(Figures.withoutField(document))
                .as("%s: figures nobody can trace", name)
                .isEmpty();
        values += document.fields().byPath().size();
        if (show) {
            List<Field> some = document.fields().byPath().values().stream()
                    .limit(BARS ? 5 : 2)
                    .toList();
            for (Field field : some) {
                show(name, content, kind, places, field, deadline);
            }
        }
    }

    private void show(String name, Content content, FileKind kind, Places places, Field field, Deadline deadline)
            throws IOException {
        Content picture =
                reader.snippet(content, kind, places.of(field).orElseThrow(), ReadingLimits.DEFAULT, deadline);
        try (InputStream in = picture.open()) {
            BufferedImage image = ImageIO.read(in);
            assertThat(inked(image)).as("%s: ink around %s", name, field.raw()).isTrue();
        }
        shown++;
    }

    private static boolean inked(BufferedImage image) {
        int first = image.getRGB(0, 0);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getRGB(x, y) != first) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void the_corpus_is_looked_for_beside_the_checkout() {
        assertThat(CORPUS.getParent().getFileName()).hasToString("corpus");
        assertThat(Files.exists(Path.of("pom.xml")))
                .as("tests run in their module")
                .isTrue();
    }
}
