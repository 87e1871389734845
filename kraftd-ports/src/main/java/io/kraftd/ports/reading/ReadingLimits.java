package io.kraftd.ports.reading;

/**
 * How much one file may ask for before it is refused.
 *
 * @param pages pages of a PDF or picture
 * @param cells filled cells of a workbook, over all sheets
 * @param unpackedBytes bytes after decompression, over all parts of the file
 * @param unpackedRatio how many times its packed size a part may grow, above a floor of one megabyte
 * @param entries parts of a zipped file
 * @param pixels of one picture
 */
public record ReadingLimits(int pages, int cells, long unpackedBytes, int unpackedRatio, int entries, long pixels) {
    /** The limits of the design: 500 pages, 2 million cells, 200 MB, ratio 100, 1,000 parts, 100 million pixels. */
    public static final ReadingLimits DEFAULT =
            new ReadingLimits(500, 2_000_000, 200L * 1024 * 1024, 100, 1_000, 100_000_000L);

    public ReadingLimits {
        if (pages < 1 || cells < 1 || unpackedBytes < 1 || unpackedRatio < 1 || entries < 1 || pixels < 1) {
            throw new IllegalArgumentException("limits are positive");
        }
    }
}
