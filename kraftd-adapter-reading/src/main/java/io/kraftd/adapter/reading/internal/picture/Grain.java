package io.kraftd.adapter.reading.internal.picture;

/** Whitens the grain of the paper, which a recogniser takes for specks of ink and loses minutes over where there is no text. */
final class Grain {
    private static final double MIDDLE = 0.5;
    private static final double LOW = 0.25;
    /** Of the way from the middle to the low quarter; about two and a half standard deviations of even grain. */
    private static final double REACH = 3.7;

    private static final int LEAST = 200;

    private Grain() {}

    /** What is as bright as the paper, its grain included, becomes white in place; the rest is brightened as much. */
    static void whitened(GrayImage image, int ink) {
        int[] counts = new int[GrayImage.WHITE + 1];
        for (byte pixel : image.pixels()) {
            counts[pixel & 0xFF]++;
        }
        int middle = quantile(counts, ink, MIDDLE);
        double white = middle - REACH * (middle - quantile(counts, ink, LOW));
        double paper = Math.max(LEAST, white);
        byte[] levels = new byte[counts.length];
        for (int value = 0; value < levels.length; value++) {
            levels[value] = (byte) Math.min(GrayImage.WHITE, Math.round(value * GrayImage.WHITE / paper));
        }
        byte[] pixels = image.pixels();
        for (int at = 0; at < pixels.length; at++) {
            pixels[at] = levels[pixels[at] & 0xFF];
        }
    }

    /** The value that this share of the pixels brighter than ink stays below. */
    private static int quantile(int[] counts, int ink, double share) {
        long bright = 0;
        for (int value = ink + 1; value < counts.length; value++) {
            bright += counts[value];
        }
        long seen = 0;
        for (int value = ink + 1; value < counts.length; value++) {
            seen += counts[value];
            if (seen >= share * bright) {
                return value;
            }
        }
        return GrayImage.WHITE;
    }
}
