package io.kraftd.usecases;

import io.kraftd.ports.reading.ReadingLimits;
import java.time.Duration;

/**
 * What one document may cost.
 *
 * @param fileBytes the largest upload
 * @param reading pages, cells and unpacked sizes
 * @param readingTime for laying the file out
 * @param processingTime for the whole extraction, reading included; also the length of the lease
 */
public record ExtractionLimits(long fileBytes, ReadingLimits reading, Duration readingTime, Duration processingTime) {
    /** 50 MB, the reader's own limits, 60 s to read and 120 s in all. */
    public static final ExtractionLimits DEFAULT = new ExtractionLimits(
            50L * 1024 * 1024, ReadingLimits.DEFAULT, Duration.ofSeconds(60), Duration.ofSeconds(120));

    public ExtractionLimits {
        if (fileBytes < 1 || readingTime.compareTo(Duration.ZERO) <= 0 || processingTime.compareTo(readingTime) < 0) {
            throw new IllegalArgumentException("limits are positive, and reading is a part of processing");
        }
    }
}
