package io.kraftd.domain.intelligence.lines;

/** What a line of a table is. */
enum RowKind {
    /** Carries the figures of an item. */
    ITEM,
    /** Words only: the rest of a description, or a section's title. */
    TEXT,
    /** A sum in the middle or at the end. */
    SUM,
    /** Not part of the table: heads and feet of pages, carried-over amounts, repeated headings. */
    ASIDE
}
