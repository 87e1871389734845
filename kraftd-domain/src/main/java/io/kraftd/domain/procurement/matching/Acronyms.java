package io.kraftd.domain.procurement.matching;

import java.util.List;

/** Tells a word made of the first letters of others: {@code bcc} for bare copper conductor. */
final class Acronyms {
    private static final double LIKENESS = 0.85;
    private static final int LONGEST = 5;

    private Acronyms() {}

    /**
     * How far a word is explained by initials: it is an acronym of words on the other side, or it is one of the words that
     * an acronym on the other side stands for.
     */
    static double share(String word, List<Token> others, List<Token> own) {
        if (isShort(word) && spells(word, others)) {
            return LIKENESS;
        }
        for (Token token : others) {
            String other = token.stem();
            if (!token.known()
                    && isShort(other)
                    && spells(other, own)
                    && other.indexOf(word.charAt(0)) >= 0
                    && word.length() > 2) {
                return LIKENESS;
            }
        }
        return 0;
    }

    private static boolean isShort(String word) {
        return word.length() >= 3 && word.length() <= LONGEST;
    }

    private static boolean spells(String acronym, List<Token> words) {
        int at = 0;
        for (Token word : words) {
            String stem = word.stem();
            if (at < acronym.length() && stem.length() > 2 && stem.charAt(0) == acronym.charAt(at)) {
                at++;
            }
        }
        return at == acronym.length();
    }
}
