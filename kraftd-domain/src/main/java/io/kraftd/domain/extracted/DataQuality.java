package io.kraftd.domain.extracted;

import java.util.ArrayList;
import java.util.List;

/**
 * The verdict of validation. Scores are whole percents 0 to 100; an empty document scores near 0.
 *
 * @param completeness share of the values the type needs that were found, weighted by importance
 * @param quality confidence and agreement of what was found
 * @param overall both together
 * @param warnings sentences for a person
 */
public record DataQuality(
        int completeness,
        int quality,
        int overall,
        boolean readyForProcessing,
        boolean requiresManualReview,
        List<String> warnings,
        List<Gap> gaps,
        List<Anomaly> anomalies) {
    public DataQuality {
        warnings = List.copyOf(warnings);
        gaps = List.copyOf(gaps);
        anomalies = List.copyOf(anomalies);
    }

    /** The same with one more sentence for a person. */
    public DataQuality warning(String sentence) {
        List<String> more = new ArrayList<>(warnings);
        more.add(sentence);
        return new DataQuality(
                completeness, quality, overall, readyForProcessing, requiresManualReview, more, gaps, anomalies);
    }
}
