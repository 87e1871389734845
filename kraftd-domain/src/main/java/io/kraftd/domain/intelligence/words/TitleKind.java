package io.kraftd.domain.intelligence.words;

import io.kraftd.domain.extracted.DocumentType;

/** What a title says a document is; {@code OTHER} for papers that are none of the types. */
public enum TitleKind {
    INVOICE(DocumentType.INVOICE),
    PROFORMA_INVOICE(DocumentType.PROFORMA_INVOICE),
    QUOTATION(DocumentType.QUOTATION),
    PURCHASE_ORDER(DocumentType.PURCHASE_ORDER),
    RFQ(DocumentType.RFQ),
    BOQ(DocumentType.BOQ),
    CONTRACT(DocumentType.CONTRACT),
    ADDENDUM(DocumentType.ADDENDUM),
    OTHER(DocumentType.UNKNOWN);

    private final DocumentType type;

    TitleKind(DocumentType type) {
        this.type = type;
    }

    /** The type it stands for. */
    public DocumentType type() {
        return type;
    }
}
