package io.kraftd.domain.procurement.quote;

import io.kraftd.domain.document.DocumentId;

/** A quotation document names no supplier, so its bid would be nobody's. */
public final class NoSupplierException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DocumentId document;

    NoSupplierException(DocumentId document) {
        super("No supplier was read from the quotation " + document + "; correct the document first");
        this.document = document;
    }

    /** Which document. */
    public DocumentId document() {
        return document;
    }
}
