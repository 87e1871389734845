package io.kraftd.domain.intelligence.validate;

import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Gap;
import io.kraftd.domain.extracted.Gap.Importance;
import io.kraftd.domain.extracted.LineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scores a reading from 0 to 100 for completeness and quality, and names its gaps and contradictions. */
public final class Validator {
    private static final int READY = 70;
    private static final double DOUBTFUL = 0.7;
    private static final int PENALTY = 8;

    private Validator() {}

    /** The verdict on the fields and items of a document of this type; {@code known} anomalies are counted with those found. */
    public static DataQuality judge(
            DocumentType type, Fields fields, List<LineItem> items, List<Anomaly> known, List<String> notes) {
        List<Gap> gaps = new ArrayList<>();
        double wanted = 0;
        double there = 0;
        for (Needs.Need need : Needs.of(type)) {
            double weight = weight(need.importance());
            wanted += weight;
            if (fields.byPath().containsKey(need.path())) {
                there += weight;
            } else {
                gaps.add(new Gap(need.path(), need.importance(), need.remedy()));
            }
        }
        List<Anomaly> anomalies = new ArrayList<>(known);
        anomalies.addAll(contradictions(fields, items));
        int completeness = type == DocumentType.UNKNOWN
                ? (int) Math.round(30 * there / wanted)
                : (int) Math.round(100 * there / wanted);
        int quality = quality(fields, anomalies);
        int overall = (int) Math.round(completeness * 0.6 + Math.min(quality, completeness) * 0.4);
        boolean required = gaps.stream().anyMatch(gap -> gap.importance() == Importance.REQUIRED);
        boolean doubtful = doubtful(fields);
        boolean review = required || doubtful || !anomalies.isEmpty() || type == DocumentType.UNKNOWN;
        List<String> warnings = new ArrayList<>(notes);
        anomalies.stream().limit(10).forEach(anomaly -> warnings.add(anomaly.message()));
        return new DataQuality(
                completeness, quality, overall, !review && overall >= READY, review, warnings, gaps, anomalies);
    }

    /** Where values contradict each other. */
    public static List<Anomaly> contradictions(Fields fields, List<LineItem> items) {
        return Anomalies.of(fields, items);
    }

    /** Required and important values that were not found. */
    public static List<FieldPath> missing(DataQuality quality) {
        return quality.gaps().stream()
                .filter(gap -> gap.importance() != Importance.OPTIONAL)
                .map(Gap::field)
                .toList();
    }

    private static double weight(Importance importance) {
        return switch (importance) {
            case REQUIRED -> 3;
            case IMPORTANT -> 2;
            case OPTIONAL -> 0.5;
        };
    }

    private static int quality(Fields fields, List<Anomaly> anomalies) {
        double mean = fields.byPath().values().stream()
                .mapToDouble(field -> field.confidence().value())
                .average()
                .orElse(0);
        return (int) Math.max(0, Math.round(100 * mean) - (long) PENALTY * Math.min(6, anomalies.size()));
    }

    private static boolean doubtful(Fields fields) {
        List<String> deciding = List.of(
                "/metadata/document_number", "/totals/gross", "/commercial_terms/currency", "/parties/supplier/name");
        return deciding.stream()
                .map(fields::at)
                .flatMap(Optional::stream)
                .map(Field::confidence)
                .anyMatch(confidence -> confidence.value() < DOUBTFUL);
    }
}
