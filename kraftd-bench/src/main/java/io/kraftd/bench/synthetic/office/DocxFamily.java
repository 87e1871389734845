package io.kraftd.bench.synthetic.office;

import java.util.Locale;

/** The families of word processor layouts. */
public enum DocxFamily {
    /** Parties, facts, items and totals in tables of their own. */
    TABLES,
    /** Facts as paragraphs "label: value", totals as rows of the table of items. */
    PARAGRAPHS,
    /** A form: facts and parties as pairs of cells in one ruled table, totals as paragraphs. */
    FORM,
    /** Tables inside the cells of a table that only places them. */
    NESTED,
    /** A letter: company in the page header, facts in a running line, total labels in merged cells. */
    LETTER;

    /** The name in manifests. */
    public String label() {
        return "docx-" + name().toLowerCase(Locale.ROOT);
    }
}
