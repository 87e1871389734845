package io.kraftd.adapter.reading.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** Headings whose letters are set wide apart, {@code I N V O I C E}: single capitals on one line in even steps. */
final class WideLetters {
    private static final int FEWEST = 4;
    private static final double WIDEST = 0.9;
    private static final double UNEVEN = 1.6;

    private WideLetters() {}

    /** The runs of one line from left to right, such letters put together. */
    static List<Run> joined(List<Run> line) {
        List<Run> joined = new ArrayList<>();
        int start = 0;
        while (start < line.size()) {
            int end = endOfWord(line, start);
            if (end - start >= FEWEST) {
                line.subList(start + 1, end).forEach(line.get(start)::append);
                joined.add(line.get(start));
                start = end;
            } else {
                joined.add(line.get(start++));
            }
        }
        return joined;
    }

    private static int endOfWord(List<Run> line, int start) {
        int end = start + 1;
        double least = Double.MAX_VALUE;
        double most = 0;
        while (end < line.size()
                && line.get(end - 1).isCapital()
                && line.get(end).isCapital()) {
            double step = line.get(end).from() - line.get(end - 1).to();
            least = Math.min(least, step);
            most = Math.max(most, step);
            if (step <= 0 || step > WIDEST * line.get(end).height() || most > UNEVEN * least) {
                break;
            }
            end++;
        }
        return end;
    }
}
