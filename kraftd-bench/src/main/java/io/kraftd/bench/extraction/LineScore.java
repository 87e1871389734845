package io.kraftd.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.extracted.LineItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the lines of a document with the truth, each with the one most like it. */
record LineScore(int truth, int got, int right) {
    private static final int MOST_PAIRS = 400_000;
    private static final int COMPARED = 160;

    private record Pair(double likeness, int truth, int got) {}

    /** Harmonic mean of precision and recall. */
    double f1() {
        return truth + got == 0 ? 1 : 2.0 * right / (truth + got);
    }

    static LineScore of(List<JsonNode> truth, List<LineItem> got) {
        if ((long) truth.size() * got.size() > MOST_PAIRS) {
            throw new IllegalArgumentException("too many lines to compare each with each");
        }
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < truth.size(); i++) {
            for (int j = 0; j < got.size(); j++) {
                pairs.add(new Pair(likeness(truth.get(i), got.get(j)), i, j));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .thenComparingInt(Pair::truth)
                .thenComparingInt(Pair::got)
                .reversed());
        Set<Integer> usedTruth = new HashSet<>();
        Set<Integer> usedGot = new HashSet<>();
        int right = 0;
        for (Pair pair : pairs) {
            if (pair.likeness >= 0.3 && !usedTruth.contains(pair.truth) && usedGot.add(pair.got)) {
                usedTruth.add(pair.truth);
                right += right(truth.get(pair.truth), got.get(pair.got)) ? 1 : 0;
            }
        }
        return new LineScore(truth.size(), got.size(), right);
    }

    private static double likeness(JsonNode truth, LineItem got) {
        String wanted = Likeness.plain(truth.path("description").asText(""));
        String read = Likeness.plain(got.description());
        double score = wanted.isEmpty() || read.isEmpty() ? 0 : words(wanted, read);
        score += same(truth.get("amount"), got.totalPrice()) ? 0.5 : 0;
        score += same(truth.get("unit_price"), got.unitPrice()) ? 0.5 : 0;
        return score + (same(truth.get("quantity"), got.quantity()) ? 0.5 : 0);
    }

    private static double words(String wanted, String read) {
        String shorter = wanted.length() <= read.length() ? wanted : read;
        String longer = wanted.length() <= read.length() ? read : wanted;
        return shorter.length() >= 8 && longer.startsWith(shorter) ? 1 : Likeness.ratio(cut(wanted), cut(read));
    }

    private static boolean right(JsonNode truth, LineItem got) {
        String wanted = truth.path("description").asText("");
        return (wanted.isEmpty() || described(cut(Likeness.plain(wanted)), cut(Likeness.plain(got.description()))))
                && (missing(truth.get("quantity")) || same(truth.get("quantity"), got.quantity()))
                && (missing(truth.get("unit_price")) || same(truth.get("unit_price"), got.unitPrice()))
                && (missing(truth.get("amount")) || same(truth.get("amount"), got.totalPrice()));
    }

    private static boolean described(String wanted, String read) {
        String shorter = wanted.length() <= read.length() ? wanted : read;
        String longer = wanted.length() <= read.length() ? read : wanted;
        boolean within = shorter.length() >= 8
                && (longer.startsWith(shorter)
                        || (longer.contains(shorter) && longer.length() <= 2.5 * shorter.length()));
        return within || Likeness.ratio(wanted, read) >= 0.8;
    }

    private static String cut(String text) {
        return text.length() <= COMPARED ? text : text.substring(0, COMPARED);
    }

    private static boolean missing(@Nullable JsonNode node) {
        return node == null || !node.isNumber();
    }

    private static boolean same(@Nullable JsonNode truth, @Nullable BigDecimal got) {
        if (truth == null || !truth.isNumber() || got == null) {
            return false;
        }
        BigDecimal wanted = truth.decimalValue();
        BigDecimal tolerance = new BigDecimal("0.011").max(wanted.abs().movePointLeft(6));
        return wanted.subtract(got).abs().compareTo(tolerance) <= 0;
    }
}
