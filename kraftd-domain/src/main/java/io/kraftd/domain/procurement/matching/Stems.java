package io.kraftd.domain.procurement.matching;

/** Takes the endings of number and form off a word, so that {@code pipes} and {@code pipe} are one. */
final class Stems {
    private static final int SHORTEST = 4;
    private static final String[] ENDINGS = {"ings", "ing", "ies", "es", "s", "ed", "er", "en"};

    private Stems() {}

    static String of(String word) {
        if (word.length() <= SHORTEST) {
            return word;
        }
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
    }
}
