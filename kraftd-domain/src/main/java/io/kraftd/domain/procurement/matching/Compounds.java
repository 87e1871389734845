package io.kraftd.domain.procurement.matching;

import java.util.ArrayList;
import java.util.List;

/** Takes unknown long words apart where both halves are words of the trade: {@code rohrschelle}, {@code pipeclamp}. */
final class Compounds {
    private static final int SHORTEST_HALF = 4;
    private static final List<String> LINKS = List.of("", "s", "n", "en", "es");

    private Compounds() {}

    static List<String> apart(List<String> words) {
        List<String> result = new ArrayList<>();
        words.forEach(word -> result.addAll(apart(word)));
        return result;
    }

    private static List<String> apart(String word) {
        if (word.length() < 2 * SHORTEST_HALF || known(word)) {
            return List.of(word);
        }
        for (int cut = word.length() - SHORTEST_HALF; cut >= SHORTEST_HALF; cut--) {
            String second = word.substring(cut);
            if (known(second) && known(withoutLink(word.substring(0, cut)))) {
                return List.of(withoutLink(word.substring(0, cut)), second);
            }
        }
        return List.of(word);
    }

    private static String withoutLink(String half) {
        for (String link : LINKS) {
            String bare = half.substring(0, half.length() - link.length());
            if (half.endsWith(link) && bare.length() >= SHORTEST_HALF && known(bare)) {
                return bare;
            }
        }
        return half;
    }

    private static boolean known(String word) {
        return TradeBook.get().knows(Stems.of(word));
    }
}
