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
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every value answers where it came from: it stands there, and the picture of the place shows it. */
class ProvenanceTest {
    private static final boolean BARS = Boolean.getBoolean("kraftd.bars");
    private static final Path CORPUS = Path.of("../../shared/corpus/manifest.json");
    private static final Set<String> QUICK = Set.of("pdf-text", "xlsx");
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int ALL = Integer.MAX_VALUE;
    /** Share of the values that are recognised in their places: recognising is never sure of every letter. */
    private static final double LEGIBLE = 0.95;

    private final Clock clock = Clock.systemUTC();
    private final LocalDocumentReader reader = Readers.local(clock);
    private int values;
    private int shown;
    private int asked;
    private final List<String> unseen = new ArrayList<>();

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
                int shows = seed > 1 ? 0 : BARS ? 5 : 2;
                check(kind.label() + " as " + format.label() + ", seed " + (7_000 + seed), content, shows);
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
                check(file.getFileName().toString(), Content.ofFile(file), BARS ? ALL : 0);
            }
        }
        System.out.printf(
                "corpus: %d values with a place, %d places shown, %d of %d read back, not %s%n",
                values, shown, asked - unseen.size(), asked, unseen);
        assertThat(values).isGreaterThan(500);
        assertThat(unseen).as("values that are not seen in their places").hasSizeLessThanOrEqualTo((int)
                (asked * (1 - LEGIBLE)));
    }

    private void check(String name, Content content, int shows) throws IOException {
        Deadline deadline = Deadline.in(LONGEST, name, clock);
        FileKind kind = reader.detect(content, ReadingLimits.DEFAULT).kind();
        DocumentLayout layout =
                reader.read(content, kind, ReadingLimits.DEFAULT, deadline).printedAlone();
        ExtractedDocument document = DocumentIntelligence.understand(layout, null, deadline);
        Places places = new Places(layout, document.fields());
        Map<Provenance, String> printed = new LinkedHashMap<>();
        document.fields().byPath().forEach((path, field) -> {
            assertThat(places.of(field)).as("%s: place of %s", name, path).isPresent();
            if (!(field.provenance() instanceof Provenance.Computed)) {
                String raw = Objects.requireNonNull(field.raw(), path::pointer);
                assertThat(Words.agree(places.text(field.provenance()), raw))
                        .as("%s: %s '%s' at %s", name, path, raw, field.provenance())
                        .isTrue();
                printed.putIfAbsent(field.provenance(), raw);
            }
        });
        assertThat(Figures.withoutField(document))
                .as("%s: figures nobody can trace", name)
                .isEmpty();
        values += document.fields().byPath().size();
        show(name, new Snippets(reader, content, kind, clock), printed, shows);
    }

    private void show(String name, Snippets snippets, Map<Provenance, String> printed, int shows) throws IOException {
        List<Provenance> some = new ArrayList<>(printed.keySet());
        Collections.shuffle(some, new Random(name.hashCode()));
        for (Provenance place : some.subList(0, Math.min(shows, some.size()))) {
            snippets.check(place, name + ": " + printed.get(place));
            shown++;
        }
        if (shows == ALL && Readers.readPictures()) {
            readBack(name, snippets, printed);
        }
    }

    /** Looks whether the first page with values has the words of each of them in its place, recognised from what is shown. */
    private void readBack(String name, Snippets snippets, Map<Provenance, String> printed) {
        OptionalInt first = printed.keySet().stream()
                .filter(Provenance.OnPage.class::isInstance)
                .mapToInt(place -> ((Provenance.OnPage) place).page())
                .min();
        if (first.isEmpty()) {
            return;
        }
        Page page = snippets.recognised(first.getAsInt());
        printed.forEach((place, raw) -> {
            if (place instanceof Provenance.OnPage on && on.page() == first.getAsInt()) {
                asked++;
                String seen = Places.within(page, on.box());
                if (!Words.alike(seen, raw)) {
                    unseen.add(name + ": '" + raw + "' seen as '" + seen + "'");
                }
            }
        });
    }

    @Test
    void the_corpus_is_looked_for_beside_the_checkout() {
        assertThat(CORPUS.getParent().getFileName()).hasToString("corpus");
        assertThat(Files.exists(Path.of("pom.xml")))
                .as("tests run in their module")
                .isTrue();
    }
}
