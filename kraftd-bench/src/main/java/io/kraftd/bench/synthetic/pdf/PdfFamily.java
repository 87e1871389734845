package io.kraftd.bench.synthetic.pdf;

import java.util.Locale;

/** The families of PDF layouts; each puts a document together from other pieces than the rest. */
public enum PdfFamily {
    /** Letterhead at the start, addresses in columns, a ruled grid. */
    CLASSIC(
            Face.LIBERATION,
            9,
            Letterhead.LEFT,
            Addresses.COLUMNS,
            Facts.LIST,
            Frame.UNDER,
            TableLook.GRID,
            TotalsLook.END),
    /** A letter with an address window and a block of facts beside it. */
    WINDOW(
            Face.LIBERATION,
            9,
            Letterhead.LETTER,
            Addresses.WINDOW,
            Facts.LIST,
            Frame.BESIDE_TITLED,
            TableLook.ROWS,
            TotalsLook.END),
    /** A coloured band, labels over values, a striped table. */
    BAND(
            Face.CONDENSED,
            8.5f,
            Letterhead.BAND,
            Addresses.RECIPIENTS,
            Facts.OVER,
            Frame.ABOVE,
            TableLook.ZEBRA,
            TotalsLook.BOX),
    /** Centred, ruled fact cells, boxed addresses, columns ruled, totals as table rows. */
    CENTRED(
            Face.SERIF,
            9,
            Letterhead.CENTRED,
            Addresses.BOXES,
            Facts.GRID,
            Frame.UNDER,
            TableLook.COLUMNS,
            TotalsLook.ROWS),
    /** As an old system prints it: one width of letter, no rules. */
    PRINTER(
            Face.MONO,
            7.5f,
            Letterhead.LEFT,
            Addresses.STACKED,
            Facts.LIST,
            Frame.UNDER,
            TableLook.BARE,
            TotalsLook.END),
    /** Everything in boxes. */
    FORM(
            Face.CONDENSED,
            8.5f,
            Letterhead.SPLIT,
            Addresses.BOXES,
            Facts.TABLE,
            Frame.HALF,
            TableLook.GRID,
            TotalsLook.ROWS),
    /** Much white, the company only in the foot. */
    AIRY(
            Face.SANS,
            8,
            Letterhead.FOOT_ONLY,
            Addresses.COLUMNS,
            Facts.OVER,
            Frame.UNDER,
            TableLook.ROWS,
            TotalsLook.BOX),
    /** Landscape, dense. */
    LEDGER(
            Face.CONDENSED,
            8,
            Letterhead.SPLIT,
            Addresses.RECIPIENTS,
            Facts.PAIRS,
            Frame.BESIDE_WIDE,
            TableLook.GRID,
            TotalsLook.END),
    /** Items on two lines, the description below its numbers. */
    TWO_LINE(
            Face.LIBERATION,
            8.5f,
            Letterhead.LEFT,
            Addresses.RECIPIENTS,
            Facts.SPREAD_LIST,
            Frame.BESIDE,
            TableLook.BELOW,
            TotalsLook.END),
    /** Letterhead at the end, parties as lines, facts in a running line, dotted totals. */
    DOTTED(
            Face.SERIF,
            9,
            Letterhead.RIGHT,
            Addresses.LINES,
            Facts.RUNNING,
            Frame.ABOVE,
            TableLook.ROWS,
            TotalsLook.DOTS),
    /** Tinted rows in a frame, totals side by side in a strip. */
    STRIP(
            Face.CONDENSED,
            9,
            Letterhead.CENTRED,
            Addresses.STACKED,
            Facts.SPREAD_LIST,
            Frame.BESIDE,
            TableLook.TINTED,
            TotalsLook.STRIP),
    /** A panel along the side holds the company and the facts. */
    PANEL(
            Face.LIBERATION,
            8,
            Letterhead.FOOT_ONLY,
            Addresses.STACKED,
            Facts.OVER,
            Frame.PANEL,
            TableLook.COLUMNS,
            TotalsLook.BOX),
    /** Items on two lines, the description above its numbers; totals at the start. */
    STACKED(
            Face.SANS,
            8,
            Letterhead.RIGHT,
            Addresses.COLUMNS,
            Facts.TABLE,
            Frame.HALF,
            TableLook.ABOVE,
            TotalsLook.START);

    /** Where the facts stand and how large the page is. */
    enum Frame {
        /** Facts under the addresses. */
        UNDER,
        /** Facts above the addresses. */
        ABOVE,
        /** Facts beside the addresses. */
        BESIDE,
        /** Facts beside the addresses, the title below both. */
        BESIDE_TITLED,
        /** Facts beside the addresses on a landscape page. */
        BESIDE_WIDE,
        /** Facts under the addresses over half the width. */
        HALF,
        /** Facts in a panel along the side. */
        PANEL
    }

    private final Face face;
    private final float fontSize;
    private final Letterhead letterhead;
    private final Addresses addresses;
    private final Facts facts;
    private final Frame frame;
    private final TableLook table;
    private final TotalsLook totals;

    PdfFamily(
            Face face,
            float fontSize,
            Letterhead letterhead,
            Addresses addresses,
            Facts facts,
            Frame frame,
            TableLook table,
            TotalsLook totals) {
        this.face = face;
        this.fontSize = fontSize;
        this.letterhead = letterhead;
        this.addresses = addresses;
        this.facts = facts;
        this.frame = frame;
        this.table = table;
        this.totals = totals;
    }

    /** The name in manifests. */
    public String label() {
        return "pdf-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Face face() {
        return face;
    }

    float fontSize() {
        return fontSize;
    }

    Letterhead letterhead() {
        return letterhead;
    }

    Addresses addresses() {
        return addresses;
    }

    Facts facts() {
        return facts;
    }

    Frame frame() {
        return frame;
    }

    TableLook table() {
        return table;
    }

    TotalsLook totals() {
        return totals;
    }
}
