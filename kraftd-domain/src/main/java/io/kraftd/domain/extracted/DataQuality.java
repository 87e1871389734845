package io.kraftd.domain.extracted;

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
}
