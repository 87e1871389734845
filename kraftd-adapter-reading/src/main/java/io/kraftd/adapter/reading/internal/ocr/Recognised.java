package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words of one page as one run of the program read them. */
record Recognised(List<Word> words) {
    private static final double SURE = 0.6;
    private static final double WORTH_SAYING = 0.5;
    private static final double PIECE = 1.5;

    Recognised {
        words = List.copyOf(words);
    }

    /** Where the words stand that the program is sure of. */
    List<Box> sureBoxes() {
        return words.stream()
                .filter(word -> word.confidence() >= SURE)
                .map(Word::box)
                .toList();
    }

    /**
     * These words, but where the others are surer of a place, theirs, and theirs where these have nothing. A piece of a word does
     * not stand for the whole, however sure.
     */
    Recognised completedBy(List<Word> others) {
        List<Word> news = others.stream()
                .filter(other -> other.confidence() >= WORTH_SAYING)
                .filter(other -> words.stream().noneMatch(word -> samePlace(word, other) && stands(word, other)))
                .toList();
        Set<Word> told = new LinkedHashSet<>();
        for (Word word : words) {
            List<Word> instead =
                    news.stream().filter(other -> samePlace(word, other)).toList();
            told.addAll(instead.isEmpty() ? List.of(word) : instead);
        }
        told.addAll(news);
        return new Recognised(List.copyOf(told));
    }

    private static boolean stands(Word word, Word other) {
        boolean piece = word.text().length() > PIECE * other.text().length() && word.confidence() >= WORTH_SAYING;
        return piece || word.confidence() >= other.confidence();
    }

    private static boolean samePlace(Word one, Word other) {
        return one.box().overlapX(other.box()) > 0.3 && one.box().overlapY(other.box()) > 0.5;
    }

    /** How much was read well: letters of words the program is sure of, weighted by how sure. */
    double worth() {
        return words.stream()
                .filter(word -> word.confidence() >= SURE)
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
    }

    /** The mean confidence of words made of letters, by their length; 0 without any. Figures look alike in all scripts. */
    double sureness() {
        List<Word> spoken = words.stream()
                .filter(word -> word.text().codePoints().anyMatch(Character::isLetter))
                .toList();
        double letters = spoken.stream().mapToInt(word -> word.text().length()).sum();
        double sure = spoken.stream()
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        return letters == 0 ? 0 : sure / letters;
    }
}
