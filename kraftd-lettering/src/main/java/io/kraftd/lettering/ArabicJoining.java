package io.kraftd.lettering;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives Arabic letters the form their neighbours ask for. Works on text in reading order. The forms come from the
 * Unicode blocks Arabic Presentation Forms A and B, in which each letter's forms stand in the order alone, last, first,
 * middle; a letter with two forms joins only the letter before it.
 */
final class ArabicJoining {
    private static final int LAST = 1;
    private static final int FIRST = 2;
    private static final int MIDDLE = 3;
    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final Map<Integer, int[]> FORMS = new HashMap<>();
    private static final Map<Integer, Integer> LAM_ALEF = new HashMap<>();

    static {
        // why: these are the letters of Arabic, Persian, Urdu and Kurdish; the rest of block A are ligatures.
        read(0xFB50, 0xFBB1);
        read(0xFBD3, 0xFBE9);
        read(0xFBFC, 0xFBFF);
        read(0xFE80, 0xFEF4);
        for (int code = 0xFEF5; code <= 0xFEFC; code += 2) {
            String parts = plain(code);
            LAM_ALEF.put((int) parts.charAt(1), code);
        }
    }

    private final int[] text;
    private final StringBuilder out = new StringBuilder();

    private ArabicJoining(String text) {
        this.text = text.codePoints().toArray();
    }

    /** The same text with every Arabic letter in its form. */
    static String join(String text) {
        return text.codePoints().noneMatch(FORMS::containsKey) ? text : new ArabicJoining(text).joined();
    }

    private static void read(int first, int last) {
        Map<Integer, List<Integer>> byLetter = new HashMap<>();
        for (int code = first; code <= last; code++) {
            String letter = plain(code);
            if (Character.isDefined(code) && letter.codePointCount(0, letter.length()) == 1) {
                byLetter.computeIfAbsent(letter.codePointAt(0), any -> new java.util.ArrayList<>())
                        .add(code);
            }
        }
        byLetter.forEach((letter, forms) -> FORMS.putIfAbsent(
                letter, forms.stream().mapToInt(Integer::intValue).toArray()));
    }

    private static String plain(int code) {
        return Normalizer.normalize(Character.toString(code), Normalizer.Form.NFKC);
    }

    private String joined() {
        for (int at = 0; at < text.length; at++) {
            int next = next(at);
            Integer ligature = text[at] == LAM && next >= 0 ? LAM_ALEF.get(text[next]) : null;
            if (ligature == null) {
                out.appendCodePoint(form(at));
            } else {
                out.appendCodePoint(ligature + (joinsForward(before(at)) ? 1 : 0));
                // why: marks between the two letters belong to the pair
                for (int mark = at + 1; mark < next; mark++) {
                    out.appendCodePoint(text[mark]);
                }
                at = next;
            }
        }
        return out.toString();
    }

    private int form(int at) {
        int[] forms = FORMS.get(text[at]);
        if (forms == null) {
            return text[at];
        }
        boolean toBefore = forms.length > LAST && joinsForward(before(at));
        int next = next(at);
        boolean toNext = forms.length > MIDDLE && next >= 0 && joinsBackward(text[next]);
        int form = toBefore ? (toNext ? MIDDLE : LAST) : toNext ? FIRST : 0;
        return forms[form];
    }

    private static boolean joinsForward(@Nullable Integer letter) {
        int[] forms = letter == null ? null : FORMS.get(letter);
        return letter != null && (letter == TATWEEL || (forms != null && forms.length > MIDDLE));
    }

    private static boolean joinsBackward(int letter) {
        int[] forms = FORMS.get(letter);
        return letter == TATWEEL || (forms != null && forms.length > LAST);
    }

    private @Nullable Integer before(int at) {
        int before = at - 1;
        while (before >= 0 && isMark(text[before])) {
            before--;
        }
        return before < 0 ? null : text[before];
    }

    private int next(int at) {
        int next = at + 1;
        while (next < text.length && isMark(text[next])) {
            next++;
        }
        return next < text.length ? next : -1;
    }

    private static boolean isMark(int code) {
        return Character.getType(code) == Character.NON_SPACING_MARK;
    }
}
