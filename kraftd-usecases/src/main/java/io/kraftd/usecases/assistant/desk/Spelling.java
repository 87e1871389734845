package io.kraftd.usecases.assistant.desk;

import io.kraftd.domain.procurement.matching.EditDistance;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words as people type them: compared without case and accents, roughly without endings, and with slips of the pen. */
public final class Spelling {
    private static final int SHORTEST_FOR_A_SLIP = 5;
    private static final int LONG = 8;

    private Spelling() {}

    /** Lower case, without accents; letters of other scripts stay. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replace("ß", "ss")
                .toLowerCase(Locale.ROOT);
    }

    /** The words of a text, folded: runs of letters and digits. */
    public static List<String> words(String text) {
        return Arrays.stream(folded(text).replaceAll("'s\\b", "").split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The same words in capitals and small letters as they were typed. */
    public static List<String> written(String text) {
        return Arrays.stream(text.replaceAll("['’]s\\b", "").split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** A word without the ending of an English plural. */
    public static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.length() > 4 && (word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes"))) {
            return word.substring(0, word.length() - 2);
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** Whether one word is the other with at most a slip or two, by its length. */
    public static boolean alike(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int longest = Math.max(one.length(), other.length());
        int shortest = Math.min(one.length(), other.length());
        if (shortest < SHORTEST_FOR_A_SLIP || hasDigit(one) || hasDigit(other)) {
            return false;
        }
        int allowed = longest >= LONG ? 2 : 1;
        return longest - shortest <= allowed
                && one.charAt(0) == other.charAt(0)
                && EditDistance.between(one, other, allowed) <= allowed;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
