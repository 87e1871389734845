package io.kraftd.bench.synthetic.scan;

import io.kraftd.bench.synthetic.words.Dice;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.WritableRaster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A scanner with its faults: resolution, skew, blur, uneven light, grain and specks, the same for all pages of one document. */
final class Scanner {
    private final Dice dice;
    private final int dpi;
    private final double skew;
    private final float blur;
    private final double grain;
    private final int shade;
    private final int specks;
    private final boolean colour;

    Scanner(Dice dice) {
        this.dice = dice;
        this.dpi = dice.pick(List.of(150, 200, 200, 300));
        this.skew = dice.gaussian() * 0.5;
        this.blur = dice.chance(0.5) ? dice.between(5, 14) / 100f : 0;
        this.grain = dice.between(0, 14);
        this.shade = dice.between(0, 26);
        this.specks = dice.between(0, 60);
        this.colour = dice.chance(0.3);
    }

    /** Dots per inch of the images. */
    int dpi() {
        return dpi;
    }

    /** The pages of a PDF as images. */
    List<BufferedImage> scan(byte[] pdf) throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage clean = renderer.renderImageWithDPI(page, dpi, colour ? ImageType.RGB : ImageType.GRAY);
                pages.add(dirtied(softened(skewed(clean))));
            }
        }
        return pages;
    }

    private BufferedImage skewed(BufferedImage page) {
        BufferedImage turned = new BufferedImage(page.getWidth(), page.getHeight(), page.getType());
        Graphics2D graphics = turned.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        double angle = Math.max(-1.5, Math.min(1.5, skew + dice.gaussian() * 0.1));
        graphics.rotate(Math.toRadians(angle), page.getWidth() / 2.0, page.getHeight() / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    private BufferedImage softened(BufferedImage page) {
        if (blur == 0) {
            return page;
        }
        float middle = 1 - 8 * blur * 0.7f;
        float side = blur * 0.7f;
        Kernel kernel = new Kernel(3, 3, new float[] {side, side, side, side, middle, side, side, side, side});
        return new ConvolveOp(kernel, ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    private BufferedImage dirtied(BufferedImage page) {
        WritableRaster raster = page.getRaster();
        int bands = raster.getNumBands();
        int[] row = new int[raster.getWidth() * bands];
        int[] noise = noise();
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getPixels(0, y, raster.getWidth(), 1, row);
            int light = shade * y / raster.getHeight();
            int at = dice.between(0, noise.length / 2);
            for (int i = 0; i < row.length; i++) {
                row[i] = Math.max(0, Math.min(255, row[i] + noise[(at + i / bands) % noise.length] - light));
            }
            raster.setPixels(0, y, raster.getWidth(), 1, row);
        }
        int[] dark = new int[bands];
        Arrays.fill(dark, 48);
        for (int i = 0; i < specks; i++) {
            raster.setPixel(dice.between(0, raster.getWidth() - 1), dice.between(0, raster.getHeight() - 1), dark);
        }
        return page;
    }

    // why: a table of noise entered at random places looks like fresh noise and costs a hundredth of it.
    private int[] noise() {
        int[] noise = new int[8191];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (int) (dice.gaussian() * grain);
        }
        return noise;
    }
}
