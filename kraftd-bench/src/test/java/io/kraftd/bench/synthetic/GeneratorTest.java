package io.kraftd.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Language;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {
    private static final Generator DEVELOPMENT = new Generator(LayoutFamilies.DEVELOPMENT, OptionalInt.empty());
    private static final Generator HELD_OUT = new Generator(LayoutFamilies.HELD_OUT, OptionalInt.empty());

    static Stream<Arguments> every_kind_in_every_format_it_is_made_in() {
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind ->
                        Arrays.stream(FileFormat.values()).filter(kind::in).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_in_every_format_it_is_made_in")
    void the_same_seed_gives_the_same_file_and_truth(DocumentKind kind, FileFormat format) throws IOException {
        SyntheticDocument first = DEVELOPMENT.make(kind, format, 4711);
        SyntheticDocument again = DEVELOPMENT.make(kind, format, 4711);

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.paper().truth().asMap())
                .isEqualTo(first.paper().truth().asMap());
        assertThat(DEVELOPMENT.make(kind, format, 4712).bytes()).isNotEqualTo(first.bytes());
    }

    @ParameterizedTest
    @MethodSource("every_kind_in_every_format_it_is_made_in")
    void both_halves_make_every_kind_from_families_of_their_own(DocumentKind kind, FileFormat format)
            throws IOException {
        assertThat(HELD_OUT.make(kind, format, 7).family())
                .isNotEqualTo(DEVELOPMENT.make(kind, format, 7).family());
    }

    @Test
    void a_kind_is_refused_in_a_format_it_is_not_made_in() {
        assertThatThrownBy(() -> DEVELOPMENT.make(DocumentKind.LETTER, FileFormat.XLSX, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter")
                .hasMessageContaining("xlsx");
    }

    @Test
    void the_printed_page_carries_every_cell_and_total_in_its_notation() throws IOException {
        int checked = 0;
        for (long seed = 0; seed < 36; seed++) {
            Generator generator = seed % 2 == 0 ? DEVELOPMENT : HELD_OUT;
            DocumentKind kind = new Dice(seed).pick(List.of(DocumentKind.values()));
            SyntheticDocument document = generator.make(kind, FileFormat.PDF_TEXT, seed);
            if (document.paper().setting().language() == Language.AR) {
                continue;
            }
            String printed = PrintedText.of(document);
            document.paper().totals().forEach(total -> assertPrinted(printed, total.printed(), document));
            document.paper().facts().forEach(fact -> assertPrinted(printed, fact.label(), document));
            for (Row row : document.paper().table().rows()) {
                document.paper().table().columns().forEach(column -> {
                    if (column.role().numeric()) {
                        assertPrinted(printed, row.text(column.role()), document);
                    }
                });
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(20);
    }

    private static void assertPrinted(String printed, String text, SyntheticDocument document) {
        assertThat(printed).as("%s, %s", document.fileName(), document.family()).contains(PrintedText.plain(text));
    }
}
