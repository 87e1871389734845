package io.kraftd.adapter.reading.internal.pdf.ink;

import io.kraftd.adapter.reading.internal.pdf.font.TextFont;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The operators of text objects (ISO 32000-1, 9.3 and 9.4): where the next glyph stands, and the glyphs themselves. */
final class TextOperators {
    private static final int SPACE_CODE = 32;

    private final GlyphSink sink;
    private Affine line = Affine.IDENTITY;
    private Affine place = Affine.IDENTITY;

    /** Takes glyphs, as long as there are not too many of them. */
    interface GlyphSink {
        void add(Glyph glyph);
    }

    TextOperators(GlyphSink sink) {
        this.sink = sink;
    }

    /** Follows one operator; false when it has nothing to do with text. */
    boolean follow(String name, Operands operands, InkState state) throws IOException {
        switch (name) {
            case "BT" -> moveTo(Affine.IDENTITY);
            case "ET" -> {}
            case "Td" -> moveLine(operands);
            case "TD" -> {
                if (operands.areNumbers(2)) {
                    state.leading = -operands.number(1, 2);
                }
                moveLine(operands);
            }
            case "Tm" -> matrix(operands);
            case "T*" -> nextLine(state);
            case "Tj" -> show(operands.string(), state);
            case "TJ" -> show(operands.array(), state);
            case "'" -> {
                nextLine(state);
                show(operands.string(), state);
            }
            case "\"" -> spaced(operands, state);
            default -> {
                return parameter(name, operands, state);
            }
        }
        return true;
    }

    private static boolean parameter(String name, Operands operands, InkState state) {
        double value = operands.areNumbers(1) ? operands.number(0, 1) : 0;
        switch (name) {
            case "Tc" -> state.characterSpacing = value;
            case "Tw" -> state.wordSpacing = value;
            case "Tz" -> state.scale = value / 100;
            case "TL" -> state.leading = value;
            case "Ts" -> state.rise = value;
            case "Tr" -> state.mode = (int) value;
            default -> {
                return false;
            }
        }
        return true;
    }

    private void spaced(Operands operands, InkState state) throws IOException {
        byte[] string = operands.string();
        operands.dropLast();
        if (operands.areNumbers(2)) {
            state.wordSpacing = operands.number(0, 2);
            state.characterSpacing = operands.number(1, 2);
        }
        nextLine(state);
        show(string, state);
    }

    private void matrix(Operands o) {
        if (o.areNumbers(6)) {
            moveTo(new Affine(
                    o.number(0, 6), o.number(1, 6), o.number(2, 6), o.number(3, 6), o.number(4, 6), o.number(5, 6)));
        }
    }

    private void moveLine(Operands operands) {
        if (operands.areNumbers(2)) {
            moveTo(Affine.move(operands.number(0, 2), operands.number(1, 2)).then(line));
        }
    }

    private void nextLine(InkState state) {
        moveTo(Affine.move(0, -state.leading).then(line));
    }

    private void moveTo(Affine start) {
        line = start;
        place = start;
    }

    private void show(@Nullable List<?> parts, InkState state) throws IOException {
        if (parts == null) {
            return;
        }
        for (Object part : parts) {
            if (part instanceof byte[] string) {
                show(string, state);
            } else if (part instanceof Double back) {
                double step = -back / 1000 * state.size;
                place = (state.font.vertical() ? Affine.move(0, step) : Affine.move(step * state.scale, 0)).then(place);
            }
        }
    }

    private void show(byte @Nullable [] string, InkState state) throws IOException {
        if (string == null) {
            return;
        }
        Affine page = place.then(state.matrix);
        if (!page.isFinite()) {
            return;
        }
        TextFont font = state.font;
        ByteArrayInputStream rest = new ByteArrayInputStream(string);
        double along = 0;
        double down = 0;
        while (rest.available() > 0) {
            int before = rest.available();
            int code = font.next(rest);
            boolean space = code == SPACE_CODE && before - rest.available() == 1;
            double spacing = state.characterSpacing + (space ? state.wordSpacing : 0);
            TextFont.Meaning meaning = font.meaning(code);
            sink.add(glyph(meaning, page, along, state.rise + down, spacing, state));
            if (font.vertical()) {
                down -= state.size + spacing;
            } else {
                along += (meaning.advance() * state.size + spacing) * state.scale;
            }
        }
        place = Affine.move(along, down).then(place);
    }

    private static Glyph glyph(
            TextFont.Meaning meaning, Affine page, double along, double up, double spacing, InkState state) {
        double advance = meaning.advance() * state.size * state.scale;
        double height = state.size * state.font.em();
        double stretch = Math.sqrt(page.a() * page.a() + page.b() * page.b()) * Math.abs(state.scale);
        return new Glyph(
                meaning.text(),
                page.x(along, up),
                page.y(along, up),
                advance * page.a(),
                advance * page.b(),
                height * page.c(),
                height * page.d(),
                Math.abs(height) * stretch,
                spacing * stretch,
                state.font,
                state.font.bold() || state.emboldens(),
                state.inks());
    }
}
