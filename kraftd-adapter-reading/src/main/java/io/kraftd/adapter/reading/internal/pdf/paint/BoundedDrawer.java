package io.kraftd.adapter.reading.internal.pdf.paint;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PIXELS;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** PDFBox's painter, held to limits: nobody needs gradients to read, and no page needs operators without end. */
final class BoundedDrawer extends PageDrawer {
    private static final int MOST_OPERATORS = 2_000_000;
    private static final int MOST_GROUPS = 200;
    private static final int MOST_PIECES_OF_CLIP = 100;
    private static final int MOST_LETTERS_OF_CLIP = 20;
    private static final double MOST_CLIMBED = 2_000_000;

    private final ReadingLimits limits;
    private final Deadline deadline;
    private int operators;
    private int groups;
    private int clipped;
    private long pixels;

    BoundedDrawer(PageDrawerParameters parameters, ReadingLimits limits, Deadline deadline) throws IOException {
        super(parameters);
        this.limits = limits;
        this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        // why: one operator may paint the whole page, so not even two go by without a look
        deadline.check();
        if (++operators > MOST_OPERATORS) {
            throw tooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        deadline.check();
        pixels += (long) Math.max(0, image.getWidth()) * Math.max(0, image.getHeight());
        if (pixels > limits.pixels()) {
            throw new UnreadableFileException(
                    TOO_MANY_PIXELS,
                    "A page has pictures of more than the " + limits.pixels() + " pixels that are read.");
        }
        super.drawImage(image);
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        if (work().filled() > MOST_CLIMBED) {
            // why: nothing that can be read takes so much work, here and below
            getLinePath().reset();
        } else {
            super.fillPath(windingRule);
        }
    }

    @Override
    public void strokePath() throws IOException {
        double scale = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
        double dash = 0;
        for (float length : getGraphicsState().getLineDashPattern().getDashArray()) {
            dash += length * scale;
        }
        if (work().drawn(getGraphicsState().getLineWidth() * scale, dash) > MOST_CLIMBED) {
            getLinePath().reset();
        } else {
            super.strokePath();
        }
    }

    @Override
    public void clip(int windingRule) {
        if (work().pieces() > MOST_PIECES_OF_CLIP) {
            // why: Java compares each piece of an area with each other; around it is near enough
            getGraphicsState()
                    .intersectClippingPath(new GeneralPath(getLinePath().getBounds2D()));
        } else {
            super.clip(windingRule);
        }
    }

    @Override
    public void beginText() throws IOException {
        clipped = 0;
        super.beginText();
    }

    @Override
    protected void showFontGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        deadline.check();
        boolean clips = getGraphicsState().getTextState().getRenderingMode().isClip();
        if (!clips || ++clipped <= MOST_LETTERS_OF_CLIP) {
            super.showFontGlyph(matrix, font, code, displacement);
        }
    }

    private PathWork work() {
        PDRectangle page = getPage().getCropBox();
        return PathWork.of(getLinePath(), Math.max(page.getWidth(), page.getHeight()));
    }

    @Override
    public void shadingFill(COSName shadingName) {
        // why: a gradient is decoration, and a hostile one is computed for every pixel by a program of its own
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        if (++groups > MOST_GROUPS) {
            throw tooMuch();
        }
        super.showTransparencyGroup(form);
    }

    private static UnreadableFileException tooMuch() {
        return new UnreadableFileException(DECOMPRESSION_LIMIT, "A page draws far more than any document does.");
    }
}
