package io.kraftd.lettering;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a given width, between words where there are any. */
public final class Wrapping {
    private final Face face;
    private final float size;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean rightToLeft;

    private Wrapping(Face face, float size, float width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    /**
     * The lines of {@code text} in {@code face}, none wider than {@code width} unless a single character is; {@code size} and
     * {@code width} are points. A line end in the text ends a line; empty lines are left out.
     */
    public static List<Line> wrap(String text, Face face, float size, float width) {
        Wrapping wrapping = new Wrapping(face, size, width);
        text.lines().forEach(wrapping::paragraph);
        return wrapping.lines;
    }

    // why: tabs and line ends were words' ends; other controls have no width and no look.
    private void paragraph(String text) {
        rightToLeft = Line.runsRightToLeft(text);
        String joined = face.joined(text.replace('\t', ' '));
        for (String word : joined.split(" +", -1)) {
            add(word);
        }
        finish();
    }

    private void add(String word) {
        String longer = current.isEmpty() ? word : current + " " + word;
        if (fits(longer)) {
            current.setLength(0);
            current.append(longer);
            return;
        }
        if (!current.isEmpty()) {
            finish();
        }
        if (fits(word)) {
            current.append(word);
        } else {
            word.codePoints().forEach(this::addCharacter);
        }
    }

    private void addCharacter(int character) {
        if (!current.isEmpty() && !fits(current + Character.toString(character))) {
            finish();
        }
        current.appendCodePoint(character);
    }

    private boolean fits(String text) {
        return face.width(text, size) <= width;
    }

    private void finish() {
        if (!current.isEmpty()) {
            lines.add(Line.of(current.toString(), rightToLeft));
            current.setLength(0);
        }
    }
}
