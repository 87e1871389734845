package io.kraftd.domain.extracted;

import java.util.Locale;

/** How a value came to be known. */
public enum ReadingMethod {
    /** Taken from structured data: embedded XML, or a typed cell. */
    PARSED,
    /** Read from printed text by its place on the page, in the table or in the running text. */
    LAYOUT,
    /** Recognised in a picture, then read by its place. */
    OCR,
    /** Answered by Azure Document Intelligence. */
    AZURE,
    /** Inferred by a named rule from other values. */
    RULE,
    /** Given by a person. */
    HUMAN;

    /** The lower-case word answers use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
