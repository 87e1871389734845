package io.kraftd.adapter.reading.internal.pdf.paint;

import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.adapter.reading.internal.picture.Grays;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Paints pages of one file. */
public final class PagePainter {
    private static final double DOTS_PER_INCH = 250;
    private static final double POINTS_PER_INCH = 72;
    private static final double MOST_PIXELS = 16e6;

    private final PDDocument document;
    private final Deadline deadline;
    private final PDFRenderer renderer;

    /** {@code limits} bound the pixels of the pictures on a page. */
    public PagePainter(PDDocument document, ReadingLimits limits, Deadline deadline) {
        this.document = document;
        this.deadline = deadline;
        this.renderer = new Bounded(document, limits, deadline);
        renderer.setSubsamplingAllowed(true);
    }

    /** The page with this index from 0, as it is shown: turned as it says, cut to its crop box, in 250 dots per inch or less. */
    public GrayImage paint(int index) throws IOException {
        PDRectangle box = document.getPage(index).getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        double scale = Math.min(DOTS_PER_INCH / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / area));
        return Grays.of(renderer.renderImage(index, (float) scale, ImageType.RGB), deadline);
    }

    private static final class Bounded extends PDFRenderer {
        private final ReadingLimits limits;
        private final Deadline deadline;

        private Bounded(PDDocument document, ReadingLimits limits, Deadline deadline) {
            super(document);
            this.limits = limits;
            this.deadline = deadline;
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new BoundedDrawer(parameters, limits, deadline);
        }
    }
}
