package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.domain.layout.Word;
import java.util.List;

/** The words of one page as one run of the program read them. */
record Recognised(List<Word> words) {
    private static final double SURE = 0.6;

    Recognised {
        words = List.copyOf(words);
    }

    /** How much was read well: letters of words the program is sure of, weighted by how sure. */
    double worth() {
        return words.stream()
                .filter(word -> word.confidence() >= SURE)
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
    }

    /** The mean confidence of letters; 0 without words. */
    double sureness() {
        double letters = words.stream().mapToInt(word -> word.text().length()).sum();
        double sure = words.stream()
                .mapToDouble(word -> word.confidence() * word.text().length())
                .sum();
        return letters == 0 ? 0 : sure / letters;
    }
}
