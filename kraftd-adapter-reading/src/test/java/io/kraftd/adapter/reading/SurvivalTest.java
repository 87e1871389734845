package io.kraftd.adapter.reading;

import static io.kraftd.adapter.reading.RawPdf.deflated;
import static io.kraftd.adapter.reading.RawPdf.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.ports.reading.UnreadableFileException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that may be read or refused, but never take long, much memory or the process with them. */
class SurvivalTest {
    private static final long LONGEST = 2_000_000_000L;
    private static final String SHOWN = "BT /F1 12 Tf 50 700 Td <00410042> Tj ET";
    private static final String TYPE_0 =
            "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [6 0 R] ";

    @ParameterizedTest(name = "{0}")
    @MethodSource({"traps", "mutations"})
    void a_hostile_file_is_read_or_refused_in_time(String name, byte[] file) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();

        try {
            assertThat(Reading.of(file)).isNotNull();
        } catch (UnreadableFileException e) {
            assertThat(e.reason().code()).isNotBlank();
        }

        assertThat(clock.getCurrentThreadCpuTime() - start).isLessThan(LONGEST);
    }

    static Stream<Arguments> traps() {
        return Stream.of(
                arguments(
                        "a font that maps two billion codes",
                        typeZero("", "1 beginbfrange <00000000> <7ffffffe> <0000> endbfrange")),
                arguments(
                        "a font that maps the same codes again and again",
                        typeZero("", "1 beginbfrange " + "<0000> <ffff> <0000> ".repeat(50_000) + "endbfrange")),
                arguments("a font with two billion widths", typeZero("/W [0 2147483647 500]", "")),
                arguments(
                        "a predictor with endless rows",
                        RawPdf.page(
                                        "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2147483647 /Colors 32 >>",
                                        deflated(latin(SHOWN)),
                                        "/Font << /F1 5 0 R >>")
                                .bytes()),
                arguments(
                        "page content packed as a picture",
                        RawPdf.page(
                                        "/Filter /CCITTFaxDecode /DecodeParms << /Columns 100000 /Rows 100000 >>",
                                        latin(SHOWN),
                                        "")
                                .bytes()),
                arguments(
                        "arrays in arrays in arrays",
                        RawPdf.page("[".repeat(200_000)).bytes()),
                arguments(
                        "dictionaries in dictionaries",
                        RawPdf.page("/A " + "<< /A ".repeat(100_000)).bytes()),
                arguments(
                        "saved states without end",
                        RawPdf.page("q ".repeat(500_000)).bytes()),
                arguments(
                        "one endless number",
                        RawPdf.page("9".repeat(1_000_000) + " 0 0 rg").bytes()),
                arguments(
                        "one endless string",
                        RawPdf.page("BT /F1 9 Tf (" + "a".repeat(3_000_000) + ") Tj ET")
                                .bytes()),
                arguments("one stream drawn a hundred thousand times", sameContent()),
                arguments("a form that draws itself", selfDrawing()),
                arguments("a page tree that holds itself", selfHolding()),
                arguments(
                        "a content stream that is a page",
                        RawPdf.page("", latin(""), "/Font 3 0 R").bytes()),
                arguments(
                        "numbers past all bounds",
                        RawPdf.page("BT /F1 1e30 Tf 1e38 0 0 1e38 1e38 1e38 Tm (A) Tj ET 1e38 1e38 1e38 1e38 re S")
                                .bytes()),
                arguments(
                        "merged blocks without end",
                        OfficeParts.workbook("<sheetData/><mergeCells>"
                                        + "<mergeCell ref='A1:XFD1048576'/>".repeat(10_000) + "</mergeCells>")
                                .bytes()),
                arguments(
                        "cells at impossible places",
                        OfficeParts.workbook(
                                        "<sheetData><row r='99999999999'>"
                                                + "<c r='ZZZZZZZ99999999999' s='-5' t='s'><v>99999999999</v></c></row></sheetData>")
                                .bytes()),
                arguments(
                        "a column that spans everything",
                        OfficeParts.document(
                                        "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2147483647'/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>")
                                .bytes()),
                arguments(
                        "elements in elements",
                        OfficeParts.document("<w:sdt>".repeat(200_000)).bytes()),
                arguments("one field without end", latin("a,b\nc,d\n\"" + "x,".repeat(1_000_000))),
                arguments("rows of nothing but separators", latin((";".repeat(1000) + "\n").repeat(3_000))));
    }

    /** The same mutations every time: seeds count from 1. */
    static Stream<Arguments> mutations() {
        byte[] pdf = RawPdf.page("BT /F1 12 Tf 50 700 Td (Total 12.50) Tj ET 10 10 m 200 10 l S")
                .bytes();
        byte[] xlsx = OfficeParts.workbook("<sheetData><row r='1'><c r='A1'><v>1.5</v></c></row></sheetData>")
                .bytes();
        byte[] docx =
                OfficeParts.document("<w:p><w:r><w:t>Total</w:t></w:r></w:p>").bytes();
        byte[] csv = latin("Item;Quantity;Price\nPipe;3;4,50\nBend;2;1,20\n");
        return Stream.iterate(1, seed -> seed + 1)
                .limit(100)
                .flatMap(seed -> Stream.of(
                        arguments("PDF, seed " + seed, mutated(pdf, seed)),
                        arguments("XLSX, seed " + seed, mutated(xlsx, seed)),
                        arguments("DOCX, seed " + seed, mutated(docx, seed)),
                        arguments("CSV, seed " + seed, mutated(csv, seed))));
    }

    private static byte[] mutated(byte[] file, int seed) {
        Random random = new Random(seed);
        byte[] mutated = file.clone();
        for (int i = 0; i < 1 + random.nextInt(8); i++) {
            mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? java.util.Arrays.copyOf(mutated, random.nextInt(mutated.length)) : mutated;
    }

    private static byte[] typeZero(String widths, String map) {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R "
                + "/Resources << /Font << /F1 5 0 R >> >> >>");
        pdf.stream("", latin(SHOWN));
        pdf.object(TYPE_0 + "/ToUnicode 7 0 R >>");
        pdf.object("<< /Type /Font /Subtype /CIDFontType2 /BaseFont /A " + widths + " >>");
        pdf.stream("", latin(map));
        return pdf.bytes();
    }

    private static byte[] selfDrawing() {
        RawPdf pdf = RawPdf.page("", latin("/X Do"), "/XObject << /X 6 0 R >>");
        pdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >>",
                latin("/X Do /X Do"));
        return pdf.bytes();
    }

    private static byte[] sameContent() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.object(
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [" + "4 0 R ".repeat(100_000) + "] >>");
        pdf.stream("/Filter /FlateDecode", deflated(latin("1 1 1 rg\n".repeat(20_000))));
        return pdf.bytes();
    }

    private static byte[] selfHolding() {
        RawPdf pdf = new RawPdf();
        pdf.object("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.object("<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 /Parent 2 0 R >>");
        return pdf.bytes();
    }
}
