package io.kraftd.bench.endurance;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts compared by their letters and digits alone. */
final class Words {
    private Words() {}

    /** Whether one of two texts says all of the other: a value and the label it stands behind. */
    static boolean agree(String one, String other) {
        return one.equals(other) || all(one, other) || all(other, one);
    }

    /** Whether one of two texts says at least half of the words of the other. */
    static boolean alike(String one, String other) {
        return one.equals(other) || half(one, other) || half(other, one);
    }

    private static boolean half(String words, String text) {
        List<String> wanted = of(words);
        String said = bare(text);
        return !wanted.isEmpty() && wanted.stream().filter(said::contains).count() * 2 >= wanted.size();
    }

    private static boolean all(String words, String text) {
        List<String> wanted = of(words);
        String said = bare(text);
        return !wanted.isEmpty() && wanted.stream().allMatch(said::contains);
    }

    private static List<String> of(String text) {
        return Stream.of(text.split("\\s+", -1))
                .map(Words::bare)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }
}
