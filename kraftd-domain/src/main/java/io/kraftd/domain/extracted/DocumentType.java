package io.kraftd.domain.extracted;

import java.util.Arrays;
import java.util.Optional;

/** What a document is for. {@code UNKNOWN} is an honest answer: nothing speaks for a type. */
public enum DocumentType {
    RFQ("RFQ"),
    BOQ("BOQ"),
    QUOTATION("Quotation"),
    PURCHASE_ORDER("PO"),
    INVOICE("Invoice"),
    PROFORMA_INVOICE("ProformaInvoice"),
    CONTRACT("Contract"),
    ADDENDUM("Addendum"),
    UNKNOWN("Unknown");

    private final String word;

    DocumentType(String word) {
        this.word = word;
    }

    /** The spelling answers use, as clients know it. */
    public String word() {
        return word;
    }

    /** Reads {@link #word()} or the constant's name, in any case; empty for anything else. */
    public static Optional<DocumentType> fromWord(String text) {
        return Arrays.stream(values())
                .filter(type -> type.word.equalsIgnoreCase(text) || type.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** Whether the supplier writes it, so that its issuer is the supplier and its recipient the buyer. */
    public boolean issuedBySupplier() {
        return this == QUOTATION || this == INVOICE || this == PROFORMA_INVOICE;
    }
}
