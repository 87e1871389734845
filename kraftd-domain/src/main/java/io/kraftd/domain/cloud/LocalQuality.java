package io.kraftd.domain.cloud;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a local reading says of itself.
 *
 * @param completeness share of the values its type needs that were found, 0 to 1
 * @param totalsClose whether its sums agree; empty when it has none to compare
 * @param recognition mean confidence of recognised words, 0 to 1; empty when nothing was recognised
 */
public record LocalQuality(double completeness, Optional<Boolean> totalsClose, OptionalDouble recognition) {
    /** Sums that disagree leave half of the trust. */
    private static final double OPEN_TOTALS = 0.5;

    public LocalQuality {
        if (!(completeness >= 0 && completeness <= 1) || recognition.orElse(0) < 0 || recognition.orElse(1) > 1) {
            throw new IllegalArgumentException("shares are between 0 and 1");
        }
    }

    /** Of a document that was read. */
    public static LocalQuality of(ExtractedDocument document) {
        boolean passed = document.fields().byPath().values().stream()
                .map(Field::checksPassed)
                .anyMatch(checks -> !checks.isEmpty());
        boolean failed = document.fields().byPath().values().stream()
                .map(Field::checksFailed)
                .anyMatch(checks -> !checks.isEmpty());
        Double recognised = document.ocrConfidence();
        return new LocalQuality(
                document.quality().completeness() / 100.0,
                failed ? Optional.of(false) : passed ? Optional.of(true) : Optional.empty(),
                recognised == null ? OptionalDouble.empty() : OptionalDouble.of(recognised));
    }

    /** How likely the reading is right: completeness, halved when sums disagree, times the confidence of recognition. */
    public double right() {
        return completeness * (totalsClose.orElse(true) ? 1 : OPEN_TOTALS) * recognition.orElse(1);
    }
}
