package io.kraftd.adapter.reading.internal.pdf.paint;

import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.adapter.reading.internal.picture.Grays;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Paints pages of one file. */
public final class PagePainter {
    private static final double USUAL_RESOLUTION = 250;
    private static final double LEAST_RESOLUTION = 140;
    private static final double MOST_RESOLUTION = 400;
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

    /**
     * The page with this index from 0, as it is shown: turned as it says, cut to its crop box. A scanned page keeps the dots it
     * was scanned with, because painting them in others blurs the letters.
     */
    public GrayImage paint(int index) throws IOException {
        PDPage page = document.getPage(index);
        PDRectangle box = page.getCropBox();
        double area = Math.max(1, (double) box.getWidth() * box.getHeight());
        double scale = Math.min(resolution(page, box) / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / area));
        return Grays.of(renderer.renderImage(index, (float) scale, ImageType.RGB), deadline);
    }

    /** Dots per inch of the page's widest picture, were it as wide as the page; the usual ones where that cannot be a scan. */
    private static double resolution(PDPage page, PDRectangle box) {
        PDResources resources = page.getResources();
        COSDictionary pictures =
                resources == null ? null : resources.getCOSObject().getCOSDictionary(COSName.XOBJECT);
        double widest = 0;
        if (pictures != null) {
            for (COSName name : pictures.keySet()) {
                COSStream picture = pictures.getCOSStream(name);
                widest = picture == null ? widest : Math.max(widest, picture.getInt(COSName.WIDTH, 0));
            }
        }
        double scanned = widest * POINTS_PER_INCH / Math.max(1, box.getWidth());
        return scanned >= LEAST_RESOLUTION && scanned <= MOST_RESOLUTION ? scanned : USUAL_RESOLUTION;
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
