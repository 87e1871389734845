package io.kraftd.domain.cloud;

import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.layout.FileKind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The models of Azure Document Intelligence (API 2023-07-31) that serve procurement documents, each with the files it accepts as its
 * documentation lists them.
 */
public enum CloudModel {
    /** Words and lines alone; the only one that takes Office files. */
    READ,
    /** Words, lines and tables. */
    LAYOUT,
    /** Fields and items of invoices. */
    INVOICE,
    /** Fields and items of receipts. */
    RECEIPT,
    /** Parties and dates of contracts. */
    CONTRACT;

    private static final Set<FileKind> PAPER = EnumSet.of(FileKind.PDF, FileKind.PNG, FileKind.JPEG, FileKind.TIFF);
    private static final Set<FileKind> OFFICE = EnumSet.of(FileKind.DOCX, FileKind.XLSX);

    /** The model that says most of a document of this type. */
    public static CloudModel of(DocumentType type) {
        return switch (type) {
            case INVOICE, PROFORMA_INVOICE -> INVOICE;
            case CONTRACT -> CONTRACT;
            case RFQ, BOQ, QUOTATION, PURCHASE_ORDER, ADDENDUM, UNKNOWN -> LAYOUT;
        };
    }

    /** Whether it answers with fields and not only with what stands on the page. */
    public boolean prebuilt() {
        return this == INVOICE || this == RECEIPT || this == CONTRACT;
    }

    /** Whether the service takes files of this kind for it. */
    public boolean accepts(FileKind kind) {
        return PAPER.contains(kind) || (this == READ && OFFICE.contains(kind));
    }

    /** The lower-case word answers use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
