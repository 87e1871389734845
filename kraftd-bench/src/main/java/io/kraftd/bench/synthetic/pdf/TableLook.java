package io.kraftd.bench.synthetic.pdf;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** How a table is ruled, filled and spaced. */
enum TableLook {
    /** Everything ruled. */
    GRID(Items.ONE_ROW, 3, Head.GREY, true, true, true, false),
    /** A rule under each row. */
    ROWS(Items.ONE_ROW, 4, Head.PLAIN, false, true, false, false),
    /** White headings on blue, every other row tinted. */
    ZEBRA(Items.ONE_ROW, 4, Head.BLUE, false, false, false, true),
    /** Rules between the columns, a frame. */
    COLUMNS(Items.ONE_ROW, 2.5f, Head.GREY, true, false, true, false),
    /** No rules but the one under the headings. */
    BARE(Items.ONE_ROW, 1.5f, Head.PLAIN, false, false, false, false),
    /** The numbers first, the description in a line of its own below. */
    BELOW(Items.DESCRIPTION_BELOW, 2.5f, Head.PLAIN, false, true, false, false),
    /** The description first, the numbers in a line of their own below. */
    ABOVE(Items.DESCRIPTION_ABOVE, 3, Head.GREY, false, false, false, true),
    /** Tinted rows in a frame. */
    TINTED(Items.ONE_ROW, 5, Head.PLAIN, false, false, true, true);

    /** How an item is set. */
    enum Items {
        ONE_ROW,
        DESCRIPTION_BELOW,
        DESCRIPTION_ABOVE
    }

    private enum Head {
        PLAIN,
        GREY,
        BLUE
    }

    private final Items items;
    private final float padding;
    private final Head head;
    private final boolean columnRules;
    private final boolean rowRules;
    private final boolean frame;
    private final boolean zebra;

    TableLook(
            Items items,
            float padding,
            Head head,
            boolean columnRules,
            boolean rowRules,
            boolean frame,
            boolean zebra) {
        this.items = items;
        this.padding = padding;
        this.head = head;
        this.columnRules = columnRules;
        this.rowRules = rowRules;
        this.frame = frame;
        this.zebra = zebra;
    }

    Items items() {
        return items;
    }

    /** Above and below the text of a row. */
    float padding() {
        return padding;
    }

    /** Fill behind the headings, null for none. */
    @Nullable
    Color headFill() {
        return switch (head) {
            case PLAIN -> null;
            case GREY -> new Color(222, 222, 222);
            case BLUE -> new Color(38, 70, 110);
        };
    }

    Color headText() {
        return head == Head.BLUE ? Color.WHITE : Color.BLACK;
    }

    boolean columnRules() {
        return columnRules;
    }

    boolean rowRules() {
        return rowRules;
    }

    boolean frame() {
        return frame;
    }

    boolean zebra() {
        return zebra;
    }
}
