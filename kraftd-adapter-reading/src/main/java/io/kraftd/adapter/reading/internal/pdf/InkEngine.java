package io.kraftd.adapter.reading.internal.pdf;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.state.SetMatrix;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.MoveText;
import org.apache.pdfbox.contentstream.operator.text.MoveTextSetLeading;
import org.apache.pdfbox.contentstream.operator.text.NextLine;
import org.apache.pdfbox.contentstream.operator.text.SetCharSpacing;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextHorizontalScaling;
import org.apache.pdfbox.contentstream.operator.text.SetTextLeading;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.SetTextRise;
import org.apache.pdfbox.contentstream.operator.text.SetWordSpacing;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.util.Matrix;

/** Runs the content streams of a file's pages and notes glyphs, lines and where pictures lie. Paints nothing. */
final class InkEngine extends PDFStreamEngine {
    private static final int CHECK_EVERY = 256;
    private static final int DEEPEST = 16;
    private static final int MOST_FORMS = 20_000;
    private static final int MOST_GLYPHS = 5_000_000;

    private final Deadline deadline;
    private final IdentityHashMap<PDFont, FontFacts> fonts = new IdentityHashMap<>();
    private PageInk page = new PageInk();
    private TextPen pen = new TextPen(page);
    private int operators;
    private int depth;
    private int forms;
    private int glyphs;

    InkEngine(Deadline deadline) {
        this.deadline = deadline;
        List.of(
                        new BeginText(this),
                        new EndText(this),
                        new Concatenate(this),
                        new Save(this),
                        new Restore(this),
                        new SetGraphicsStateParameters(this),
                        new SetMatrix(this),
                        new NextLine(this),
                        new MoveText(this),
                        new MoveTextSetLeading(this),
                        new SetTextLeading(this),
                        new SetFontAndSize(this),
                        new SetCharSpacing(this),
                        new SetWordSpacing(this),
                        new SetTextHorizontalScaling(this),
                        new SetTextRenderingMode(this),
                        new SetTextRise(this),
                        new ShowText(this),
                        new ShowTextAdjusted(this),
                        new ShowTextLine(this),
                        new ShowTextLineAndSpace(this))
                .forEach(this::addOperator);
    }

    /** What this page puts on the paper. */
    PageInk run(PDPage of) throws IOException {
        page = new PageInk();
        pen = new TextPen(page);
        forms = 0;
        processPage(of);
        return page;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % CHECK_EVERY == 0) {
            deadline.check();
        }
        String name = operator.getName();
        if (name.equals(OperatorName.DRAW_OBJECT)) {
            draw(operands);
        } else if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            picture();
        } else if (!PathOperators.follow(
                name, operands, getGraphicsState().getCurrentTransformationMatrix(), page.path())) {
            super.processOperator(operator, operands);
        }
    }

    @Override
    protected void showText(byte[] codes) throws IOException {
        PDFont font = getGraphicsState().getTextState().getFont();
        PDFont known = font == null ? new PDType1Font(FontName.HELVETICA) : font;
        glyphs += pen.show(codes, known, fonts.computeIfAbsent(known, FontFacts::new), getGraphicsState());
        if (glyphs > MOST_GLYPHS) {
            throw tooMuch();
        }
    }

    private void draw(List<COSBase> operands) throws IOException {
        if (operands.isEmpty() || !(operands.get(0) instanceof COSName name)) {
            return;
        }
        if (getResources().isImageXObject(name)) {
            picture();
            return;
        }
        PDXObject object = getResources().getXObject(name);
        if (object instanceof PDFormXObject form && depth < DEEPEST) {
            draw(form);
        }
    }

    private void draw(PDFormXObject form) throws IOException {
        if (++forms > MOST_FORMS) {
            throw tooMuch();
        }
        depth++;
        try {
            if (form instanceof PDTransparencyGroup group) {
                showTransparencyGroup(group);
            } else {
                showForm(form);
            }
        } finally {
            depth--;
        }
    }

    private void picture() {
        Matrix unit = getGraphicsState().getCurrentTransformationMatrix();
        page.picture(
                Math.abs((double) unit.getScaleX() * unit.getScaleY() - (double) unit.getShearX() * unit.getShearY()));
    }

    private static UnreadableFileException tooMuch() {
        return new UnreadableFileException(DECOMPRESSION_LIMIT, "The PDF draws far more than any document does.");
    }
}
