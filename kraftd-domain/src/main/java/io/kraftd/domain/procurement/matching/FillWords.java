package io.kraftd.domain.procurement.matching;

import java.util.HashSet;
import java.util.Set;

/** Words that say nothing about what is bought. */
final class FillWords {
    private static final Set<String> WORDS = new HashSet<>();

    static {
        WordFile.lines("fill.txt").forEach(line -> WORDS.addAll(WordFile.phrases(line)));
    }

    private FillWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
