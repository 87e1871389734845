package io.kraftd.adapter.reading.internal.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Glyphs printed twice almost on the same spot, which is how some programs make bold letters. Kept glyphs hang in a hash
 * table of their text and the square of the page they stand in; a glyph looks only into the squares it might touch.
 */
final class Overprint {
    private static final double SQUARE = 4;
    private static final double FARTHEST = 2;
    private static final int NONE = -1;

    private final List<Placed> kept;
    private final int[] heads;
    private final int[] next;

    private Overprint(int glyphs) {
        this.kept = new ArrayList<>(glyphs);
        this.heads = new int[Integer.highestOneBit(Math.max(8, glyphs)) * 2];
        this.next = new int[glyphs];
        Arrays.fill(heads, NONE);
    }

    /** The glyphs without their repetitions; what was repeated beside itself counts as bold. */
    static List<Placed> removed(List<Placed> glyphs) {
        Overprint overprint = new Overprint(glyphs.size());
        glyphs.forEach(overprint::add);
        return overprint.kept;
    }

    private void add(Placed glyph) {
        int twin = glyph.glyph().isSpace() ? NONE : twin(glyph);
        if (twin == NONE) {
            int slot = slot(glyph, square(glyph.from()), square(glyph.base()));
            next[kept.size()] = heads[slot];
            heads[slot] = kept.size();
            kept.add(glyph);
        } else if (!kept.get(twin).glyph().bold() && distance(kept.get(twin), glyph) > 0) {
            kept.set(twin, kept.get(twin).inBold());
        }
    }

    private int twin(Placed glyph) {
        double reach = tolerance(glyph);
        for (long x = square(glyph.from() - reach); x <= square(glyph.from() + reach); x++) {
            for (long y = square(glyph.base() - reach); y <= square(glyph.base() + reach); y++) {
                for (int i = heads[slot(glyph, x, y)]; i != NONE; i = next[i]) {
                    if (isTwin(kept.get(i), glyph, reach)) {
                        return i;
                    }
                }
            }
        }
        return NONE;
    }

    private static boolean isTwin(Placed known, Placed glyph, double reach) {
        return known.quarter() == glyph.quarter()
                && known.glyph().text().equals(glyph.glyph().text())
                && distance(known, glyph) <= reach;
    }

    private int slot(Placed glyph, long x, long y) {
        long hash = (glyph.glyph().text().hashCode() * 31L + x) * 0x9E3779B97F4A7C15L + y * 0xC2B2AE3D27D4EB4FL;
        return (int) (hash >>> 32) & (heads.length - 1);
    }

    private static long square(double points) {
        return (long) Math.floor(points / SQUARE);
    }

    private static double tolerance(Placed glyph) {
        return Math.min(FARTHEST, Math.min(0.12 * glyph.height(), 0.5 * (glyph.to() - glyph.from())));
    }

    private static double distance(Placed a, Placed b) {
        double along = a.from() - b.from();
        double across = a.base() - b.base();
        return Math.sqrt(along * along + across * across);
    }
}
