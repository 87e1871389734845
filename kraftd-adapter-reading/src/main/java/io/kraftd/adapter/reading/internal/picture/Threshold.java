package io.kraftd.adapter.reading.internal.picture;

/** Where ink begins: the grey value that parts a picture's dark pixels from its bright ones best (Otsu 1979). */
final class Threshold {
    private static final int LEAST = 60;
    private static final int MOST = 200;

    private Threshold() {}

    /** Pixels of this value or less are ink. */
    static int of(GrayImage image) {
        long[] counts = new long[256];
        for (byte pixel : image.pixels()) {
            counts[pixel & 0xFF]++;
        }
        long all = image.pixels().length;
        double sum = 0;
        for (int i = 0; i < 256; i++) {
            sum += (double) i * counts[i];
        }
        double darkSum = 0;
        long dark = 0;
        double best = -1;
        int at = 128;
        for (int i = 0; i < 256; i++) {
            dark += counts[i];
            darkSum += (double) i * counts[i];
            if (dark == 0 || dark == all) {
                continue;
            }
            double apart = darkSum / dark - (sum - darkSum) / (all - dark);
            double between = (double) dark * (all - dark) * apart * apart;
            if (between > best) {
                best = between;
                at = i;
            }
        }
        return Math.max(LEAST, Math.min(MOST, at));
    }
}
