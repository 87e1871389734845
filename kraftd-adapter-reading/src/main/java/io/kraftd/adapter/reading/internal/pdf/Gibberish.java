package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.domain.layout.Word;
import java.util.List;
import java.util.regex.Pattern;

/** Tells text whose font names the wrong letters: it looks like text on paper and reads like noise. */
final class Gibberish {
    private static final int ENOUGH = 20;
    private static final double MOST = 0.4;
    private static final Pattern INNER_SIGN =
            Pattern.compile("[\\p{L}\\p{N}][!\"#$%*;<=>?\\[\\]^`{|}~¡¢¤¥¦§¨©ª«¬®¯±¶¸»¿]+[\\p{L}\\p{N}]");
    private static final Pattern ONLY_SIGNS = Pattern.compile("[!-/:-@\\[-`{-~¡-¿]{3,}");
    private static final Pattern RULING = Pattern.compile("(.)\\1+|[-_.=*~]+");
    private static final Pattern LATIN = Pattern.compile("\\p{Ll}{4,}");
    private static final Pattern VOWEL = Pattern.compile("[aeiouyäöüàâéèêëîïôûùáíóúìòãõøåæœAEIOUY]");

    private Gibberish() {}

    /** Whether most of so many words cannot be words of any kind. */
    static boolean is(List<Word> words) {
        if (words.size() < ENOUGH) {
            return false;
        }
        long odd = words.stream().map(Word::text).filter(Gibberish::odd).count();
        return odd > MOST * words.size();
    }

    private static boolean odd(String word) {
        if (ONLY_SIGNS.matcher(word).matches() && !RULING.matcher(word).matches()) {
            return true;
        }
        return INNER_SIGN.matcher(word).find()
                || (LATIN.matcher(word).matches() && !VOWEL.matcher(word).find());
    }
}
