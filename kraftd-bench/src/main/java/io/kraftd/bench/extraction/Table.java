package io.kraftd.bench.extraction;

import io.kraftd.bench.extraction.Judged.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures of a run as lines of text. */
final class Table {
    private static final double[] BORDERS = {0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01};

    private final List<Judged> judged;

    Table(List<Judged> judged) {
        this.judged = List.copyOf(judged);
    }

    /** The whole report. */
    String text() {
        StringBuilder out = new StringBuilder();
        out.append(Figures.of(judged).row("all"));
        groups(one -> one.sample().format())
                .forEach((name, group) -> out.append(Figures.of(group).row(name)));
        groups(one -> one.sample().type())
                .forEach((name, group) -> out.append(Figures.of(group).row(name)));
        Map<String, List<Judged>> families =
                groups(one -> one.sample().format() + " " + one.sample().family());
        families.forEach((name, group) -> out.append(Figures.of(group).row(name)));
        families.entrySet().stream()
                .min(Comparator.comparingDouble(
                        family -> Figures.of(family.getValue()).lines()))
                .ifPresent(worst -> out.append(Figures.of(worst.getValue()).row("worst: " + worst.getKey())));
        for (HeaderValue which : HeaderValue.values()) {
            out.append(field(which));
        }
        return out.append(calibration()).toString();
    }

    private Map<String, List<Judged>> groups(Function<Judged, String> key) {
        return judged.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
    }

    private String field(HeaderValue which) {
        List<Verdict> verdicts = values().stream()
                .filter(value -> value.which() == which)
                .map(Value::verdict)
                .toList();
        String counts = Arrays.stream(Verdict.values())
                .map(verdict -> String.format(
                        Locale.ROOT,
                        "%s %4d",
                        verdict.name().toLowerCase(Locale.ROOT),
                        verdicts.stream().filter(verdict::equals).count()))
                .collect(Collectors.joining(" "));
        return String.format(Locale.ROOT, "  %-16s %s%n", which.key(), counts);
    }

    private List<Value> values() {
        return judged.stream().flatMap(one -> one.values().stream()).toList();
    }

    private String calibration() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i + 1 < BORDERS.length; i++) {
            double from = BORDERS[i];
            double to = BORDERS[i + 1];
            List<Value> band = values().stream()
                    .filter(value -> value.confidence() >= from && value.confidence() < to)
                    .toList();
            double said = band.stream().mapToDouble(Value::confidence).average().orElse(Double.NaN);
            long right = band.stream()
                    .filter(value -> value.verdict() == Verdict.RIGHT)
                    .count();
            out.append(String.format(
                    Locale.ROOT,
                    "  said %.2f to %.2f  values %5d  mean said %.3f  right %.3f%n",
                    from,
                    Math.min(1, to),
                    band.size(),
                    said,
                    band.isEmpty() ? Double.NaN : (double) right / band.size()));
        }
        return out.toString();
    }
}
