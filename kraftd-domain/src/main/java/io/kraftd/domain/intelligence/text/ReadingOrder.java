package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Puts words that stand from left to right into the order in which they are read. */
final class ReadingOrder {
    private ReadingOrder() {}

    /** The same words; in a right-to-left run the rightmost comes first, Latin words inside it keep their order. */
    static List<Word> of(List<Word> leftToRight) {
        String all = leftToRight.stream().map(Word::text).collect(Collectors.joining());
        if (!PlainText.rightToLeft(all)) {
            return List.copyOf(leftToRight);
        }
        List<Word> words = new ArrayList<>(leftToRight);
        Collections.reverse(words);
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size() && !hasRightToLeft(words.get(to))) {
                to++;
            }
            Collections.reverse(words.subList(from, to));
            from = Math.max(from, to);
        }
        return words;
    }

    private static boolean hasRightToLeft(Word word) {
        return PlainText.rightToLeft(word.text());
    }
}
