package io.kraftd.domain.intelligence.labels;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.text.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A possible value with its place and what speaks for it. */
public record Candidate(
        FieldValue value, String raw, @Nullable String label, double score, Provenance where, double legibility) {
    private static final double AGREEMENT = 0.01;
    private static final int MOST_ALTERNATIVES = 5;

    /** A value that stands between two offsets of a segment. */
    public static Candidate in(
            Segment segment, int from, int to, FieldValue value, @Nullable String label, double score) {
        return new Candidate(
                value,
                segment.text().substring(from, to),
                label,
                score,
                segment.where(from, to),
                segment.confidence(from, to));
    }

    /** The best of several, with the others as alternatives; those that agree strengthen each other. */
    public static Optional<Field> best(List<Candidate> candidates) {
        Map<FieldValue, List<Candidate>> byValue = new LinkedHashMap<>();
        candidates.forEach(candidate -> byValue.computeIfAbsent(candidate.value(), any -> new ArrayList<>())
                .add(candidate));
        List<List<Candidate>> ranked = new ArrayList<>(byValue.values());
        ranked.sort(Comparator.comparingDouble(same -> -strength(same)));
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        Candidate first = strongest(ranked.get(0));
        List<Field.Alternative> others = ranked.stream()
                .skip(1)
                .limit(MOST_ALTERNATIVES)
                .map(same -> new Field.Alternative(same.get(0).value(), Confidence.clamped(strength(same) / 2)))
                .toList();
        double confidence = Math.min(0.98, strength(ranked.get(0))) * first.legibility();
        return Optional.of(new Field(
                first.value(),
                first.raw().strip(),
                first.label(),
                Confidence.clamped(confidence),
                first.method(),
                first.where(),
                others,
                List.of(),
                List.of()));
    }

    private ReadingMethod method() {
        if (where instanceof Provenance.InCell) {
            return ReadingMethod.PARSED;
        }
        return legibility < 1 ? ReadingMethod.OCR : ReadingMethod.LAYOUT;
    }

    private static double strength(List<Candidate> same) {
        return strongest(same).score() + AGREEMENT * Math.min(3, same.size() - 1);
    }

    private static Candidate strongest(List<Candidate> same) {
        return same.stream().max(Comparator.comparingDouble(Candidate::score)).orElseThrow();
    }
}
