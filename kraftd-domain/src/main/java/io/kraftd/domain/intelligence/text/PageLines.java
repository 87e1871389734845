package io.kraftd.domain.intelligence.text;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Rule;
import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Words of a page as lines: together by height, apart by gaps and by vertical rules. */
final class PageLines {
    /** A gap this many times the letters' height ends a segment. */
    private static final double GAP = 0.75;

    private static final double SAME_LINE = 0.45;
    private static final int MOST_RULES = 5000;
    private static final double TALL = 1.6;
    /** From so many letters on, upright words are wider than high; joined letters are narrow. */
    private static final int LONG = 3;

    private static final int LONG_ARABIC = 6;
    private static final double LONG_RULE = 0.05;

    private PageLines() {}

    static List<Line> of(Page page, int number) {
        List<Line> lines = new ArrayList<>();
        List<Box> uprights = uprights(page);
        boolean rightToLeft = rightToLeft(page);
        for (List<Word> row : rows(upright(page))) {
            lines.add(Line.of(number, segments(page, number, row, uprights, rightToLeft)));
        }
        lines.sort(Comparator.comparingDouble(line -> line.box().centerY()));
        return lines;
    }

    static Map<Integer, List<Box>> rules(List<Page> pages) {
        Map<Integer, List<Box>> rules = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            rules.put(
                    i,
                    pages.get(i).rules().stream()
                            .filter(rule -> rule.horizontal() && rule.box().width() > LONG_RULE)
                            .limit(MOST_RULES)
                            .map(Rule::box)
                            .sorted(Comparator.comparingDouble(Box::y0))
                            .toList());
        }
        return rules;
    }

    private static List<Box> uprights(Page page) {
        return page.rules().stream()
                .filter(rule -> !rule.horizontal())
                .limit(MOST_RULES)
                .map(Rule::box)
                .toList();
    }

    /** Words that run across the page, not up or down along its edge. */
    private static List<Word> upright(Page page) {
        return page.words().stream()
                .filter(word -> word.text().length() < (PlainText.rightToLeft(word.text()) ? LONG_ARABIC : LONG)
                        || word.box().height() * page.height()
                                < TALL * word.box().width() * page.width())
                .toList();
    }

    private static List<List<Word>> rows(List<Word> words) {
        List<Word> sorted = new ArrayList<>(words);
        sorted.sort(Comparator.comparingDouble(word -> word.box().centerY()));
        List<List<Word>> rows = new ArrayList<>();
        List<List<Word>> open = new ArrayList<>();
        for (Word word : sorted) {
            open.removeIf(row -> row.get(0).box().y1() < word.box().centerY());
            List<Word> home = nearest(open, word);
            if (home == null) {
                home = new ArrayList<>();
                open.add(home);
                rows.add(home);
            }
            home.add(word);
        }
        return rows;
    }

    private static @Nullable List<Word> nearest(List<List<Word>> open, Word word) {
        List<Word> best = null;
        double least = Double.MAX_VALUE;
        for (List<Word> row : open) {
            Box first = row.get(0).box();
            double apart = Math.abs(first.centerY() - word.box().centerY());
            if (apart < least
                    && apart <= SAME_LINE * Math.min(first.height(), word.box().height())) {
                least = apart;
                best = row;
            }
        }
        return best;
    }

    private static List<Segment> segments(
            Page page, int number, List<Word> row, List<Box> uprights, boolean rightToLeft) {
        row.sort(Comparator.comparingDouble(word -> word.box().x0()));
        double middle = row.get(0).box().centerY();
        double[] cuts = uprights.stream()
                .filter(rule -> rule.y0() <= middle && rule.y1() >= middle)
                .mapToDouble(Box::centerX)
                .toArray();
        List<Segment> segments = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        for (Word word : row) {
            if (!words.isEmpty() && apart(page, words.get(words.size() - 1), word, cuts)) {
                segments.add(segment(page, number, words, rightToLeft));
                words.clear();
            }
            words.add(word);
        }
        segments.add(segment(page, number, words, rightToLeft));
        return segments;
    }

    private static boolean apart(Page page, Word left, Word right, double[] cuts) {
        double height = Math.min(left.box().height(), right.box().height()) * page.height();
        double gap = (right.box().x0() - left.box().x1()) * page.width();
        if (gap > GAP * height) {
            return true;
        }
        for (double cut : cuts) {
            if (cut >= left.box().centerX()
                    && cut <= right.box().centerX()
                    && cut >= left.box().x1() - 0.002
                    && cut <= right.box().x0() + 0.002) {
                return true;
            }
        }
        return false;
    }

    private static boolean rightToLeft(Page page) {
        return PlainText.rightToLeft(page.words().stream().map(Word::text).collect(Collectors.joining()));
    }

    private static Segment segment(Page page, int number, List<Word> words, boolean rightToLeft) {
        List<Word> reading = ReadingOrder.of(words, Word::text, rightToLeft);
        List<Token> tokens = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Box box = reading.get(0).box();
        boolean bold = true;
        for (Word word : reading) {
            text.append(text.isEmpty() ? "" : " ");
            Box shown = page.placement().shown(word.box(), page.width(), page.height());
            Provenance where = new Provenance.OnPage(number + 1, shown);
            tokens.add(new Token(word.text(), text.length(), word.box(), where, word.bold(), word.confidence()));
            text.append(word.text());
            box = box.around(word.box());
            bold &= word.bold();
        }
        return new Segment(text.toString(), tokens, box, bold, null, null);
    }
}
