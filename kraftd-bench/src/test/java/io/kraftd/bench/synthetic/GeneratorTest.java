package io.kraftd.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Row;
import io.kraftd.bench.synthetic.pdf.PdfFamily;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Language;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GeneratorTest {
    private static final Generator DEVELOPMENT = new Generator(LayoutFamilies.DEVELOPMENT, OptionalInt.empty());
    private static final Generator HELD_OUT = new Generator(LayoutFamilies.HELD_OUT, OptionalInt.empty());

    /** The first bytes of a file by the ending of its name. */
    private static final Map<String, byte[]> SIGNATURES = Map.of(
            "pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII),
            "xlsx", new byte[] {'P', 'K', 3, 4},
            "docx", new byte[] {'P', 'K', 3, 4},
            "jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "tiff", new byte[] {'M', 'M', 0, '*'});

    static Stream<Arguments> every_kind_in_every_format_it_is_made_in() {
        return Arrays.stream(DocumentKind.values())
                .flatMap(kind ->
                        Arrays.stream(FileFormat.values()).filter(kind::in).map(format -> Arguments.of(kind, format)));
    }

    @ParameterizedTest
    @MethodSource("every_kind_in_every_format_it_is_made_in")
    void every_kind_is_made_in_its_formats(DocumentKind kind, FileFormat format) throws IOException {
        SyntheticDocument made = DEVELOPMENT.make(kind, format, 4711);

        assertThat(made.kind()).isEqualTo(kind);
        assertThat(made.format()).isEqualTo(format);
        if (format == FileFormat.CSV) {
            assertPrinted(PrintedText.of(made), made.paper().title(), made);
        } else {
            String ending = made.fileName().replaceFirst(".*[.]", "");
            assertThat(made.bytes()).startsWith(SIGNATURES.get(ending));
        }
    }

    @ParameterizedTest
    @EnumSource(FileFormat.class)
    void the_same_seed_gives_the_same_file_and_truth(FileFormat format) throws IOException {
        SyntheticDocument first = DEVELOPMENT.make(DocumentKind.INVOICE, format, 4712);
        SyntheticDocument again = DEVELOPMENT.make(DocumentKind.INVOICE, format, 4712);

        assertThat(again.bytes()).isEqualTo(first.bytes());
        assertThat(again.paper().truth().asMap())
                .isEqualTo(first.paper().truth().asMap());
        assertThat(DEVELOPMENT.make(DocumentKind.INVOICE, format, 4713).bytes()).isNotEqualTo(first.bytes());
    }

    @Test
    void no_layout_family_is_in_both_halves_and_each_half_has_some_of_each_format() {
        assertThat(LayoutFamilies.DEVELOPMENT.pdf())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(LayoutFamilies.HELD_OUT.pdf());
        assertThat(LayoutFamilies.DEVELOPMENT.xlsx())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(LayoutFamilies.HELD_OUT.xlsx());
        assertThat(LayoutFamilies.DEVELOPMENT.docx())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(LayoutFamilies.HELD_OUT.docx());
        assertThat(LayoutFamilies.DEVELOPMENT.csv())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(LayoutFamilies.HELD_OUT.csv());
        assertThat(LayoutFamilies.HELD_OUT.pdf()).hasSize(LayoutFamilies.HELD_OUT_PDF.size());
    }

    @Test
    void a_half_makes_documents_of_its_own_families_only() throws IOException {
        List<String> heldOut =
                LayoutFamilies.HELD_OUT.pdf().stream().map(PdfFamily::label).toList();
        for (long seed = 0; seed < 12; seed++) {
            assertThat(HELD_OUT.make(DocumentKind.INVOICE, FileFormat.PDF_TEXT, seed)
                            .family())
                    .isIn(heldOut);
            assertThat(DEVELOPMENT
                            .make(DocumentKind.INVOICE, FileFormat.PDF_TEXT, seed)
                            .family())
                    .isNotIn(heldOut);
        }
    }

    @Test
    void a_kind_is_refused_in_a_format_it_is_not_made_in() {
        assertThatThrownBy(() -> DEVELOPMENT.make(DocumentKind.LETTER, FileFormat.XLSX, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("letter")
                .hasMessageContaining("xlsx");
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"PDF_TEXT", "DOCX"})
    void the_printed_page_carries_every_number_and_total_in_its_notation(FileFormat format) throws IOException {
        int checked = 0;
        for (long seed = 0; seed < 28; seed++) {
            SyntheticDocument document = document(format, seed);
            Paper paper = document.paper();
            if (paper.setting().language() == Language.AR && format == FileFormat.PDF_TEXT) {
                continue;
            }
            String printed = PrintedText.of(document);
            paper.totals().forEach(total -> assertPrinted(printed, total.printed(), document));
            paper.facts().forEach(fact -> assertPrinted(printed, fact.value(), document));
            for (Row row : paper.table().rows()) {
                paper.table().columns().stream()
                        .filter(column -> column.role().numeric())
                        .forEach(column -> assertPrinted(printed, row.text(column.role()), document));
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(18);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileFormat.class,
            names = {"PDF_TEXT", "DOCX", "XLSX", "CSV"})
    void names_numbers_and_descriptions_of_the_truth_stand_in_the_file(FileFormat format) throws IOException {
        int checked = 0;
        for (long seed = 100; seed < 128; seed++) {
            SyntheticDocument document = document(format, seed);
            if (document.paper().setting().language() == Language.AR) {
                continue;
            }
            String printed = PrintedText.of(document);
            for (String field : List.of("document_number", "supplier_name", "buyer_name")) {
                Object value = document.paper().truth().get(field);
                assertPrinted(printed, value == null ? "" : value.toString(), document);
            }
            for (Row row : document.paper().table().rows()) {
                boolean item = row.type() == Row.Type.ITEM;
                assertPrinted(printed, item ? row.text(ColumnRole.DESCRIPTION) : "", document);
            }
            checked++;
        }
        assertThat(checked).isGreaterThan(18);
    }

    @Test
    void arabic_pages_carry_their_amounts_and_their_joined_letters() throws IOException {
        int checked = 0;
        for (long seed = 0; checked < 4; seed++) {
            SyntheticDocument document = DEVELOPMENT.make(DocumentKind.INVOICE, FileFormat.PDF_TEXT, seed);
            if (document.paper().setting().language() != Language.AR) {
                continue;
            }
            String printed = PrintedText.of(document);
            assertPrinted(printed, document.paper().title(), document);
            for (Row row : document.paper().table().rows()) {
                BigDecimal amount = row.cell(ColumnRole.AMOUNT).number();
                String bare =
                        amount == null ? "" : document.paper().setting().money().bare(amount);
                assertPrinted(printed, bare, document);
            }
            checked++;
        }
    }

    @Test
    void workbooks_hold_the_exact_amounts_as_numbers() throws IOException {
        for (long seed = 0; seed < 30; seed++) {
            SyntheticDocument document = DEVELOPMENT.make(DocumentKind.BOQ, FileFormat.XLSX, seed);
            String printed = PrintedText.of(document);
            for (Row row : document.paper().table().rows()) {
                BigDecimal amount = row.cell(ColumnRole.AMOUNT).number();
                assertPrinted(printed, amount == null ? "" : String.valueOf(amount.doubleValue()), document);
            }
        }
    }

    @Test
    void a_workbook_has_as_many_rows_as_were_asked_for() throws IOException {
        SyntheticDocument document = new Generator(LayoutFamilies.DEVELOPMENT, OptionalInt.of(4_000))
                .make(DocumentKind.BOQ, FileFormat.XLSX, 5);

        assertThat((List<?>) document.paper().truth().get("line_items")).hasSize(4_000);
        assertThat(PrintedText.rows(document.bytes())).isGreaterThan(4_000);
    }

    private static SyntheticDocument document(FileFormat format, long seed) throws IOException {
        Generator generator = seed % 2 == 0 ? DEVELOPMENT : HELD_OUT;
        List<DocumentKind> kinds = Arrays.stream(DocumentKind.values())
                .filter(kind -> kind.in(format))
                .toList();
        return generator.make(new Dice(seed).pick(kinds), format, seed);
    }

    private static void assertPrinted(String printed, String text, SyntheticDocument document) {
        assertThat(printed).as("%s, %s", document.fileName(), document.family()).contains(PrintedText.plain(text));
    }
}
