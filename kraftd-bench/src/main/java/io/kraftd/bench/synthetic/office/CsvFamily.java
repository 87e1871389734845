package io.kraftd.bench.synthetic.office;

import java.util.Locale;

/** The families of delimited text. */
public enum CsvFamily {
    /** Facts as label and value before the table, totals in its columns after it. */
    PREAMBLE,
    /** Facts as "label: value" in one field each, totals as label and value. */
    COMPACT,
    /** An export: the facts repeated in every row, no totals. */
    FLAT;

    /** The name in manifests. */
    public String label() {
        return "csv-" + name().toLowerCase(Locale.ROOT);
    }
}
