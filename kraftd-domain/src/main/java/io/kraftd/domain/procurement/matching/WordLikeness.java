package io.kraftd.domain.procurement.matching;

/** How much two unequal words may be one by their letters: an abbreviation, a slip of the pen, one inside the other. */
final class WordLikeness {
    private static final double ABBREVIATION = 0.8;
    private static final double PART = 0.7;
    private static final int SHORTEST_FOR_SLIPS = 4;
    private static final int LONG = 8;

    private WordLikeness() {}

    /** From 0 to 1, of two stems. */
    static double of(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        if (abbreviates(one, other) || abbreviates(other, one)) {
            return ABBREVIATION;
        }
        double slip = slip(one, other);
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
        int allowed = longest >= LONG ? 2 : 1;
        if (Math.min(one.length(), other.length()) < SHORTEST_FOR_SLIPS
                || Math.abs(one.length() - other.length()) > allowed
                || lettersApart(one, other) > 2 * allowed) {
            return 0;
        }
        int edits = EditDistance.between(one, other, allowed);
        return edits > allowed ? 0 : 1 - 1.2 * edits / longest;
    }

    private static int lettersApart(String one, String other) {
        return Integer.bitCount(letters(one) ^ letters(other));
    }

    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }
}
