package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Token;
import io.kraftd.domain.layout.Box;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** Two columns whose values stand so close that they form one strip: "12 pcs" under quantity and unit. */
final class SharedStrip {
    private static final int BINS = 1000;
    /** In this share of the rows the gap must be. */
    private static final double USUAL = 0.8;

    private final Strips.Strip strip;
    private final int[] open = new int[BINS + 1];
    private int rows;

    private SharedStrip(Strips.Strip strip) {
        this.strip = strip;
    }

    /** Where the values under two headings part in nearly all rows; empty when there is no such place. */
    static OptionalDouble cut(List<Line> rows, Strips.Strip strip, Box left, Box right) {
        SharedStrip shared = new SharedStrip(strip);
        rows.forEach(shared::add);
        return shared.widest(Math.max(left.x0(), strip.from()), Math.min(right.x1(), strip.to()));
    }

    static boolean under(Strips.Strip strip, Box left, Box right) {
        return strip.from() < left.x1() && strip.to() > right.x0();
    }

    private void add(Line row) {
        List<Token> tokens = row.tokens().stream()
                .filter(token ->
                        token.box().centerX() >= strip.from() && token.box().centerX() <= strip.to())
                .sorted(Comparator.comparingDouble(token -> token.box().x0()))
                .toList();
        if (tokens.size() < 2) {
            return;
        }
        rows++;
        for (int i = 0; i < tokens.size(); i++) {
            count(tokens.get(i).box().x0(), tokens.get(i).box().x1(), -1);
            if (i > 0) {
                count(tokens.get(i - 1).box().x1(), tokens.get(i).box().x0(), 1);
            }
        }
    }

    private void count(double from, double to, int weight) {
        for (int bin = bin(from); bin <= bin(to); bin++) {
            open[bin] += weight;
        }
    }

    private static int bin(double x) {
        return (int) Math.max(0, Math.min(BINS, Math.round(x * BINS)));
    }

    private OptionalDouble widest(double from, double to) {
        int most = 0;
        int start = 0;
        int end = 0;
        for (int bin = bin(from); bin <= bin(to); bin++) {
            if (open[bin] > most) {
                most = open[bin];
                start = bin;
                end = bin;
            } else if (open[bin] == most && end == bin - 1) {
                end = bin;
            }
        }
        return most > 0 && most >= rows * USUAL
                ? OptionalDouble.of((start + end) / 2.0 / BINS)
                : OptionalDouble.empty();
    }
}
