package io.kraftd.domain.procurement.matching;

import java.util.HashMap;
import java.util.Map;

/** How much two words are one: the same, one stem, one meaning, an abbreviation, or a slip of the pen. Remembers its answers. */
final class WordLikeness {
    private static final double SAME_STEM = 0.97;
    private static final double SAME_MEANING = 0.92;
    private static final double ABBREVIATION = 0.8;
    private static final double PART = 0.7;
    private static final int SHORTEST_FOR_SLIPS = 4;

    private record Pair(String one, String other) {}

    private final Map<Pair, Double> known = new HashMap<>();

    double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        return known.computeIfAbsent(new Pair(one, other), WordLikeness::compute);
    }

    private static double compute(Pair pair) {
        String one = pair.one();
        String other = pair.other();
        String stem = Stems.of(one);
        String otherStem = Stems.of(other);
        if (stem.equals(otherStem)) {
            return SAME_STEM;
        }
        if (TradeWords.same(one, other) || TradeWords.same(stem, otherStem)) {
            return SAME_MEANING;
        }
        if (abbreviates(one, other) || abbreviates(other, one)) {
            return ABBREVIATION;
        }
        double slip = slip(stem, otherStem);
        return slip > 0 ? slip : part(one, other);
    }

    // why: "galv" and "assy": first letter kept, the rest in order, vowels and endings dropped.
    private static boolean abbreviates(String brief, String full) {
        if (brief.length() < 2 || full.length() < brief.length() + 2 || brief.charAt(0) != full.charAt(0)) {
            return false;
        }
        if (full.startsWith(brief)) {
            return brief.length() >= 3;
        }
        int at = 0;
        for (int i = 0; i < full.length() && at < brief.length(); i++) {
            if (full.charAt(i) == brief.charAt(at)) {
                at++;
            }
        }
        return at == brief.length() && brief.length() >= 3 && vowels(brief) <= 1 && full.length() <= 3 * brief.length();
    }

    private static long vowels(String word) {
        return word.chars().filter(letter -> "aeiou".indexOf(letter) >= 0).count();
    }

    private static double part(String one, String other) {
        String brief = one.length() < other.length() ? one : other;
        String full = one.length() < other.length() ? other : one;
        return brief.length() >= SHORTEST_FOR_SLIPS && full.contains(brief)
                ? PART * Math.min(1, 0.4 + (double) brief.length() / full.length())
                : 0;
    }

    private static double slip(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (Math.min(one.length(), other.length()) < SHORTEST_FOR_SLIPS) {
            return 0;
        }
        int allowed = longest >= 8 ? 2 : 1;
        if (Math.abs(one.length() - other.length()) > allowed) {
            return 0;
        }
        int edits = EditDistance.between(one, other, allowed);
        return edits > allowed ? 0 : 1 - 1.2 * edits / longest;
    }
}
