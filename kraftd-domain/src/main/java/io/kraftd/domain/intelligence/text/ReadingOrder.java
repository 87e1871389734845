package io.kraftd.domain.intelligence.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Puts words that stand from left to right into the order in which they are read. */
public final class ReadingOrder {
    private static final Pattern MEASURE = Pattern.compile(
            "(?:[x×°%]|[mcdk]?m[²³23]?|[cm]?l|L|k?g|t|h|min|s|in|k?W|k?V|k?VA|m?A|Hz|bar|k?Pa|[MGT]B|°C|[µu]m)[,.]?");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}[\\p{Nd}.,/]*[\"”″'′%°]?");

    private ReadingOrder() {}

    /**
     * The same words; in a right-to-left run the rightmost comes first, Latin words inside it keep their order.
     *
     * @param text what a word says
     * @param rightToLeftPage whether most of the page is written from right to left
     */
    public static <T> List<T> of(List<T> leftToRight, Function<T, String> text, boolean rightToLeftPage) {
        List<String> texts = leftToRight.stream().map(text).toList();
        String all = String.join("", texts);
        boolean turned =
                PlainText.rightToLeft(all) || (rightToLeftPage && texts.stream().anyMatch(PlainText::rightToLeft));
        if (!turned) {
            return List.copyOf(leftToRight);
        }
        List<T> words = new ArrayList<>(leftToRight);
        Collections.reverse(words);
        for (int from = 0; from < words.size(); from++) {
            int to = from;
            while (to < words.size() && !PlainText.rightToLeft(text.apply(words.get(to)))) {
                to++;
            }
            turn(words.subList(from, to), text, from > 0);
            from = Math.max(from, to);
        }
        return words;
    }

    /**
     * Turns words from left to right round, but for figures right behind the other writing: they belong to it and stand
     * before their measure, "x 80 mm 120" on paper reads "120 x 80 mm".
     */
    private static <T> void turn(List<T> run, Function<T, String> text, boolean behind) {
        int figures = 0;
        while (figures < run.size()
                && FIGURE.matcher(text.apply(run.get(figures))).matches()) {
            figures++;
        }
        boolean measured = behind
                && figures > 0
                && figures < run.size()
                && MEASURE.matcher(text.apply(run.get(run.size() - 1))).matches();
        Collections.reverse(run.subList(measured ? figures : 0, run.size()));
    }
}
