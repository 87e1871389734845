package io.kraftd.adapter.publishing.internal.office;

import io.kraftd.adapter.publishing.internal.paper.Paper;
import io.kraftd.adapter.publishing.internal.paper.Table;
import io.kraftd.adapter.publishing.internal.paper.Value;
import io.kraftd.adapter.publishing.internal.text.XmlText;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paper as a text document (WordprocessingML, ECMA-376 part 1, 17). Lengths are twentieths of a point. */
public final class PaperDocx {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int INNER_WIDTH = 10_000;
    private static final String NORMAL = "18";
    private static final String TITLE = "30";

    private final XmlText xml = new XmlText();

    private PaperDocx() {}

    /** The bytes; the same for the same paper. */
    public static byte[] of(Paper paper) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                Relations.contentTypes(Map.of("/word/document.xml", WORD + "document.main+xml")));
        parts.put("_rels/.rels", Relations.of(List.of(OFFICE + "/officeDocument"), List.of("word/document.xml")));
        parts.put("word/document.xml", new PaperDocx().document(paper));
        return ZipFile.of(parts);
    }

    private byte[] document(Paper paper) {
        xml.start("w:document", "xmlns:w", MAIN).start("w:body");
        paper.letterhead().forEach(line -> paragraph(line, false, NORMAL, false));
        paragraph((paper.title() + " " + paper.number()).strip(), true, TITLE, false);
        table(paper.facts().stream()
                .map(fact -> List.of(fact.label(), fact.value().shown()))
                .toList());
        paper.parties().forEach(this::block);
        lines(paper.lines());
        table(paper.sums().stream()
                .map(sum -> List.of(sum.label(), sum.amount().shown()))
                .toList());
        paper.remarks().forEach(this::block);
        xml.start("w:sectPr").empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty("w:pgMar", "w:top", "950", "w:right", "950", "w:bottom", "950", "w:left", "950");
        return xml.end().end().end().bytes();
    }

    private void block(Paper.Block block) {
        paragraph(block.heading(), true, NORMAL, false);
        block.lines().forEach(line -> paragraph(line, false, NORMAL, false));
        paragraph("", false, NORMAL, false);
    }

    private void table(List<List<String>> rows) {
        if (!rows.isEmpty()) {
            begin(List.of(1.0, 2.0));
            for (List<String> row : rows) {
                xml.start("w:tr");
                cell(row.get(0), true, false);
                cell(row.get(1), false, false);
                xml.end();
            }
            end();
        }
    }

    private void lines(Table table) {
        if (table.rows().isEmpty()) {
            return;
        }
        begin(table.columns().stream().map(Table.Column::share).toList());
        xml.start("w:tr").start("w:trPr").empty("w:tblHeader").end();
        table.columns().forEach(column -> cell(column.title(), true, column.figures()));
        xml.end();
        for (List<@Nullable Value> row : table.rows()) {
            xml.start("w:tr").start("w:trPr").empty("w:cantSplit").end();
            for (int column = 0; column < row.size(); column++) {
                Value value = row.get(column);
                cell(
                        value == null ? "" : value.shown(),
                        false,
                        table.columns().get(column).figures());
            }
            xml.end();
        }
        end();
    }

    private void begin(List<Double> shares) {
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        xml.start("w:tbl").start("w:tblPr").empty("w:tblW", "w:w", Integer.toString(INNER_WIDTH), "w:type", "dxa");
        xml.start("w:tblBorders");
        for (String side : List.of("w:top", "w:bottom", "w:insideH")) {
            xml.empty(side, "w:val", "single", "w:sz", "4", "w:color", "999999");
        }
        xml.end().end().start("w:tblGrid");
        shares.forEach(share -> xml.empty("w:gridCol", "w:w", Long.toString(Math.round(INNER_WIDTH * share / all))));
        xml.end();
    }

    private void end() {
        xml.end();
        // why: two tables without a paragraph between them become one
        paragraph("", false, NORMAL, false);
    }

    private void cell(String text, boolean bold, boolean toTheRight) {
        xml.start("w:tc");
        paragraph(text, bold, NORMAL, toTheRight);
        xml.end();
    }

    private void paragraph(String text, boolean bold, String halfPoints, boolean toTheRight) {
        boolean rightToLeft = !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        xml.start("w:p").start("w:pPr");
        if (rightToLeft) {
            xml.empty("w:bidi");
        }
        xml.empty("w:spacing", "w:after", "20");
        if (toTheRight) {
            xml.empty("w:jc", "w:val", "right");
        }
        xml.end();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            run(lines.get(i), bold, halfPoints, rightToLeft, i > 0);
        }
        xml.end();
    }

    private void run(String text, boolean bold, String halfPoints, boolean rightToLeft, boolean newLine) {
        xml.start("w:r").start("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial");
        if (bold) {
            xml.empty("w:b").empty("w:bCs");
        }
        xml.empty("w:sz", "w:val", halfPoints).empty("w:szCs", "w:val", halfPoints);
        if (rightToLeft) {
            xml.empty("w:rtl");
        }
        xml.end();
        if (newLine) {
            xml.empty("w:br");
        }
        xml.leaf("w:t", text, "xml:space", "preserve").end();
    }
}
