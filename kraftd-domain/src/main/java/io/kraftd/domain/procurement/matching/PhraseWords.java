package io.kraftd.domain.procurement.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a phrase of the book, and of a description, cut the same way. */
final class PhraseWords {
    static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}']*|\\d+(?:[.,]\\d+)*");

    private PhraseWords() {}

    /** Stems without fill words, numbers as they stand. */
    static List<String> of(String text) {
        return plain(text).stream().map(Stems::of).toList();
    }

    /** The same words unstemmed. */
    static List<String> plain(String text) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(Folded.of(text));
        while (word.find()) {
            if (!FillWords.contains(word.group())) {
                words.add(word.group());
            }
        }
        return words;
    }
}
