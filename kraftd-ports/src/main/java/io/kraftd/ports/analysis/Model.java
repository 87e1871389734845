package io.kraftd.ports.analysis;

import io.kraftd.domain.layout.FileKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a file can be analysed for. */
public enum Model {
    /** Words and their places; the only one that takes Office files. */
    READ,
    /** Words and tables. */
    LAYOUT,
    /** Words, tables, and the fields of an invoice. */
    INVOICE,
    /** Words, and the fields of a receipt. */
    RECEIPT,
    /** Words, and the fields of a contract. */
    CONTRACT;

    private static final Set<FileKind> PAPER = EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.TIFF);
    private static final Set<FileKind> OFFICE = EnumSet.of(FileKind.DOCX, FileKind.XLSX);

    /** Whether files of this kind can be analysed with this model at all. */
    public boolean accepts(FileKind kind) {
        return PAPER.contains(kind) || (this == READ && OFFICE.contains(kind));
    }

    /** The lower-case word answers use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
