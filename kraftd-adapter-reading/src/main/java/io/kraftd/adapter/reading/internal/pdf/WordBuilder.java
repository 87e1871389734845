package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of one page together to words. */
final class WordBuilder {
    private static final double MARGIN = 0.02;

    private final PageFrame frame;
    private final List<Run> runs = new ArrayList<>();

    private WordBuilder(PageFrame frame) {
        this.frame = frame;
    }

    /** Words in the order they were drawn. */
    static List<Word> words(PageFrame frame, List<Placed> glyphs) {
        WordBuilder builder = new WordBuilder(frame);
        builder.chain(Accents.joined(glyphs));
        builder.join();
        return builder.words();
    }

    private void chain(List<Placed> glyphs) {
        @Nullable Run open = null;
        boolean afterSpace = false;
        for (Placed glyph : glyphs) {
            if (glyph.glyph().isSpace()) {
                if (open != null) {
                    open.closeAfter();
                }
                open = null;
                afterSpace = true;
                continue;
            }
            if (open != null && open.continuedBy(glyph)) {
                open.add(glyph);
            } else {
                open = new Run(runs.size(), glyph, afterSpace);
                runs.add(open);
            }
            afterSpace = false;
        }
    }

    /** Joins parts of words that were drawn apart. */
    private void join() {
        runs.sort(Comparator.comparingInt(Run::quarter)
                .thenComparingDouble(Run::base)
                .thenComparingDouble(Run::from));
        List<Run> joined = new ArrayList<>();
        int start = 0;
        while (start < runs.size()) {
            int end = start + 1;
            while (end < runs.size() && onOneLine(runs.get(end - 1), runs.get(end))) {
                end++;
            }
            joinLine(new ArrayList<>(runs.subList(start, end)), joined);
            start = end;
        }
        joined.sort(Comparator.comparingInt(Run::order));
        runs.clear();
        runs.addAll(joined);
    }

    private static boolean onOneLine(Run a, Run b) {
        return a.quarter() == b.quarter() && b.base() - a.base() <= 0.1 * a.height();
    }

    private static void joinLine(List<Run> line, List<Run> joined) {
        line.sort(Comparator.comparingDouble(Run::from));
        if (line.stream().mapToInt(Run::leaning).sum() > 0) {
            line.forEach(Run::standsAmongRightToLeft);
        }
        List<Run> touching = new ArrayList<>();
        Run open = line.get(0);
        for (Run next : line.subList(1, line.size())) {
            if (open.touches(next)) {
                open.append(next);
            } else {
                touching.add(open);
                open = next;
            }
        }
        touching.add(open);
        joined.addAll(WideLetters.joined(touching));
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>(runs.size());
        for (Run run : runs) {
            String text = run.text();
            if (!text.isBlank()) {
                Word word = new Word(text, run.box(frame), run.bold(), 1);
                if (isOnPage(word)) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    private static boolean isOnPage(Word word) {
        double x = word.box().centerX();
        double y = word.box().centerY();
        return x > -MARGIN && x < 1 + MARGIN && y > -MARGIN && y < 1 + MARGIN;
    }
}
