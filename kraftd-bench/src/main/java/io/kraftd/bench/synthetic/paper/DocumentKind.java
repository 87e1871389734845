package io.kraftd.bench.synthetic.paper;

import java.util.Locale;

/** The kinds of document that can be made; the last three are there to be told apart from the others. */
public enum DocumentKind {
    /** Request for quotation: lines without prices. */
    RFQ("RFQ", "rfq"),
    /** Bill of quantities: sections, with or without rates. */
    BOQ("BOQ", "boq"),
    /** A supplier's priced answer. */
    QUOTATION("QUOTATION", "quotation"),
    /** A buyer's order. */
    PURCHASE_ORDER("PO", "po"),
    /** An invoice. */
    INVOICE("INVOICE", "invoice"),
    /** A proforma invoice, which manifests count as an invoice with a subtype. */
    PROFORMA_INVOICE("INVOICE", "proforma"),
    /** A contract with clauses and a price schedule. */
    CONTRACT("CONTRACT", "contract"),
    /** A delivery note: goods without prices. */
    DELIVERY_NOTE("OTHER", "delivery"),
    /** A bank statement. */
    BANK_STATEMENT("OTHER", "statement"),
    /** A business letter. */
    LETTER("OTHER", "letter");

    private final String manifestType;
    private final String key;

    DocumentKind(String manifestType, String key) {
        this.manifestType = manifestType;
        this.key = key;
    }

    /** The type manifests give it. */
    public String manifestType() {
        return manifestType;
    }

    /** The ending of its keys in the word lists. */
    public String key() {
        return key;
    }

    /** Whether this is none of the types a procurement reader knows. */
    public boolean negative() {
        return manifestType.equals("OTHER");
    }

    /** Whether the seller writes it. */
    public boolean fromSeller() {
        return this == QUOTATION || this == INVOICE || this == PROFORMA_INVOICE || this == DELIVERY_NOTE;
    }

    /** Whether it can be made in a format: CSV holds tables, XLSX tables and forms. */
    public boolean in(FileFormat format) {
        return switch (format) {
            case CSV -> this != CONTRACT && this != LETTER;
            case XLSX -> this != LETTER && this != CONTRACT;
            default -> true;
        };
    }

    /** The name in lower case with dashes. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
