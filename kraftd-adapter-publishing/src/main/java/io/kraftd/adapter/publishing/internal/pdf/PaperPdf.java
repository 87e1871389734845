package io.kraftd.adapter.publishing.internal.pdf;

import io.kraftd.adapter.publishing.internal.paper.Paper;
import io.kraftd.lettering.Face;
import io.kraftd.lettering.Line;
import io.kraftd.lettering.Wrapping;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A paper as PDF on A4. */
public final class PaperPdf {
    private static final float SMALL = 8.5f;
    private static final float NORMAL = 9;
    private static final float TITLE = 15;
    private static final float NAME = 12;
    private static final float GAP = 14;
    private static final float LABEL_WIDTH = 112;
    private static final float SUM_WIDTH = 240;
    private static final int PARTIES_IN_A_ROW = 3;

    private final Pen pen;

    private PaperPdf(Pen pen) {
        this.pen = pen;
    }

    /** The bytes; the same for the same paper. */
    public static byte[] of(Paper paper) {
        try (PDDocument document = new PDDocument()) {
            // why: without an id of its own the library takes the time of day
            document.setDocumentId(1L);
            describe(document, paper);
            Pen pen = new Pen(document);
            new PaperPdf(pen).draw(paper);
            pen.finish((paper.title() + " " + paper.number()).strip());
            return Pen.bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(PDDocument document, Paper paper) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle((paper.title() + " " + paper.number()).strip());
        information.setProducer("Kraftd");
        document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "en");
    }

    private void draw(Paper paper) {
        pen.newPage();
        letterhead(paper.letterhead());
        paragraph((paper.title() + " " + paper.number()).strip(), pen.bold, TITLE, 0, Pen.INNER);
        pen.skip(GAP);
        facts(paper.facts());
        for (int i = 0; i < paper.parties().size(); i += PARTIES_IN_A_ROW) {
            parties(paper.parties()
                    .subList(i, Math.min(i + PARTIES_IN_A_ROW, paper.parties().size())));
        }
        new PdfTable(pen, paper.lines()).draw();
        sums(paper.sums());
        paper.remarks().forEach(this::remark);
    }

    private void letterhead(List<String> lines) {
        if (!lines.isEmpty()) {
            paragraph(lines.get(0), pen.bold, NAME, 0, Pen.INNER);
            lines.stream().skip(1).forEach(line -> paragraph(line, pen.regular, SMALL, 0, Pen.INNER));
            pen.skip(GAP / 2);
            pen.rule(0, Pen.INNER);
            pen.skip(GAP);
        }
    }

    private void facts(List<Paper.Fact> facts) {
        for (Paper.Fact fact : facts) {
            List<Line> lines = Wrapping.wrap(fact.value().shown(), pen.regular, NORMAL, Pen.INNER - LABEL_WIDTH);
            pen.need(height(NORMAL));
            pen.text(pen.bold.line(fact.label()), pen.bold, NORMAL, 0, LABEL_WIDTH, 0, false);
            for (Line line : lines) {
                pen.need(height(NORMAL));
                // why: a short value that runs from right to left stays beside its label
                pen.text(
                        new Line(line.drawn(), false),
                        pen.regular,
                        NORMAL,
                        LABEL_WIDTH,
                        Pen.INNER - LABEL_WIDTH,
                        0,
                        false);
                pen.skip(height(NORMAL));
            }
        }
        pen.skip(GAP);
    }

    private void parties(List<Paper.Block> parties) {
        float width = Pen.INNER / parties.size();
        List<List<Line>> columns = new ArrayList<>();
        for (Paper.Block party : parties) {
            List<Line> lines = new ArrayList<>();
            party.lines().forEach(line -> lines.addAll(Wrapping.wrap(line, pen.regular, NORMAL, width - GAP)));
            columns.add(lines);
        }
        int most = columns.stream().mapToInt(List::size).max().orElse(0);
        pen.need(Math.min((most + 1) * height(NORMAL) + GAP, Pen.pageHeight()));
        for (int i = 0; i < parties.size(); i++) {
            pen.text(pen.bold.line(parties.get(i).heading()), pen.bold, NORMAL, i * width, width - GAP, 0, false);
        }
        pen.skip(height(NORMAL));
        for (int row = 0; row < most; row++) {
            pen.need(height(NORMAL));
            for (int i = 0; i < columns.size(); i++) {
                if (row < columns.get(i).size()) {
                    pen.text(columns.get(i).get(row), pen.regular, NORMAL, i * width, width - GAP, 0, false);
                }
            }
            pen.skip(height(NORMAL));
        }
        pen.skip(GAP);
    }

    private void sums(List<Paper.Sum> sums) {
        pen.skip(GAP / 2);
        pen.need(Math.min(sums.size() * height(NORMAL) + GAP, Pen.pageHeight()));
        for (Paper.Sum sum : sums) {
            Face face = sum.strong() ? pen.bold : pen.regular;
            float x = Pen.INNER - SUM_WIDTH;
            pen.need(height(NORMAL));
            if (sum.strong()) {
                pen.rule(x, SUM_WIDTH);
                pen.skip(GAP / 4);
            }
            pen.text(face.line(sum.label()), face, NORMAL, x, SUM_WIDTH, 0, false);
            pen.text(face.line(sum.amount().shown()), face, NORMAL, x, SUM_WIDTH, 0, true);
            pen.skip(height(NORMAL));
        }
    }

    private void remark(Paper.Block remark) {
        pen.skip(GAP);
        pen.need(2 * height(NORMAL));
        paragraph(remark.heading(), pen.bold, NORMAL, 0, Pen.INNER);
        remark.lines().forEach(line -> paragraph(line, pen.regular, NORMAL, 0, Pen.INNER));
    }

    private void paragraph(String text, Face face, float size, float x, float width) {
        for (Line line : Wrapping.wrap(text, face, size, width)) {
            pen.need(height(size));
            pen.text(line, face, size, x, width, 0, false);
            pen.skip(height(size));
        }
    }

    private static float height(float size) {
        return size * 1.35f;
    }
}
