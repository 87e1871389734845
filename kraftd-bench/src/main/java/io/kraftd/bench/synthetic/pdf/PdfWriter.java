package io.kraftd.bench.synthetic.pdf;

import io.kraftd.bench.synthetic.paper.Clause;
import io.kraftd.bench.synthetic.paper.ColumnRole;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.Fact;
import io.kraftd.bench.synthetic.paper.Paper;
import io.kraftd.bench.synthetic.pdf.Canvas.Align;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Words;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Writes a document as PDF with a text layer. */
public final class PdfWriter {
    private static final List<Color> ACCENTS = List.of(
            new Color(20, 60, 110),
            new Color(120, 30, 30),
            new Color(30, 90, 60),
            new Color(60, 60, 60),
            new Color(90, 60, 120));

    private final PdfFamily family;
    private final Paper paper;
    private final Dice dice;
    private final Color accent;

    /** A writer for one document. */
    public PdfWriter(PdfFamily family, Paper paper, Dice dice) {
        this.family = family;
        this.paper = paper;
        this.dice = dice;
        this.accent = dice.pick(ACCENTS);
    }

    /** The bytes of the file. */
    public byte[] write() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(dice.seed());
            Type type = Type.of(document, family.face(), paper.allText());
            boolean mirrored = paper.setting().language().rightToLeft();
            float margin = dice.between(36, 58);
            try (Canvas canvas = new Canvas(document, size(), mirrored, type, family.fontSize(), margin)) {
                draw(canvas);
                foot(canvas, document.getNumberOfPages());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private PDRectangle size() {
        PDRectangle portrait = paper.setting().country().code().equals("US") ? PDRectangle.LETTER : PDRectangle.A4;
        float shorter = portrait.getWidth();
        float longer = portrait.getHeight();
        return family.frame() == PdfFamily.Frame.BESIDE_WIDE ? new PDRectangle(longer, shorter) : portrait;
    }

    private void draw(Canvas c) throws IOException {
        if (family.frame() == PdfFamily.Frame.PANEL) {
            panel(c);
        }
        family.letterhead().draw(c, paper, accent);
        Area area = new Area(c.left(), c.width());
        head(c, area);
        c.skip(12);
        for (String text : paper.opening()) {
            c.paragraph(area.x(), area.width(), text, c.fontSize(), false);
            c.skip(4);
        }
        clauses(c, area);
        c.skip(8);
        table(c, area);
        pairs(c, area, paper.terms());
        for (String text : paper.closing()) {
            c.paragraph(area.x(), area.width(), text, c.fontSize() - 0.5f, false);
            c.skip(3);
        }
    }

    private void head(Canvas c, Area area) throws IOException {
        switch (family.frame()) {
            case UNDER -> {
                family.addresses().draw(c, paper, area);
                c.skip(10);
                family.facts().draw(c, paper.facts(), area);
            }
            case ABOVE -> {
                family.facts().draw(c, paper.facts(), area);
                c.skip(10);
                family.addresses().draw(c, paper, area);
            }
            case HALF -> {
                family.addresses().draw(c, paper, area);
                c.skip(10);
                family.facts().draw(c, paper.facts(), area.part(0, 0.55f));
            }
            case PANEL -> family.addresses().draw(c, paper, area);
            case BESIDE, BESIDE_WIDE -> beside(c, area);
            case BESIDE_TITLED -> {
                beside(c, area);
                Letterhead.title(c, paper, area.x(), Align.START, 15);
            }
        }
    }

    private void beside(Canvas c, Area area) throws IOException {
        float top = c.y();
        family.addresses().draw(c, paper, area.part(0, 0.5f));
        float bottom = c.y();
        c.moveTo(top);
        family.facts().draw(c, paper.facts(), area.part(0.54f, 1));
        c.moveTo(Math.max(bottom, c.y()));
    }

    private void panel(Canvas c) throws IOException {
        float width = 136;
        c.fill(0, 0, c.left() + width - 14, c.pageHeight(), new Color(234, 238, 232));
        float top = c.y();
        Area inside = new Area(c.left() - 14, width - 8);
        c.skip(20);
        c.paragraph(inside.x(), inside.width(), paper.letterhead().name(), c.fontSize() + 2, true);
        for (String line : paper.letterhead().address()) {
            c.paragraph(inside.x(), inside.width(), line, c.fontSize(), false);
        }
        c.skip(18);
        for (Fact fact : paper.facts()) {
            c.paragraph(inside.x(), inside.width(), fact.label(), c.fontSize() - 1, false);
            c.paragraph(inside.x(), inside.width(), fact.value(), c.fontSize() + 0.5f, true);
            c.skip(7);
        }
        c.moveTo(top);
        c.indent(width);
    }

    private void clauses(Canvas c, Area area) throws IOException {
        for (Clause clause : paper.clauses()) {
            c.need(50);
            c.skip(6);
            c.paragraph(area.x(), area.width(), clause.heading(), c.fontSize() + 0.5f, true);
            if (!clause.text().isEmpty()) {
                c.paragraph(area.x(), area.width(), clause.text(), c.fontSize(), false);
            }
        }
    }

    private void table(Canvas c, Area area) throws IOException {
        if (paper.table().isEmpty()) {
            return;
        }
        TablePrinter printer = new TablePrinter(c, paper, family.table(), area);
        printer.print();
        c.skip(12);
        if (!paper.totals().isEmpty()) {
            TotalsLook look = amountIsLast() ? family.totals() : TotalsLook.BOX;
            c.need(look.height(c, paper.totals()));
            look.draw(c, paper.totals(), area, printer.columns());
        }
        c.skip(16);
    }

    // why: totals as rows of the table need the amounts in its last column.
    private boolean amountIsLast() {
        var columns = paper.table().columns();
        return family.totals() != TotalsLook.ROWS
                || columns.get(columns.size() - 1).role() == ColumnRole.AMOUNT;
    }

    private void pairs(Canvas c, Area area, List<Fact> facts) throws IOException {
        if (!facts.isEmpty()) {
            c.need(facts.size() * c.fontSize() * 1.6f);
            Facts.LIST.draw(c, facts, area);
            c.skip(8);
        }
    }

    private void foot(Canvas c, int pages) throws IOException {
        boolean numbered = pages > 1 || dice.chance(0.5);
        for (int i = 0; i < pages; i++) {
            c.reopen(i);
            float base = c.pageHeight() - 44;
            for (String line : paper.footer()) {
                float size = Letterhead.fitting(c, line, 6.5f, c.width());
                c.textAt((c.left() + c.right()) / 2, base, line, size, false, Align.CENTRE, Color.DARK_GRAY);
                base += 8.5f;
            }
            if (numbered && paper.setting().kind() != DocumentKind.LETTER) {
                String page = Words.fill(paper.pageWord(), i + 1, pages);
                c.textAt(c.right(), c.pageHeight() - 16, page, 7, false, Align.END, Color.DARK_GRAY);
            }
        }
    }
}
