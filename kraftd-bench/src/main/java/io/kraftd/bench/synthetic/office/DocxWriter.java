package io.kraftd.bench.synthetic.office;

import io.kraftd.bench.synthetic.paper.Clause;
import io.kraftd.bench.synthetic.paper.Fact;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.paper.Total;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Writes a document as word processor file. */
public final class DocxWriter {
    private final DocxFamily family;
    private final Paper paper;

    /** A writer for one document. */
    public DocxWriter(DocxFamily family, Paper paper) {
        this.family = family;
        this.paper = paper;
    }

    /** The bytes of the file. */
    public byte[] write() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Repack.sign(document.getProperties(), paper.letterhead().name());
            DocxPen pen = new DocxPen(document, paper.setting().language().rightToLeft());
            switch (family) {
                case TABLES -> tables(pen);
                case PARAGRAPHS -> paragraphs(pen);
                case FORM -> form(pen);
                case NESTED -> nested(pen);
                case LETTER -> letter(pen);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return Repack.undated(out.toByteArray());
        }
    }

    private void tables(DocxPen pen) {
        company(pen, ParagraphAlignment.START);
        pen.paragraph(paper.title(), 18, true, ParagraphAlignment.START);
        if (!paper.blocks().isEmpty()) {
            XWPFTable parties = pen.table(1, paper.blocks().size(), false);
            for (int i = 0; i < paper.blocks().size(); i++) {
                pen.cell(parties, 0, i, lines(paper.blocks().get(i)), false, ParagraphAlignment.START);
            }
        }
        pairs(pen, paper.facts(), false);
        middle(pen, DocxTable.Totals.ELSEWHERE);
        if (!paper.totals().isEmpty()) {
            pairs(pen, totals(), true);
        }
        end(pen);
    }

    private void paragraphs(DocxPen pen) {
        pen.paragraph(paper.title(), 16, true, ParagraphAlignment.CENTER);
        paper.facts().forEach(fact -> pen.paragraph(fact.label() + ": " + fact.value()));
        for (Paper.Block block : paper.blocks()) {
            pen.paragraph(block.label() + ": " + String.join(", ", block.party().lines()));
        }
        middle(pen, DocxTable.Totals.ROWS);
        end(pen);
    }

    private void form(DocxPen pen) {
        company(pen, ParagraphAlignment.CENTER);
        pen.paragraph(paper.title(), 15, true, ParagraphAlignment.CENTER);
        List<Fact> all = new ArrayList<>(paper.facts());
        paper.blocks()
                .forEach(block -> all.add(
                        new Fact(block.label(), String.join(", ", block.party().lines()))));
        XWPFTable table = pen.table((all.size() + 1) / 2, 4, true);
        pen.grid(table, List.of(18, 32, 18, 32), DocxPen.FULL_WIDTH);
        for (int i = 0; i < all.size(); i++) {
            int column = i % 2 * 2;
            pen.cell(table, i / 2, column, List.of(all.get(i).label()), true, ParagraphAlignment.START);
            pen.cell(table, i / 2, column + 1, List.of(all.get(i).value()), false, ParagraphAlignment.START);
        }
        middle(pen, DocxTable.Totals.ELSEWHERE);
        for (Total total : paper.totals()) {
            pen.paragraph(total.label() + ": " + total.printed(), 10, total.strong(), ParagraphAlignment.END);
        }
        end(pen);
    }

    private void nested(DocxPen pen) {
        XWPFTable outer = pen.table(2, 2, false);
        List<String> sender = new ArrayList<>(List.of(paper.title(), ""));
        sender.addAll(paper.letterhead().lines());
        pen.cell(outer, 0, 0, sender, true, ParagraphAlignment.START);
        inner(pen, outer.getRow(0).getCell(1), paper.facts());
        for (int i = 0; i < Math.min(2, paper.recipients().size()); i++) {
            pen.cell(outer, 1, i, lines(paper.recipients().get(i)), false, ParagraphAlignment.START);
        }
        middle(pen, DocxTable.Totals.ELSEWHERE);
        if (!paper.totals().isEmpty()) {
            XWPFTable below = pen.table(1, 2, false);
            inner(pen, below.getRow(0).getCell(1), totals());
        }
        end(pen);
    }

    private void letter(DocxPen pen) {
        var header = pen.document().createHeader(HeaderFooterType.DEFAULT).createParagraph();
        pen.write(header, paper.letterhead().name() + " · " + paper.letterhead().addressLine(), 9, true);
        var footer = pen.document().createFooter(HeaderFooterType.DEFAULT).createParagraph();
        pen.write(footer, String.join(" | ", paper.footer()), 7, false);
        for (Paper.Block block : paper.recipients()) {
            lines(block).forEach(pen::paragraph);
        }
        pen.paragraph(paper.title(), 13, true, ParagraphAlignment.START);
        List<String> parts = paper.facts().stream()
                .map(fact -> fact.label() + " " + fact.value())
                .toList();
        pen.paragraph(String.join(" | ", parts));
        middle(pen, DocxTable.Totals.MERGED_ROWS);
        end(pen);
    }

    private void company(DocxPen pen, ParagraphAlignment align) {
        pen.paragraph(paper.letterhead().name(), 13, true, align);
        pen.paragraph(paper.letterhead().addressLine(), 9, false, align);
    }

    private void middle(DocxPen pen, DocxTable.Totals totals) {
        pen.paragraph("");
        paper.opening().forEach(pen::paragraph);
        for (Clause clause : paper.clauses()) {
            pen.paragraph(clause.heading(), 11, true, ParagraphAlignment.START);
            if (!clause.text().isEmpty()) {
                pen.paragraph(clause.text());
            }
        }
        new DocxTable(pen, paper).write(totals);
        pen.paragraph("");
    }

    private void end(DocxPen pen) {
        paper.terms().forEach(fact -> pen.paragraph(fact.label() + ": " + fact.value()));
        paper.closing().forEach(text -> pen.paragraph(text, 9, false, ParagraphAlignment.START));
    }

    private void pairs(DocxPen pen, List<Fact> facts, boolean ruled) {
        XWPFTable table = pen.table(facts.size(), 2, ruled);
        table.setWidth("60%");
        pen.grid(table, List.of(40, 60), 5400);
        for (int i = 0; i < facts.size(); i++) {
            pen.cell(table, i, 0, List.of(facts.get(i).label()), false, ParagraphAlignment.START);
            pen.cell(table, i, 1, List.of(facts.get(i).value()), true, ParagraphAlignment.START);
        }
    }

    private void inner(DocxPen pen, XWPFTableCell cell, List<Fact> facts) {
        XWPFTable table = cell.insertNewTbl(cell.getParagraphs().get(0).getCTP().newCursor());
        for (Fact fact : facts) {
            var row = table.createRow();
            // why: the first row comes without cells, every other with as many as the first.
            boolean first = row.getTableCells().isEmpty();
            XWPFTableCell label = first ? row.createCell() : row.getCell(0);
            XWPFTableCell value = first ? row.createCell() : row.getCell(1);
            pen.cell(label, List.of(fact.label()), false, ParagraphAlignment.START);
            pen.cell(value, List.of(fact.value()), true, ParagraphAlignment.END);
        }
        pen.grid(table, List.of(50, 50), 4500);
    }

    private List<Fact> totals() {
        return paper.totals().stream()
                .map(total -> new Fact(total.label(), total.printed()))
                .toList();
    }

    private static List<String> lines(Paper.Block block) {
        List<String> lines = new ArrayList<>(List.of(block.label() + ":"));
        lines.addAll(block.party().lines());
        return lines;
    }
}
