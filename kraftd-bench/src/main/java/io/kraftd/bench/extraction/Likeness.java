package io.kraftd.bench.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How alike two texts are, by the rules of the score tool: case, accents and punctuation do not count. */
final class Likeness {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> LEGAL = Set.of(
            "gmbh",
            "ltd",
            "limited",
            "inc",
            "llc",
            "llp",
            "co",
            "corp",
            "corporation",
            "company",
            "ag",
            "sa",
            "sarl",
            "bv",
            "pvt",
            "private",
            "plc",
            "kg",
            "ug",
            "the");

    private Likeness() {}

    /** Lower case words without accents and punctuation. */
    static String plain(String text) {
        String folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss");
        return String.join(
                " ", WORD.matcher(folded).results().map(MatchResult::group).toList());
    }

    /** Whether two names mean the same party. */
    static boolean sameName(String truth, String got) {
        String one = core(truth);
        String other = core(got);
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        if (one.equals(other) || ratio(one, other) >= 0.85) {
            return true;
        }
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return shorter.length() >= 5
                && longer.length() <= 2.2 * shorter.length()
                && (" " + longer + " ").contains(" " + shorter + " ");
    }

    private static String core(String name) {
        String plain = plain(name);
        List<String> words = new ArrayList<>(List.of(plain.split(" ", -1)));
        words.removeIf(LEGAL::contains);
        return words.isEmpty() ? plain : String.join(" ", words);
    }

    /** Twice the characters in common blocks, longest block first, over all characters: 0 to 1. */
    static double ratio(String one, String other) {
        int all = one.length() + other.length();
        return all == 0 ? 1 : 2.0 * common(one, other) / all;
    }

    private static int common(String one, String other) {
        int best = 0;
        int bestOne = 0;
        int bestOther = 0;
        int[] run = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            for (int j = other.length() - 1; j >= 0; j--) {
                run[j + 1] = one.charAt(i) == other.charAt(j) ? run[j] + 1 : 0;
                if (run[j + 1] > best || (run[j + 1] == best && best > 0 && bestOne == i - best + 1)) {
                    best = run[j + 1];
                    bestOne = i - best + 1;
                    bestOther = j - best + 1;
                }
            }
        }
        if (best == 0) {
            return 0;
        }
        return best
                + common(one.substring(0, bestOne), other.substring(0, bestOther))
                + common(one.substring(bestOne + best), other.substring(bestOther + best));
    }
}
