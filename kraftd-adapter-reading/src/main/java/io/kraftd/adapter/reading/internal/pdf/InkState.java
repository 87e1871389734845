package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.adapter.reading.internal.pdf.font.TextFont;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.jspecify.annotations.Nullable;

/** The part of the graphics state that the stream engine does not keep in the form needed here. */
final class InkState {
    private static final double WHITE = 0.99;
    private static final int DEEPEST = 500;

    private final Deque<Values> saved = new ArrayDeque<>();
    private int ignored;
    private Values now = new Values(null, false, false);

    private record Values(@Nullable TextFont font, boolean whiteFill, boolean whiteStroke) {}

    /** Keeps the values; false when so many are kept already that no real page goes deeper. */
    boolean save() {
        if (saved.size() >= DEEPEST) {
            ignored++;
            return false;
        }
        saved.push(now);
        return true;
    }

    /** Takes back what the last {@link #save()} kept; false when that kept nothing, or there was none. */
    boolean restore() {
        if (ignored > 0 || saved.isEmpty()) {
            ignored = Math.max(0, ignored - 1);
            return false;
        }
        now = saved.pop();
        return true;
    }

    @Nullable
    TextFont font() {
        return now.font;
    }

    void font(TextFont font) {
        now = new Values(font, now.whiteFill, now.whiteStroke);
    }

    /** Whether filling leaves the paper white. */
    boolean whiteFill() {
        return now.whiteFill;
    }

    /** Whether stroking leaves the paper white. */
    boolean whiteStroke() {
        return now.whiteStroke;
    }

    /** Follows the operators that set colours (ISO 32000-1, table 74); false when it is none of them. */
    boolean follow(String name, List<COSBase> operands) {
        switch (name) {
            case "g", "rg", "sc", "scn" -> fill(all(operands, 1));
            case "G", "RG", "SC", "SCN" -> stroke(all(operands, 1));
            case "k" -> fill(all(operands, 0));
            case "K" -> stroke(all(operands, 0));
            case "cs" -> fill(false);
            case "CS" -> stroke(false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void fill(boolean white) {
        now = new Values(now.font, white, now.whiteStroke);
    }

    private void stroke(boolean white) {
        now = new Values(now.font, now.whiteFill, white);
    }

    // why: four components are ink, of which none is white; one or three are light, of which all is white
    private static boolean all(List<COSBase> operands, int white) {
        int light = operands.size() == 4 ? 0 : white;
        return !operands.isEmpty()
                && operands.stream()
                        .allMatch(o -> o instanceof COSNumber n
                                && (light == 1 ? n.floatValue() >= WHITE : n.floatValue() <= 1 - WHITE));
    }
}
