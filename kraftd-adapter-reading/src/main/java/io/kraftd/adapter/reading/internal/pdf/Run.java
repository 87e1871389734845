package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.domain.layout.Box;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Glyphs that stand side by side on one line: a word, or a part of one. */
final class Run {
    private static final double SAME_LINE = 0.2;
    private static final double SMALLER = 0.85;
    private static final double MOST_RISE = 0.7;
    private static final double OVERLAP = 0.4;

    private final int order;
    private final List<Placed> glyphs = new ArrayList<>();
    private double from;
    private double to;
    private boolean closedBefore;
    private boolean closedAfter;
    private boolean amongRightToLeft;

    Run(int order, Placed first, boolean closedBefore) {
        this.order = order;
        this.closedBefore = closedBefore;
        this.from = first.from();
        this.to = first.to();
        glyphs.add(first);
    }

    int order() {
        return order;
    }

    double from() {
        return from;
    }

    double to() {
        return to;
    }

    /** A single capital letter. */
    boolean isCapital() {
        String text = glyphs.size() == 1 ? first().glyph().text() : "";
        return text.length() == 1 && Character.isUpperCase(text.charAt(0));
    }

    double base() {
        return first().base();
    }

    int quarter() {
        return first().quarter();
    }

    double height() {
        return first().height();
    }

    /** A space was drawn after it. */
    void closeAfter() {
        closedAfter = true;
    }

    /** Whether this glyph goes on where the last one left off. */
    boolean continuedBy(Placed next) {
        Placed last = glyphs.get(glyphs.size() - 1);
        if (next.quarter() != last.quarter() || !(sameLine(last, next) || isIndex(last, next))) {
            return false;
        }
        double gap = next.from() - last.to() - Math.max(0, last.glyph().tracking());
        double em = Math.min(last.em(), next.em());
        boolean onTheRight = gap <= slack(last, em) && gap >= -OVERLAP * em;
        return onTheRight || (isRightToLeft(next) && Math.abs(from - next.to()) <= slack(next, em));
    }

    void add(Placed next) {
        glyphs.add(next);
        from = Math.min(from, next.from());
        to = Math.max(to, next.to());
    }

    /** Whether the other run, drawn at another time, stands right behind this one without a space. */
    boolean touches(Run right) {
        Placed a = first();
        Placed b = right.first();
        double em = Math.min(a.em(), b.em());
        double gap = right.from - to;
        return !closedAfter
                && !right.closedBefore
                && sameLine(a, b)
                && Math.abs(a.height() - b.height()) <= 0.1 * a.height()
                && Math.abs(gap) <= slack(a, em) / 2;
    }

    void append(Run right) {
        glyphs.addAll(right.glyphs);
        to = Math.max(to, right.to);
        closedAfter = right.closedAfter;
    }

    boolean bold() {
        int bold = 0;
        for (Placed glyph : glyphs) {
            bold += glyph.glyph().bold() ? 1 : 0;
        }
        return bold * 2 > glyphs.size();
    }

    /** The text in reading order, or an empty one when no glyph has a known meaning. */
    String text() {
        StringBuilder text = new StringBuilder(glyphs.size());
        Placed before = null;
        for (Placed glyph : glyphs) {
            String own = glyph.glyph().text();
            text.append(before != null && isIndex(before, glyph) ? Indices.raised(own) : own);
            before = glyph;
        }
        boolean turned = Bidi.isRightToLeft(text) || (amongRightToLeft && !Bidi.isLeftToRight(text));
        String read = turned ? Bidi.logical(inPlace()) : text.toString();
        return read.chars().allMatch(c -> c < 0x80)
                ? read.strip()
                : Normalizer.normalize(read, Normalizer.Form.NFC).strip();
    }

    /** It stands on a line that runs from right to left, and so do its signs. */
    void standsAmongRightToLeft() {
        amongRightToLeft = true;
    }

    /** How many more of its glyphs run from right to left than the other way. */
    int leaning() {
        int leaning = 0;
        for (Placed glyph : glyphs) {
            String own = glyph.glyph().text();
            leaning += Bidi.isRightToLeft(own) ? 1 : Bidi.isLeftToRight(own) ? -1 : 0;
        }
        return leaning;
    }

    Box box(PageFrame frame) {
        double top = first().top();
        double bottom = first().bottom();
        for (Placed glyph : glyphs) {
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
        }
        return switch (quarter()) {
            case 1 -> frame.shares(top, -from, bottom, -to);
            case 2 -> frame.shares(-from, -top, -to, -bottom);
            case 3 -> frame.shares(-top, from, -bottom, to);
            default -> frame.shares(from, top, to, bottom);
        };
    }

    private Placed first() {
        return glyphs.get(0);
    }

    private List<String> inPlace() {
        return glyphs.stream()
                .sorted(Comparator.comparingDouble(Placed::from))
                .map(g -> g.glyph().text())
                .toList();
    }

    private static double slack(Placed left, double em) {
        return Math.max(0.1, Math.min(0.2, left.glyph().font().space() / 2)) * em;
    }

    private static boolean sameLine(Placed a, Placed b) {
        return Math.abs(a.base() - b.base()) <= SAME_LINE * Math.min(a.height(), b.height());
    }

    /** A small raised letter, or a raised 2 or 3 of a unit; a raised figure after a figure is a note or cents, not more digits. */
    private static boolean isIndex(Placed last, Placed next) {
        double rise = last.base() - next.base();
        return next.height() < SMALLER * last.height()
                && rise > SAME_LINE * next.height()
                && rise < MOST_RISE * last.height()
                && Indices.belong(last.glyph().text(), next.glyph().text());
    }

    private static boolean isRightToLeft(Placed glyph) {
        return Bidi.isRightToLeft(glyph.glyph().text());
    }
}
