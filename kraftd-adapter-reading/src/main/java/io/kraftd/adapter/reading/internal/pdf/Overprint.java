package io.kraftd.adapter.reading.internal.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs printed twice almost on the same spot, which is how some programs make bold letters. */
final class Overprint {
    private static final double CELL = 4;

    private final Map<Spot, List<Integer>> seen = new HashMap<>();
    private final List<Placed> kept = new ArrayList<>();

    private Overprint() {}

    private record Spot(String text, int quarter, long along, long across) {}

    /** The glyphs without their repetitions; what was repeated beside itself counts as bold. */
    static List<Placed> removed(List<Placed> glyphs) {
        Overprint overprint = new Overprint();
        glyphs.forEach(overprint::add);
        return overprint.kept;
    }

    private void add(Placed glyph) {
        if (glyph.glyph().isSpace()) {
            kept.add(glyph);
            return;
        }
        int twin = twin(glyph);
        if (twin < 0) {
            seen.computeIfAbsent(spot(glyph, 0, 0), s -> new ArrayList<>(1)).add(kept.size());
            kept.add(glyph);
        } else if (!kept.get(twin).glyph().bold() && distance(kept.get(twin), glyph) > 0) {
            kept.set(twin, kept.get(twin).inBold());
        }
    }

    private int twin(Placed glyph) {
        for (int i = -1; i <= 1; i++) {
            for (int j = -1; j <= 1; j++) {
                for (int index : seen.getOrDefault(spot(glyph, i, j), List.of())) {
                    if (distance(kept.get(index), glyph) <= tolerance(glyph)) {
                        return index;
                    }
                }
            }
        }
        return -1;
    }

    private static Spot spot(Placed g, int i, int j) {
        return new Spot(
                g.glyph().text(), g.quarter(), Math.round(g.from() / CELL) + i, Math.round(g.base() / CELL) + j);
    }

    private static double tolerance(Placed glyph) {
        return Math.min(CELL, Math.min(0.12 * glyph.height(), 0.5 * (glyph.to() - glyph.from())));
    }

    private static double distance(Placed a, Placed b) {
        return Math.hypot(a.from() - b.from(), a.base() - b.base());
    }
}
