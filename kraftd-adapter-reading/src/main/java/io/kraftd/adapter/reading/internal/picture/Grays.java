package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/** Makes pictures of any colours grey, on white paper where they are transparent. */
public final class Grays {
    private static final int RED = 299;
    private static final int GREEN = 587;
    private static final int BLUE = 114;
    private static final int WHOLE = 1000;

    private Grays() {}

    /** The grey picture of the same size. */
    public static GrayImage of(BufferedImage image, Deadline deadline) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] pixels = new byte[width * height];
        // why: getRGB takes grey samples for linear light and brightens them
        boolean plain = image.getRaster().getNumBands() == 1 && !(image.getColorModel() instanceof IndexColorModel);
        for (int y = 0; y < height; y++) {
            deadline.check();
            if (plain) {
                samples(image.getRaster(), image.getColorModel().getPixelSize(), y, pixels);
            } else {
                colours(image.getRGB(0, y, width, 1, null, 0, width), y * width, pixels);
            }
        }
        return new GrayImage(width, height, pixels);
    }

    private static void samples(Raster raster, int bits, int y, byte[] pixels) {
        int width = raster.getWidth();
        int[] row = raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, 0, (int[]) null);
        int most = (1 << Math.min(bits, 30)) - 1;
        for (int x = 0; x < width; x++) {
            pixels[y * width + x] = (byte) (bits == 8 ? row[x] : (long) row[x] * 255 / most);
        }
    }

    private static void colours(int[] row, int at, byte[] pixels) {
        for (int x = 0; x < row.length; x++) {
            int colour = row[x];
            int opaque = colour >>> 24;
            int gray = ((colour >> 16 & 0xFF) * RED + (colour >> 8 & 0xFF) * GREEN + (colour & 0xFF) * BLUE) / WHOLE;
            pixels[at + x] = (byte) ((gray * opaque + 255 * (255 - opaque)) / 255);
        }
    }
}
