package io.kraftd.adapter.reading.internal.picture;

/** How often the unpacking of a JPEG file goes over the picture: once for each scan (ISO 10918-1, B.2.3), and a file may hold thousands. */
public final class JpegScans {
    /** The ten scans of a usual progressive file, at the most pixels that are read. */
    private static final long MOST_PIXELS_PASSED = 1_000_000_000;

    private static final int MARKER = 0xFF;
    private static final int START_OF_SCAN = 0xDA;

    private JpegScans() {}

    /** Whether a picture of so many pixels would keep its decoder busy, which nothing can stop between two scans. */
    public static boolean tooMany(byte[] jpeg, long pixels) {
        long scans = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            scans += (jpeg[i] & 0xFF) == MARKER && (jpeg[i + 1] & 0xFF) == START_OF_SCAN ? 1 : 0;
        }
        return scans * pixels > MOST_PIXELS_PASSED;
    }
}
