package io.kraftd.adapter.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowCell;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowParagraph.Zone;
import io.kraftd.domain.layout.FlowTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDocumentTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:r><w:t>Unit</w:t></w:r><w:r><w:t xml:space='preserve'> price</w:t></w:r>       | Unit price
            <w:r><w:t>Price</w:t><w:tab/><w:t>12</w:t></w:r>                                   | Price\\t12
            <w:r><w:t>Price</w:t><w:br/><w:t>12</w:t></w:r>                                    | Price\\n12
            <w:r><w:t>non</w:t><w:noBreakHyphen/><w:t>stop</w:t></w:r>                         | non-stop
            <w:ins><w:r><w:t>10</w:t></w:r></w:ins><w:del><w:r><w:delText>9</w:delText></w:r></w:del> | 10
            <w:moveFrom><w:r><w:t>old</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>new</w:t></w:r></w:moveTo> | new
            <w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r><w:r><w:t>seen</w:t></w:r>   | seen
            <w:hyperlink><w:r><w:t>a@b.example</w:t></w:r></w:hyperlink>                       | a@b.example
            <w:r><w:fldChar/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:t>15.01.2026</w:t></w:r> | 15.01.2026
            <w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>PO-77</w:t></w:r></w:sdtContent></w:sdt>  | PO-77
            <w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click here</w:t></w:r></w:sdtContent></w:sdt><w:r><w:t>x</w:t></w:r> | x
            <w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>x</w:t></w:r>                    | x
            """)
    void a_paragraph_reads_as_it_is_shown(String content, String text) {
        byte[] file = OfficeParts.document("<w:p>" + content + "</w:p>").bytes();

        assertThat(Reading.paragraphs(file)).containsExactly(text.translateEscapes());
    }

    @Test
    void text_boxes_follow_the_paragraph_they_hang_on_and_are_read_once() {
        String box = "<w:txbxContent><w:p><w:r><w:t>Box</w:t></w:r></w:p></w:txbxContent>";
        byte[] file = OfficeParts.document("<w:p><w:r><w:t>Before</w:t></w:r><w:r><AlternateContent><Choice>" + box
                        + "</Choice><Fallback>" + box + "</Fallback></AlternateContent></w:r>"
                        + "<w:r><w:t> and after</w:t></w:r></w:p>")
                .bytes();

        assertThat(Reading.paragraphs(file)).containsExactly("Before and after", "Box");
    }

    @Test
    void merged_cells_appear_once_at_their_place_in_the_grid() {
        byte[] file = OfficeParts.document("<w:tbl>"
                        + "<w:tr>" + cell("<w:gridSpan w:val='2'/>", "Item") + cell("", "Price") + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge w:val='restart'/>", "Pipe") + cell("", "DN 50") + cell("", "4")
                        + "</w:tr>"
                        + "<w:tr>" + cell("<w:vMerge/>", "") + cell("", "DN 80") + cell("", "6") + "</w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "deleted") + "</w:tr>"
                        + "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>" + cell("", "10") + "</w:tr></w:tbl>")
                .bytes();

        assertThat(tables(file))
                .singleElement()
                .satisfies(table -> assertThat(table.cells())
                        .containsExactly(
                                new FlowCell(0, 0, 2, "Item", false),
                                new FlowCell(0, 2, 1, "Price", false),
                                new FlowCell(1, 0, 1, "Pipe", false),
                                new FlowCell(1, 1, 1, "DN 50", false),
                                new FlowCell(1, 2, 1, "4", false),
                                new FlowCell(2, 1, 1, "DN 80", false),
                                new FlowCell(2, 2, 1, "6", false),
                                new FlowCell(3, 2, 1, "10", false)));
    }

    @Test
    void a_table_inside_a_cell_follows_the_table_around_it() {
        String inner = "<w:tbl><w:tr>" + cell("", "inner") + "</w:tr></w:tbl>";
        byte[] file = OfficeParts.document("<w:tbl><w:tr><w:tc>" + "<w:p><w:r><w:t>outer</w:t></w:r></w:p>" + inner
                        + "<w:p/></w:tc></w:tr></w:tbl><w:tbl><w:tr>" + cell("", "last") + "</w:tr></w:tbl>")
                .bytes();

        assertThat(tables(file)).extracting(FlowTable::index).containsExactly(0, 1, 2);
        assertThat(tables(file)).extracting(t -> t.cells().get(0).text()).containsExactly("outer", "inner", "last");
    }

    @Test
    void a_document_of_word_keeps_headings_zones_and_the_order() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Alfa Ltd");
            document.createFooter(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Page 1");
            document.createParagraph().createRun().setText("Quotation");
            document.createParagraph();
            XWPFTable table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("Pipe");
            table.getRow(0).getCell(1).setText("4.50");
            var bold = document.createParagraph().createRun();
            bold.setText("Total 4.50");
            bold.setBold(true);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);

            assertThat(Reading.of(file.toByteArray()).flow())
                    .containsExactly(
                            new FlowParagraph(0, "Alfa Ltd", false, false, Zone.HEADER),
                            new FlowParagraph(1, "Quotation", false, false, Zone.BODY),
                            new FlowTable(
                                    0,
                                    List.of(
                                            new FlowCell(0, 0, 1, "Pipe", false),
                                            new FlowCell(0, 1, 1, "4.50", false))),
                            new FlowParagraph(3, "Total 4.50", false, true, Zone.BODY),
                            new FlowParagraph(4, "Page 1", false, false, Zone.FOOTER));
        }
    }

    @Test
    void styles_tell_headings_and_bold_text() {
        byte[] file = OfficeParts.document("<w:p><w:pPr><w:pStyle w:val='H'/></w:pPr><w:r><w:t>Scope</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='Sub'/></w:pPr><w:r><w:t>Works</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val='Sub'/></w:pPr><w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>plain</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Body</w:t></w:r></w:p>")
                .part("word/_rels/document.xml.rels", OfficeParts.relations("r1", "styles", "styles.xml"))
                .part(
                        "word/styles.xml",
                        "<styles><style styleId='H'><name val='heading 1'/><rPr><b/></rPr></style>"
                                + "<style styleId='Sub'><name val='own'/><basedOn val='H'/></style></styles>")
                .bytes();

        assertThat(Reading.of(file).flow())
                .containsExactly(
                        new FlowParagraph(0, "Scope", true, true, Zone.BODY),
                        new FlowParagraph(1, "Works", true, true, Zone.BODY),
                        new FlowParagraph(2, "plain", true, false, Zone.BODY),
                        new FlowParagraph(3, "Body", false, false, Zone.BODY));
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static List<FlowTable> tables(byte[] file) {
        List<FlowBlock> flow = Reading.of(file).flow();
        return flow.stream()
                .filter(FlowTable.class::isInstance)
                .map(FlowTable.class::cast)
                .toList();
    }
}
