package io.kraftd.adapter.reading.internal.pdf.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The two tables of an embedded TrueType font that tell what its glyphs are and how heavy they look. Big-endian all through. */
final class TrueTypeTables {
    private static final int MOST_GLYPHS = 0x10000;
    private static final int MOST_STEPS = 1_200_000;
    private static final int BOLD_WEIGHT = 600;
    private static final int UNICODE = 0;
    private static final int WINDOWS = 3;
    private static final int WINDOWS_SYMBOL = 0;

    private final ByteBuffer font;
    private int steps;

    TrueTypeTables(byte[] font) {
        this.font = ByteBuffer.wrap(font);
    }

    /** Whether the weight class says so; false when the font does not tell. */
    boolean bold() {
        try {
            int table = table("OS/2");
            return table > 0 && word(table + 4) >= BOLD_WEIGHT;
        } catch (IndexOutOfBoundsException e) {
            // why: a font cut short tells nothing
            return false;
        }
    }

    /** The character of each glyph by its number, 0 where the font does not tell. */
    int[] characters() {
        int[] characters = new int[MOST_GLYPHS];
        try {
            int cmap = table("cmap");
            if (cmap > 0) {
                readCmap(cmap, characters);
            }
        } catch (IndexOutOfBoundsException e) {
            // why: of a font cut short what was read so far is right
        }
        return characters;
    }

    private void readCmap(int cmap, int[] characters) {
        int count = word(cmap + 2);
        for (int i = 0; i < count; i++) {
            int entry = cmap + 4 + 8 * i;
            int platform = word(entry);
            boolean unicode = platform == UNICODE || (platform == WINDOWS && word(entry + 2) != WINDOWS_SYMBOL);
            int subtable = cmap + font.getInt(entry + 4);
            if (unicode && word(subtable) == 4) {
                segments(subtable, characters);
            } else if (unicode && word(subtable) == 12) {
                groups(subtable, characters);
            }
        }
    }

    private void segments(int table, int[] characters) {
        int count = word(table + 6) / 2;
        int ends = table + 14;
        int starts = ends + 2 * count + 2;
        int deltas = starts + 2 * count;
        int offsets = deltas + 2 * count;
        for (int i = 0; i < count; i++) {
            int offset = word(offsets + 2 * i);
            int start = word(starts + 2 * i);
            for (int c = start; c <= word(ends + 2 * i) && c != 0xFFFF && steps < MOST_STEPS; c++, steps++) {
                int at = offsets + 2 * i + offset + 2 * (c - start);
                int raw = offset == 0 ? c : word(at);
                put(characters, raw == 0 ? 0 : (raw + word(deltas + 2 * i)) & 0xFFFF, c);
            }
        }
    }

    private void groups(int table, int[] characters) {
        long count = font.getInt(table + 12) & 0xFFFFFFFFL;
        for (int i = 0; i < count && steps < MOST_STEPS; i++) {
            int group = table + 16 + 12 * i;
            int start = font.getInt(group);
            int end = font.getInt(group + 4);
            int glyph = font.getInt(group + 8);
            for (int c = start; c >= 0 && c <= end && steps < MOST_STEPS; c++, steps++) {
                put(characters, glyph + c - start, c);
            }
            steps++;
        }
    }

    private static void put(int[] characters, int glyph, int character) {
        if (glyph > 0 && glyph < MOST_GLYPHS && characters[glyph] == 0 && Character.isValidCodePoint(character)) {
            characters[glyph] = character;
        }
    }

    private int table(String tag) {
        byte[] wanted = tag.getBytes(StandardCharsets.US_ASCII);
        byte[] found = new byte[wanted.length];
        int count = word(4);
        for (int i = 0; i < count; i++) {
            font.get(12 + 16 * i, found);
            if (Arrays.equals(found, wanted)) {
                return font.getInt(12 + 16 * i + 8);
            }
        }
        return 0;
    }

    private int word(int at) {
        return font.getShort(at) & 0xFFFF;
    }
}
