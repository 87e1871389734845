package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Rule;
import io.kraftd.domain.layout.Word;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDPage;

/** Lays one page out. */
final class PageReader {
    private static final double COVERED = 0.5;

    private final InkEngine engine;

    PageReader(InkEngine engine) {
        this.engine = engine;
    }

    Page read(PDPage source, int number) throws IOException {
        PageInk ink = engine.run(source);
        PageFrame printed = PageFrame.of(source);
        boolean underlay = isScanWithTextLayer(ink, printed);
        List<Glyph> glyphs =
                ink.glyphs().stream().filter(g -> g.visible() != underlay).toList();
        PageFrame frame = printed.turned(mainDirection(printed, glyphs));
        List<Word> words = WordBuilder.words(frame, place(frame, glyphs));
        return new Page(number, frame.width(), frame.height(), words, rules(frame, ink), underlay);
    }

    /** Most of the page is a picture and what was recognised on it lies there without ink. */
    private static boolean isScanWithTextLayer(PageInk ink, PageFrame frame) {
        long visible = ink.glyphs().stream().filter(Glyph::visible).count();
        return ink.pictureArea() >= COVERED * frame.width() * frame.height()
                && visible < ink.glyphs().size() - visible;
    }

    private static List<Placed> place(PageFrame frame, List<Glyph> glyphs) {
        return Overprint.removed(glyphs.stream()
                .map(g -> Placed.on(frame, g))
                .filter(Objects::nonNull)
                .collect(Collectors.toList()));
    }

    /** The way most of the writing runs, so that a page drawn lying on its side is stood up. */
    private static int mainDirection(PageFrame frame, List<Glyph> glyphs) {
        int[] letters = new int[4];
        for (Glyph glyph : glyphs) {
            Placed placed = Placed.on(frame, glyph);
            if (placed != null && !glyph.isSpace()) {
                letters[placed.quarter()]++;
            }
        }
        int main = 0;
        for (int way = 1; way < 4; way++) {
            main = letters[way] > 2 * letters[main] ? way : main;
        }
        return main;
    }

    private static List<Rule> rules(PageFrame frame, PageInk ink) {
        return ink.path().ink().stream()
                .map(s -> frame.shares(
                        frame.x(s.x0(), s.y0()),
                        frame.y(s.x0(), s.y0()),
                        frame.x(s.x1(), s.y1()),
                        frame.y(s.x1(), s.y1())))
                .filter(PageReader::isOnPage)
                .distinct()
                .map(box -> new Rule(box))
                .toList();
    }

    private static boolean isOnPage(Box box) {
        return box.x1() >= 0 && box.y1() >= 0 && box.x0() <= 1 && box.y0() <= 1;
    }
}
