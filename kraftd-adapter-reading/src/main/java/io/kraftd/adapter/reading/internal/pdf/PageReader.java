package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.adapter.reading.internal.pdf.ink.Glyph;
import io.kraftd.adapter.reading.internal.pdf.ink.InkEngine;
import io.kraftd.adapter.reading.internal.pdf.ink.PageInk;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Placement;
import io.kraftd.domain.layout.Rule;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** Lays the pages of one file out, and keeps in mind what a person should know of them. */
final class PageReader {
    private static final double COVERED = 0.5;
    private static final double EDGE = 0.004;
    private static final int FEW = 20;
    private static final double PICTURE = 0.15;
    private static final int FEW_WORDS = 12;
    private static final int MANY_CURVES = 300;

    private final InkEngine engine;
    private final List<String> warnings = new ArrayList<>();
    private boolean damaged;

    PageReader(InkEngine engine) {
        this.engine = engine;
    }

    /** One sentence for each thing noticed so far. */
    List<String> warnings() {
        return warnings;
    }

    /** Whether some page could not be read to its end. */
    boolean damaged() {
        return damaged;
    }

    PrintedPage read(PDPage source, int number) {
        PageInk ink = ink(source, number);
        PageFrame printed = PageFrame.of(source);
        boolean underlay = isScanWithTextLayer(ink, printed);
        List<Glyph> glyphs =
                ink.glyphs().stream().filter(g -> g.visible() != underlay).toList();
        List<Placed> placed = place(printed, glyphs);
        int turn = mainDirection(placed);
        PageFrame frame = printed.turned(turn);
        boolean unreadable = isUnreadable(glyphs);
        List<Word> words = unreadable
                ? List.of()
                : WordBuilder.words(frame, Overprint.removed(turn == 0 ? placed : place(frame, glyphs)));
        Page page = new Page(
                number, frame.width(), frame.height(), words, rules(frame, ink), underlay, new Placement(turn, 0));
        return new PrintedPage(page, legibility(words, unreadable || Gibberish.is(words), ink, printed));
    }

    private static PrintedPage.Legibility legibility(List<Word> words, boolean garbled, PageInk ink, PageFrame frame) {
        if (garbled) {
            return PrintedPage.Legibility.GARBLED;
        }
        boolean picture = ink.pictureArea() >= PICTURE * frame.width() * frame.height();
        if (words.size() < FEW_WORDS && (picture || ink.curves() > MANY_CURVES)) {
            return PrintedPage.Legibility.PICTURE;
        }
        return words.isEmpty() && ink.pictureArea() == 0 ? PrintedPage.Legibility.EMPTY : PrintedPage.Legibility.TEXT;
    }

    private PageInk ink(PDPage source, int number) {
        PageInk ink = new PageInk();
        try {
            engine.run(source, ink);
        } catch (UnreadableFileException | DeadlinePassedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // why: PDFBox answers broken operators with whatever exception they lead to; what was drawn before stands
            damaged = true;
            warnings.add("Page " + number + " is damaged and was not read to its end.");
        }
        return ink;
    }

    /** Most of the page is a picture and what was recognised on it lies there without ink. */
    private static boolean isScanWithTextLayer(PageInk ink, PageFrame frame) {
        long visible = ink.glyphs().stream().filter(Glyph::visible).count();
        return ink.pictureArea() >= COVERED * frame.width() * frame.height()
                && visible < ink.glyphs().size() - visible;
    }

    /** Fonts without a table of meanings: most of what would be read is not there, the rest misleads. */
    private static boolean isUnreadable(List<Glyph> glyphs) {
        long unknown = glyphs.stream().filter(g -> g.text().isEmpty()).count();
        return unknown >= FEW && unknown * 2 > glyphs.size();
    }

    private static List<Placed> place(PageFrame frame, List<Glyph> glyphs) {
        List<Placed> placed = new ArrayList<>(glyphs.size());
        for (Glyph glyph : glyphs) {
            Placed one = Placed.on(frame, glyph);
            if (one != null) {
                placed.add(one);
            }
        }
        return placed;
    }

    /** The way most of the writing runs, so that a page drawn lying on its side is stood up. */
    private static int mainDirection(List<Placed> glyphs) {
        int[] letters = new int[4];
        glyphs.forEach(g -> letters[g.quarter()]++);
        int main = 0;
        for (int way = 1; way < 4; way++) {
            main = letters[way] > 2 * letters[main] ? way : main;
        }
        return main;
    }

    private static List<Rule> rules(PageFrame frame, PageInk ink) {
        return ink.lines().stream()
                .map(s -> frame.shares(
                        frame.x(s.x0(), s.y0()),
                        frame.y(s.x0(), s.y0()),
                        frame.x(s.x1(), s.y1()),
                        frame.y(s.x1(), s.y1())))
                .filter(PageReader::isInside)
                .distinct()
                .map(Rule::new)
                .toList();
    }

    /** What lies off the page, or on its very edge, rules nothing. */
    private static boolean isInside(Box box) {
        return box.centerX() > EDGE && box.centerX() < 1 - EDGE && box.centerY() > EDGE && box.centerY() < 1 - EDGE;
    }
}
