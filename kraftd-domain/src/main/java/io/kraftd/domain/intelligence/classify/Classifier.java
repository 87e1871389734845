package io.kraftd.domain.intelligence.classify;

import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.lines.ItemTables;
import io.kraftd.domain.intelligence.words.TitleKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Weighs everything that speaks for a kind of document. */
public final class Classifier {
    private static final double NEEDED = 1.1;
    private static final double HINT = 1.4;
    private static final double REPEATED = 0.25;
    private static final double WORDING_ALONE = 1.0;
    private static final double MOST_BESIDE_TITLE = 2.2;
    private static final double SCALE = 1.6;
    private static final int MOST_REASONS = 6;

    private Classifier() {}

    /** The type with its reasons; {@code UNKNOWN} when nothing speaks loud enough or a paper of another kind is seen. */
    public static Classification classify(HeaderText text, ItemTables items, @Nullable DocumentType hint) {
        List<Signal> signals = new ArrayList<>(TitleSignals.of(text.paper()));
        signals.addAll(WordSignals.of(text.paper()));
        signals.addAll(LabelSignals.of(text, items));
        TillSlips.of(text.paper()).ifPresent(signals::add);
        Map<TitleKind, Double> scores = scores(signals);
        TitleKind seen = best(scores);
        if (hint != null && hint != DocumentType.UNKNOWN) {
            TitleKind hinted = TitleKind.valueOf(hint.name());
            scores.merge(hinted, HINT, Double::sum);
            boolean conflict = seen != hinted && scores.getOrDefault(seen, 0.0) >= NEEDED;
            signals.add(new Signal(
                    hinted,
                    HINT,
                    conflict
                            ? "hint, against what the paper says: "
                                    + seen.type().word()
                            : "hint"));
        }
        return answer(scores, signals);
    }

    /** The strongest signal of a kind counts in full, the others a little. */
    private static Map<TitleKind, Double> scores(List<Signal> signals) {
        Map<TitleKind, Double> scores = new EnumMap<>(TitleKind.class);
        for (TitleKind kind : TitleKind.values()) {
            double[] titles = signals.stream()
                    .filter(signal -> signal.kind() == kind && signal.reason().startsWith("title"))
                    .mapToDouble(Signal::weight)
                    .sorted()
                    .toArray();
            double title = titles.length == 0 ? 0 : titles[titles.length - 1];
            for (int i = Math.max(0, titles.length - 4); i < titles.length - 1; i++) {
                title += REPEATED * titles[i];
            }
            double rest = signals.stream()
                    .filter(signal -> signal.kind() == kind && !signal.reason().startsWith("title"))
                    .mapToDouble(Signal::weight)
                    .sum();
            boolean wordingOnly = title == 0
                    && signals.stream()
                            .noneMatch(signal ->
                                    signal.kind() == kind && signal.reason().startsWith("label"));
            double most = wordingOnly ? WORDING_ALONE : MOST_BESIDE_TITLE;
            if (title + rest > 0) {
                scores.put(kind, title + Math.min(most, rest));
            }
        }
        return scores;
    }

    private static TitleKind best(Map<TitleKind, Double> scores) {
        return scores.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(TitleKind.OTHER);
    }

    private static Classification answer(Map<TitleKind, Double> scores, List<Signal> signals) {
        TitleKind best = best(scores);
        double score = scores.getOrDefault(best, 0.0);
        List<Classification.Alternative> alternatives = scores.entrySet().stream()
                .filter(entry -> entry.getKey() != best && entry.getKey() != TitleKind.OTHER)
                .sorted(Map.Entry.<TitleKind, Double>comparingByValue().reversed())
                .map(entry ->
                        new Classification.Alternative(entry.getKey().type(), confidence(entry.getValue(), score)))
                .toList();
        if (score < NEEDED) {
            return new Classification(DocumentType.UNKNOWN, Confidence.NONE, List.of(), alternatives);
        }
        double second = scores.entrySet().stream()
                .filter(entry -> entry.getKey() != best)
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
        List<String> reasons = signals.stream()
                .filter(signal -> signal.kind() == best && signal.weight() > 0)
                .sorted(Comparator.comparingDouble(signal -> -signal.weight()))
                .map(Signal::reason)
                .distinct()
                .limit(MOST_REASONS)
                .toList();
        return new Classification(best.type(), confidence(score, second), reasons, alternatives);
    }

    private static Confidence confidence(double score, double other) {
        return Confidence.clamped((1 - Math.exp(-score / SCALE)) * score / (score + other * 0.6));
    }
}
