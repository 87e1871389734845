package io.kraftd.adapter.reading.internal.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Accents drawn over a letter as a glyph of their own, as TeX does: both become the one letter they show. */
final class Accents {
    private static final double LEAST_SHARED = 0.4;
    private static final Map<String, String> COMBINING = Map.ofEntries(
            Map.entry("`", "\u0300"),
            Map.entry("\u00B4", "\u0301"),
            Map.entry("\u02C6", "\u0302"),
            Map.entry("^", "\u0302"),
            Map.entry("\u02DC", "\u0303"),
            Map.entry("~", "\u0303"),
            Map.entry("\u00AF", "\u0304"),
            Map.entry("\u02D8", "\u0306"),
            Map.entry("\u02D9", "\u0307"),
            Map.entry("\u00A8", "\u0308"),
            Map.entry("\u02DA", "\u030A"),
            Map.entry("\u02DD", "\u030B"),
            Map.entry("\u02C7", "\u030C"),
            Map.entry("\u00B8", "\u0327"),
            Map.entry("\u02DB", "\u0328"));

    private Accents() {}

    /** The glyphs in their order, each accent joined with the letter drawn right before or after it on the same spot. */
    static List<Placed> joined(List<Placed> glyphs) {
        List<Placed> joined = new ArrayList<>(glyphs.size());
        for (Placed glyph : glyphs) {
            Placed last = joined.isEmpty() ? glyph : joined.get(joined.size() - 1);
            if (isOver(last, glyph)) {
                joined.set(joined.size() - 1, composed(glyph, last));
            } else if (isOver(glyph, last)) {
                joined.set(joined.size() - 1, composed(last, glyph));
            } else {
                joined.add(glyph);
            }
        }
        return joined;
    }

    private static boolean isOver(Placed accent, Placed letter) {
        if (!COMBINING.containsKey(accent.glyph().text())
                || accent.quarter() != letter.quarter()
                || !isLetter(letter.glyph().text())) {
            return false;
        }
        double shared = Math.min(accent.to(), letter.to()) - Math.max(accent.from(), letter.from());
        return shared >= LEAST_SHARED * Math.min(accent.to() - accent.from(), letter.to() - letter.from())
                && Math.abs(accent.base() - letter.base()) < letter.height();
    }

    private static boolean isLetter(String text) {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    private static Placed composed(Placed letter, Placed accent) {
        // why: the dotless letters are there only to carry an accent
        String plain = letter.glyph().text().replace('\u0131', 'i').replace('\u0237', 'j');
        String text = plain + COMBINING.get(accent.glyph().text());
        return letter.reading(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
}
