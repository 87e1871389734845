package io.kraftd.bench.synthetic.office;

import java.util.Locale;

/** The families of workbook layouts. */
public enum XlsxFamily {
    /** Title, facts as label and value, table from the first column; numbers without formulas. */
    PLAIN,
    /** A form: merged title, parties and facts side by side, ruled table, formulas for amounts and totals. */
    FORM,
    /** A cover sheet with the facts, then a sheet for each section and a summary; one sheet of items where there are no sections. */
    BOOK,
    /** The table starts some columns in, with empty rows around; facts above it in pairs. */
    OFFSET,
    /** Headings over two rows with merged cells; sections in merged rows. */
    TWO_ROW_HEAD,
    /** Totals above the table, facts on a sheet behind it. */
    TOTALS_FIRST;

    /** The name in manifests. */
    public String label() {
        return "xlsx-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
