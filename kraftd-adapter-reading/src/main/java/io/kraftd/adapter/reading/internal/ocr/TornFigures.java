package io.kraftd.adapter.reading.internal.ocr;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Figures that were torn apart behind their decimal sign, "1.234," and "56", even into different blocks of the page. */
final class TornFigures {
    private static final Pattern HEAD = Pattern.compile("\\D{0,3}\\d[\\d.,'’]*[.,]");
    private static final Pattern TAIL = Pattern.compile("\\d{1,3}(?!\\d)\\D{0,4}");
    private static final double SAME_LINE = 0.5;

    private final TreeMap<Double, List<Word>> tails = new TreeMap<>();
    private final double aspect;

    private TornFigures(List<Word> words, double aspect) {
        this.aspect = aspect;
        for (Word word : words) {
            if (TAIL.matcher(word.text()).matches()) {
                tails.computeIfAbsent(word.box().x0(), any -> new ArrayList<>()).add(word);
            }
        }
    }

    /** The words of a page, {@code aspect} times as wide as high, with such figures put together; else in their order. */
    static List<Word> joined(List<Word> words, double aspect) {
        TornFigures torn = new TornFigures(words, aspect);
        Set<Word> used = new HashSet<>();
        List<Word> out = new ArrayList<>();
        for (Word word : words) {
            Optional<Word> tail = torn.tail(word);
            tail.ifPresent(used::add);
            out.add(tail.map(behind -> joined(word, behind)).orElse(word));
        }
        out.removeAll(used);
        return out;
    }

    private Optional<Word> tail(Word head) {
        if (!HEAD.matcher(head.text()).matches()) {
            return Optional.empty();
        }
        Box box = head.box();
        double nearest = box.x1() - box.height() / aspect / 4;
        return tails.subMap(nearest, box.x1() + box.height() / aspect).values().stream()
                .flatMap(List::stream)
                .filter(tail -> tail.box().overlapY(box) > SAME_LINE)
                .findFirst();
    }

    private static Word joined(Word head, Word tail) {
        return new Word(
                head.text() + tail.text(),
                head.box().around(tail.box()),
                false,
                Math.min(head.confidence(), tail.confidence()));
    }
}
