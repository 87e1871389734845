package io.kraftd.domain.layout;

import java.util.List;

/**
 * One page, in the order of the file.
 *
 * @param number counted from 1
 * @param width of the upright page in points of 1/72 inch (pixels for an image without resolution)
 * @param words in the order they were drawn or recognised; readers of a layout sort by position
 * @param scanned whether the words come from recognition of a picture
 * @param placement how the page was turned from what a viewer shows to what is read here
 */
public record Page(
        int number,
        double width,
        double height,
        List<Word> words,
        List<Rule> rules,
        boolean scanned,
        Placement placement) {
    /** A page that is read as it is shown. */
    public Page(int number, double width, double height, List<Word> words, List<Rule> rules, boolean scanned) {
        this(number, width, height, words, rules, scanned, Placement.UPRIGHT);
    }

    public Page {
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        if (number < 1 || !(width > 0) || !(height > 0)) {
            throw new IllegalArgumentException("a page has a number from 1 and a size");
        }
    }
}
