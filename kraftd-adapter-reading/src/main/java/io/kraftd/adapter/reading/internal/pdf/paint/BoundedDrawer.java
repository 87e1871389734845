package io.kraftd.adapter.reading.internal.pdf.paint;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PIXELS;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** PDFBox's painter, held to limits: nobody needs gradients to read, and no page needs operators without end. */
final class BoundedDrawer extends PageDrawer {
    private static final int MOST_OPERATORS = 2_000_000;
    private static final int MOST_GROUPS = 200;
    private static final int CHECK_EVERY = 64;

    private final ReadingLimits limits;
    private final Deadline deadline;
    private int operators;
    private int groups;
    private long pixels;

    BoundedDrawer(PageDrawerParameters parameters, ReadingLimits limits, Deadline deadline) throws IOException {
        super(parameters);
        this.limits = limits;
        this.deadline = deadline;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operators % CHECK_EVERY == 0) {
            deadline.check();
        }
        if (operators > MOST_OPERATORS) {
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
