package io.kraftd.domain.procurement.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of one matching by number, with how alike every two of them are; each likeness is computed once. */
final class Lexicon {
    private static final float UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Object, Integer> others = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private final List<float[]> likeness = new ArrayList<>();
    private final Rarity rarity;

    Lexicon(Rarity rarity) {
        this.rarity = rarity;
    }

    /** The description with the numbers and the weights of its words. */
    Weighed weigh(Described text) {
        int size = text.tokens().size();
        int[] ids = new int[size];
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            Token token = text.tokens().get(i);
            ids[i] = number(token.stem());
            weights[i] = rarity.of(token);
        }
        double[] sizes = text.measures().stream().mapToDouble(rarity::of).toArray();
        int[][] tokenMeanings =
                text.tokens().stream().map(token -> numbers(token.meanings())).toArray(int[][]::new);
        List<String> families = text.things().stream().map(Meaning::family).toList();
        return new Weighed(
                text,
                ids,
                weights,
                sizes,
                tokenMeanings,
                numbers(text.meanings()),
                numbers(text.things()),
                numbers(families));
    }

    private int[] numbers(Collection<?> things) {
        return things.stream()
                .mapToInt(thing -> others.computeIfAbsent(thing, any -> others.size()))
                .distinct()
                .sorted()
                .toArray();
    }

    /** How alike the words of two numbers are, 0 to 1. */
    double likeness(int one, int other) {
        if (one == other) {
            return 1;
        }
        int high = Math.max(one, other);
        int low = Math.min(one, other);
        float[] row = likeness.get(high);
        if (row[low] == UNKNOWN) {
            row[low] = (float) WordLikeness.of(words.get(high), words.get(low));
        }
        return row[low];
    }

    double rarity(String code) {
        return rarity.of(code);
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, any -> {
            float[] row = new float[words.size()];
            Arrays.fill(row, UNKNOWN);
            words.add(word);
            likeness.add(row);
            return words.size() - 1;
        });
    }
}
