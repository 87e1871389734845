package io.kraftd.usecases.procurement;

import io.kraftd.domain.extracted.DocumentType;

/** The document a case should begin with is something else than a request for quotation or a bill of quantities. */
public final class NotAnInquiryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnInquiryException(DocumentType type) {
        super(
                "The document was read as %s, and a case begins with an RFQ or BOQ; if it is one, upload it with that hint"
                        .formatted(type.word()));
    }
}
