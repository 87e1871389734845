package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts words that stand from left to right into the order in which they are read. */
final class ReadingOrder {
    private static final Pattern MEASURE = Pattern.compile(
            "(?:[x×°%]|[mcdk]?m[²³23]?|[cm]?l|L|k?g|t|h|min|s|in|k?W|k?V|k?VA|m?A|Hz|bar|k?Pa|[MGT]B|°C|[µu]m)[,.]?");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}[\\p{Nd}.,/]*[\"”″'′%°]?");

    private ReadingOrder() {}

    /**
     * The same words; in a right-to-left run the rightmost comes first, Latin words inside it keep their order.
     *
     * @param rightToLeftPage whether most of the page is written from right to left
     */
    static List<Word> of(List<Word> leftToRight, boolean rightToLeftPage) {
        String all = leftToRight.stream().map(Word::text).collect(Collectors.joining());
        boolean turned = PlainText.rightToLeft(all)
                || (rightToLeftPage && leftToRight.stream().anyMatch(ReadingOrder::hasRightToLeft));
        if (!turned) {
            return List.copyOf(leftToRight);
        }
        List<Word> words = new ArrayList<>(leftToRight);
        Collections.reverse(words);
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size() && !hasRightToLeft(words.get(to))) {
                to++;
            }
            turn(words.subList(from, to), from > 0);
            from = Math.max(from, to);
        }
        return words;
    }

    /**
     * Turns words from left to right round, but for figures right behind the other writing: they belong to it and stand
     * before their measure, "x 80 mm 120" on paper reads "120 x 80 mm".
     */
    private static void turn(List<Word> run, boolean behind) {
        int figures = 0;
        while (figures < run.size() && FIGURE.matcher(run.get(figures).text()).matches()) {
            figures++;
        }
        boolean measured = behind
                && figures > 0
                && figures < run.size()
                && MEASURE.matcher(run.get(run.size() - 1).text()).matches();
        Collections.reverse(run.subList(measured ? figures : 0, run.size()));
    }

    private static boolean hasRightToLeft(Word word) {
        return PlainText.rightToLeft(word.text());
    }
}
