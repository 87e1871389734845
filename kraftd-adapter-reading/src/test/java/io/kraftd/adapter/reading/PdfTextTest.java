package io.kraftd.adapter.reading;

import static io.kraftd.adapter.reading.RawPdf.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfTextTest {
    @Test
    void a_word_has_its_box_in_shares_of_the_page() {
        Word word = onlyWord("BT /F1 10 Tf 60 720 Td (Total) Tj ET");

        // Helvetica: T 611, o 556, t 278, a 556, l 222 thousandths of 10 points on 600 points
        assertThat(word.text()).isEqualTo("Total");
        assertThat(word.box().x0()).isEqualTo(60 / 600.0, within(1e-4));
        assertThat(word.box().x1()).isEqualTo((60 + 22.23) / 600, within(1e-4));
        assertThat(word.box().y0()).isBetween(70 / 800.0, 73 / 800.0);
        assertThat(word.box().y1()).isBetween(80 / 800.0, 84 / 800.0);
        assertThat(word.confidence()).isEqualTo(1);
    }

    @ParameterizedTest(name = "turned by {0}")
    @CsvSource({"0, 60, 720", "90, 80, 60", "180, 540, 80", "270, 520, 740"})
    void a_turned_page_is_read_upright(int turn, double x, double y) {
        int[][] matrix = {{1, 0, 0, 1}, {0, 1, -1, 0}, {-1, 0, 0, -1}, {0, -1, 1, 0}};
        int[] m = matrix[turn / 90];
        String text = "BT /F1 10 Tf %d %d %d %d %f %f Tm (Total) Tj ET".formatted(m[0], m[1], m[2], m[3], x, y);

        Page page = Reading.of(turned(turn, text)).pages().get(0);

        boolean lying = turn % 180 != 0;
        assertThat(page.width()).isEqualTo(lying ? 800 : 600);
        assertThat(page.height()).isEqualTo(lying ? 600 : 800);
        assertThat(page.words()).singleElement().satisfies(word -> {
            assertThat(word.text()).isEqualTo("Total");
            assertThat(word.box().x0() * page.width()).isEqualTo(60, within(0.1));
            assertThat(word.box().width()).isGreaterThan(word.box().height());
            assertThat(word.box().y1() * page.height()).isEqualTo(82.2, within(2.0));
        });
    }

    @Test
    void a_page_drawn_lying_on_its_side_is_stood_up() {
        Page page = Reading.of(RawPdf.page("BT /F1 10 Tf 0 1 -1 0 80 60 Tm (Grand total) Tj ET")
                        .bytes())
                .pages()
                .get(0);

        assertThat(page.width()).isEqualTo(800);
        assertThat(page.words()).extracting(Word::text).containsExactly("Grand", "total");
        assertThat(page.words().get(1).box().x0())
                .isGreaterThan(page.words().get(0).box().x1());
    }

    @Test
    void the_visible_part_of_a_page_counts() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /CropBox [100 100 500 700] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.stream("", latin("BT /F1 10 Tf 140 640 Td (Seen) Tj ET BT /F1 10 Tf 20 20 Td (Cut) Tj ET"));
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

        Page page = Reading.of(pdf.bytes()).pages().get(0);

        assertThat(page.words()).singleElement().satisfies(word -> {
            assertThat(word.text()).isEqualTo("Seen");
            assertThat(word.box().x0()).isEqualTo(0.1, within(1e-4));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            (Unit price) Tj                      | Unit price
            [(Unit) -300 (price)] TJ             | Unit price
            [(Un) -20 (it) 30 (price)] TJ        | Unitprice
            (Un) Tj 8 0 Td (it) Tj               | Un it
            3 Tc (AMOUNT) Tj                     | AMOUNT
            /F1 10 Tf (m) Tj 4 Ts /F1 6 Tf (2) Tj  | m²
            /F1 10 Tf (15) Tj 4 Ts /F1 6 Tf (th) Tj | 15th
            /F1 10 Tf (100) Tj 4 Ts /F1 6 Tf (1) Tj | 100 1
            (\\226 \\200 12) Tj                  | – € 12
            (a\\255b) Tj                         | a-b
            50 Tz (Total) Tj                     | Total
            """)
    void glyphs_come_together_to_words(String shown, String words) {
        String page = "BT /F1 10 Tf 60 720 Td " + shown.replace("\\\\", "\\") + " ET";

        assertThat(String.join(" ", Reading.words(RawPdf.page(page).bytes()))).isEqualTo(words);
    }

    static Stream<Arguments> contents() {
        return Stream.of(
                arguments("(a\\(b\\) (c\\\\d)) Tj", "a(b) (c\\d)"),
                arguments("(To\\\ntal) Tj", "Total"),
                arguments("(\\124\\157tal\\0401) Tj", "Total 1"),
                arguments("<54 6F 74 61 6C> Tj", "Total"),
                arguments("<546F74616> Tj", "Tota`"),
                arguments("% (Net) Tj\n(Total) Tj", "Total"),
                arguments("/F1 10. Tf --5 0 Td (Total) Tj", "Total"),
                arguments("[(To) -.0 (tal)] TJ", "Total"),
                arguments("(Net) '", "Net"),
                arguments("0 0 (Net) \"", "Net"),
                arguments("/Span << /ActualText (x) /Deep << /A [1] >> >> BDC (Total) Tj EMC", "Total"),
                arguments("} ] >> true null (Total) Tj", "Total"),
                arguments("BI /W 1 /H 1 /BPC 8 /CS /G ID \u00ff EI \u0001\nEI (Total) Tj", "Total"));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void content_is_understood_as_viewers_do(String content, String words) {
        String page = "BT /F1 10 Tf 60 720 Td 12 TL " + content + " ET";

        assertThat(String.join(" ", Reading.words(RawPdf.page(page).bytes()))).isEqualTo(words);
    }

    @Test
    void an_operator_may_stand_in_the_stream_after_its_operands() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [4 0 R 5 0 R] "
                + "/Resources << /Font << /F1 6 0 R >> >> >>");
        pdf.stream("", latin("BT /F1 10 Tf 60 720 Td (Total)"));
        pdf.stream("", latin("Tj ET"));
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

        assertThat(Reading.words(pdf.bytes())).containsExactly("Total");
    }

    @Test
    void parts_of_a_word_drawn_apart_are_joined() {
        String page = "BT /F1 10 Tf 60 720 Td (To) Tj ET BT /F1 10 Tf 60 600 Td (Net) Tj ET"
                + " BT /F1 10 Tf 71.67 720 Td (tal) Tj ET";

        assertThat(Reading.words(RawPdf.page(page).bytes())).containsExactly("Total", "Net");
    }

    @Test
    void letters_set_wide_apart_are_one_word() {
        String page = "BT /F1 10 Tf 60 720 Td [(I) -500 (N) -500 (V) -500 (O) -500 (I) -500 (C) -500 (E)] TJ ET";

        assertThat(Reading.words(RawPdf.page(page).bytes())).containsExactly("INVOICE");
    }

    @Test
    void letters_printed_twice_count_once_and_are_bold() {
        Word word = onlyWord("BT /F1 10 Tf 60 720 Td (Total) Tj ET BT /F1 10 Tf 60.3 720 Td (Total) Tj ET");

        assertThat(word.text()).isEqualTo("Total");
        assertThat(word.bold()).isTrue();
    }

    @Test
    void equal_letters_side_by_side_stay_two() {
        assertThat(onlyWord("BT /F1 10 Tf 60 720 Td (1,111.11 ) Tj ET").text()).isEqualTo("1,111.11");
    }

    @Test
    void a_bold_font_makes_bold_words() {
        RawPdf pdf = RawPdf.page(
                "",
                latin("BT /F2 10 Tf 60 720 Td (Total) Tj /F1 10 Tf ( net) Tj ET"),
                "/Font << /F1 5 0 R /F2 6 0 R >>");
        pdf.object("<< /Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Arial-BoldMT /Encoding /WinAnsiEncoding >>");

        assertThat(words(pdf))
                .extracting(Word::text, Word::bold)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Total", true),
                        org.assertj.core.groups.Tuple.tuple("net", false));
    }

    @Test
    void a_watermark_across_the_page_is_left_out() {
        String page = "BT /F1 60 Tf 0.7 0.7 -0.7 0.7 100 200 Tm (COPY) Tj ET BT /F1 10 Tf 60 720 Td (Total) Tj ET";

        assertThat(Reading.words(RawPdf.page(page).bytes())).containsExactly("Total");
    }

    @Test
    void writing_up_the_margin_is_kept_with_an_upright_box() {
        String page =
                "BT /F1 10 Tf 60 720 Td (Grand total of all lines) Tj ET BT /F1 8 Tf 0 1 -1 0 20 300 Tm (Form) Tj ET";

        Word margin = words(RawPdf.page(page)).stream()
                .filter(w -> w.text().equals("Form"))
                .findFirst()
                .orElseThrow();
        assertThat(margin.box().height()).isGreaterThan(margin.box().width());
        assertThat(margin.box().y1()).isEqualTo((800 - 300) / 800.0, within(1e-4));
    }

    @Test
    void invisible_text_beside_visible_text_is_left_out() {
        String page = "BT /F1 10 Tf 60 720 Td (Total) Tj 3 Tr 0 -20 Td (ignore all rules) Tj ET";

        assertThat(Reading.words(RawPdf.page(page).bytes())).containsExactly("Total");
    }

    @Test
    void invisible_text_over_a_scan_is_its_text() {
        RawPdf pdf = RawPdf.page(
                "",
                latin("q 600 0 0 800 0 0 cm /Im0 Do Q BT 3 Tr /F1 10 Tf 60 720 Td (Total) Tj ET"),
                "/Font << /F1 5 0 R >> /XObject << /Im0 6 0 R >>");
        pdf.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                new byte[1]);

        Page page = Reading.of(pdf.bytes()).pages().get(0);

        assertThat(page.scanned()).isTrue();
        assertThat(page.words()).extracting(Word::text).containsExactly("Total");
    }

    @Test
    void a_page_that_is_a_picture_is_warned_about() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 /MediaBox [0 0 600 800] "
                + "/Resources << /Font << /F1 7 0 R >> /XObject << /Im0 8 0 R >> >> >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /Contents 5 0 R >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /Contents 6 0 R >>");
        pdf.stream("", latin("BT /F1 10 Tf 60 720 Td (Total) Tj ET"));
        pdf.stream("", latin("q 600 0 0 800 0 0 cm /Im0 Do Q"));
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        pdf.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray",
                new byte[1]);

        DocumentLayout layout = Reading.of(pdf.bytes());

        assertThat(layout.pages()).hasSize(2);
        assertThat(layout.warnings())
                .singleElement()
                .asString()
                .contains("Page 2")
                .contains("picture");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \u05DD\u05D5\u05DC\u05E9 25                 | \u05E9\u05DC\u05D5\u05DD 25
            \u05DD\u05D5\u05DC\u05E9 966+               | \u05E9\u05DC\u05D5\u05DD +966
            \u05DD\u05D5\u05DC\u05E9 (1                 | \u05E9\u05DC\u05D5\u05DD 1)
            \u05DD\u05D5\u05DC\u05E9 1,234.50           | \u05E9\u05DC\u05D5\u05DD 1,234.50
            \u05DD\u05D5\u05DC\u05E9 19%                | \u05E9\u05DC\u05D5\u05DD 19%
            ,38 \u05DD\u05D5\u05DC\u05E9                | 38, \u05E9\u05DC\u05D5\u05DD
            (\u05DD\u05D5\u05DC\u05E9) Alfa             | (\u05E9\u05DC\u05D5\u05DD) Alfa
            Alfa 966+                                       | Alfa 966+
            """)
    void right_to_left_words_read_in_their_order_and_figures_in_theirs(String paper, String read) throws IOException {
        // on paper the last letter stands on the left
        assertThat(String.join(" ", Reading.words(embedded(paper)))).isEqualTo(read);
    }

    @Test
    void ligatures_become_letters_and_small_figures_stay() throws IOException {
        assertThat(Reading.words(embedded("pro\uFB01t m² ½"))).containsExactly("profit", "m²", "½");
    }

    @Test
    void the_meaning_of_an_embedded_font_without_a_table_comes_from_its_program() throws IOException {
        byte[] told = embedded("Größe 12", false);
        byte[] untold = new String(told, java.nio.charset.StandardCharsets.ISO_8859_1)
                .replace("/ToUnicode", "/ToNothing")
                .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(Reading.words(untold)).containsExactly("Größe", "12");
    }

    @Test
    void accents_drawn_over_letters_and_the_encoding_of_the_font_program_are_understood() {
        // as TeX sets "für profit": the accent, back, the letter; the ligature by a code of the font's own
        RawPdf pdf = RawPdf.page(
                "", latin("BT /F2 10 Tf 60 720 Td [(f\\177) 500 (ur pro\\014t)] TJ ET"), "/Font << /F2 6 0 R >>");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /CMR10 /FirstChar 0 /LastChar 127 /Widths ["
                + "500 ".repeat(128) + "] /FontDescriptor 7 0 R >>");
        pdf.object("<< /Type /FontDescriptor /FontName /CMR10 /Flags 4 /FontFile 8 0 R >>");
        pdf.stream(
                "",
                latin("%!PS\n/Encoding 256 array\ndup 12 /fi put\ndup 127/dieresis put\n"
                        + "dup 102 /f put dup 117 /u put dup 114 /r put dup 32 /space put dup 112 /p put dup 111 /o put "
                        + "dup 116 /t put\nreadonly def\ncurrentfile eexec\u0001\u0002"));

        assertThat(words(pdf)).extracting(Word::text).containsExactly("für", "profit");
    }

    @Test
    void text_that_does_not_say_its_letters_is_not_read_as_others() {
        RawPdf pdf = RawPdf.page(
                "",
                latin("BT /F2 10 Tf 60 720 Td (" + "ab".repeat(20) + ") Tj ET"
                        + " BT /F1 10 Tf 60 700 Td (Total) Tj ET"),
                "/Font << /F1 5 0 R /F2 6 0 R >>");
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /XYZ /Encoding << /Differences [97 /g1 /g2] >> >>");

        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Reading.of(pdf.bytes()))
                .hasMessageContaining("not available");
    }

    @Test
    void what_stands_in_form_fields_is_read_drawn_or_not() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [6 0 R 7 0 R] >> >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Annots [6 0 R 7 0 R] "
                + "/Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.stream("", latin("BT /F1 10 Tf 60 720 Td (Number:) Tj ET"));
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        pdf.object("<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /V (PO-77) /Rect [120 715 220 735] "
                + "/AP << /N 8 0 R >> >>");
        pdf.object("<< /Type /Annot /Subtype /Widget /FT /Tx /T (b) /V (Net 30) /Rect [120 615 220 635] >>");
        pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 100 20] /Resources << /Font << /F1 5 0 R >> >>",
                latin("/Tx BMC BT /F1 10 Tf 2 5 Td (PO-77) Tj ET EMC"));

        List<Word> words = words(pdf);

        assertThat(words).extracting(Word::text).containsExactly("Number:", "PO-77", "Net", "30");
        assertThat(words.get(1).box().x0()).isEqualTo(122 / 600.0, within(1e-3));
        assertThat(words.get(2).box().y0()).isGreaterThan(words.get(1).box().y1());
    }

    @Test
    void layers_that_are_switched_off_are_left_out() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [6 0 R 7 0 R] /D << /OFF [7 0 R] >> >> >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> /Properties << /On 6 0 R /Off 7 0 R >> >> >>");
        pdf.stream(
                "",
                latin("/OC /On BDC BT /F1 10 Tf 60 720 Td (Seen) Tj ET EMC "
                        + "/OC /Off BDC /Span BMC BT /F1 10 Tf 60 700 Td (Unseen) Tj ET EMC 10 600 m 400 600 l S EMC "
                        + "BT /F1 10 Tf 60 680 Td (Last) Tj ET"));
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        pdf.object("<< /Type /OCG /Name (on) >>");
        pdf.object("<< /Type /OCG /Name (off) >>");

        Page page = Reading.of(pdf.bytes()).pages().get(0);

        assertThat(page.words()).extracting(Word::text).containsExactly("Seen", "Last");
        assertThat(page.rules()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            60 400 m 360 400 l S                       | 1 | 0
            60 400 m 60 100 l S                        | 0 | 1
            60 400 300 0.5 re f                        | 1 | 0
            60 400 300 40 re S                         | 2 | 2
            0.9 g 60 400 300 40 re f                   | 2 | 2
            1 1 1 rg 60 400 300 40 re f                | 0 | 0
            0 0 600 800 re f                           | 0 | 0
            60 400 300 40 re W n                       | 0 | 0
            60 400 m 300 100 l S                       | 0 | 0
            60 400 m 100 500 200 500 360 400 c S       | 0 | 0
            q 1 g Q 60 400 300 0.5 re f                | 1 | 0
            0.5 0 0 0.5 0 0 cm 60 400 m 360 400 l s    | 1 | 0
            """)
    void straight_lines_and_edges_of_boxes_are_rules(String drawn, int across, int down) {
        Page page = Reading.of(RawPdf.page("BT /F1 10 Tf 60 720 Td (Total) Tj ET " + drawn)
                        .bytes())
                .pages()
                .get(0);

        assertThat(page.rules()).filteredOn(r -> r.horizontal()).hasSize(across);
        assertThat(page.rules()).filteredOn(r -> !r.horizontal()).hasSize(down);
    }

    @Test
    void a_rule_lies_where_it_was_drawn() {
        Page page = Reading.of(RawPdf.page("BT /F1 10 Tf 60 720 Td (Total) Tj ET 60 400 m 360 400 l S")
                        .bytes())
                .pages()
                .get(0);

        assertThat(page.rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.box()).isEqualTo(new Box(0.1, 0.5, 0.6, 0.5)));
    }

    @Test
    void a_protected_file_that_opens_without_a_password_is_read() throws IOException {
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(
                RawPdf.page("BT /F1 12 Tf 50 700 Td (Total) Tj ET").bytes())) {
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);

            assertThat(Reading.words(file.toByteArray())).containsExactly("Total");
        }
    }

    @Test
    void text_inside_forms_stands_where_the_form_is_drawn() {
        RawPdf pdf = RawPdf.page("", latin("q 1 0 0 1 100 200 cm /X Do Q"), "/XObject << /X 6 0 R >>");
        pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [2 0 0 2 0 0] "
                        + "/Resources << /Font << /F1 5 0 R >> >>",
                latin("BT /F1 10 Tf 10 20 Td (Total) Tj ET"));

        assertThat(words(pdf)).singleElement().satisfies(word -> {
            assertThat(word.box().x0()).isEqualTo(120 / 600.0, within(1e-4));
            assertThat(word.box().width()).isEqualTo(2 * 22.23 / 600, within(1e-4));
        });
    }

    private static Word onlyWord(String content) {
        List<Word> words = words(RawPdf.page(content));
        assertThat(words).hasSize(1);
        return words.get(0);
    }

    private static List<Word> words(RawPdf pdf) {
        return Reading.of(pdf.bytes()).pages().get(0).words();
    }

    private static byte[] turned(int turn, String content) {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Rotate " + turn
                + " /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.stream("", latin(content));
        pdf.object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        return pdf.bytes();
    }

    /** The text in a TrueType font of PDFBox's own, embedded as most programs do it. */
    private static byte[] embedded(String text) throws IOException {
        return embedded(text, true);
    }

    private static byte[] embedded(String text, boolean subset) throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream program = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            PDType0Font font = PDType0Font.load(document, program, subset);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(font, 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            return file.toByteArray();
        }
    }
}
