package io.kraftd.domain.intelligence;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.List;

/** A page written on in letters of one size: {@code aPage().with("Invoice no.", 10, 12)} writes at column 10 of row 12. */
public final class PageBuilder {
    private static final double LETTER = 0.009;
    private static final double ROW = 0.016;
    private static final double HEIGHT = 0.011;

    private final List<Word> words = new ArrayList<>();

    private PageBuilder() {}

    /** An empty page of 100 columns and 60 rows. */
    public static PageBuilder aPage() {
        return new PageBuilder();
    }

    /** Writes words from a column on, one blank between them. */
    public PageBuilder with(String text, int column, int row) {
        double x = column * LETTER;
        for (String word : text.split(" ", -1)) {
            double width = word.length() * LETTER;
            words.add(new Word(word, new Box(x, row * ROW, x + width, row * ROW + HEIGHT), false, 1));
            x += width + LETTER / 2;
        }
        return this;
    }

    /** Writes a row of cells at the given columns; an empty cell writes nothing. */
    public PageBuilder row(int row, int[] columns, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                with(cells[i], columns[i], row);
            }
        }
        return this;
    }

    /** The words written so far as one page with this number. */
    public Page page(int number) {
        return new Page(number, 595, 842, words, List.of(), false);
    }

    /** A PDF of this one page. */
    public DocumentLayout layout() {
        return DocumentLayout.ofPages(FileKind.PDF, List.of(page(1)), List.of());
    }
}
