package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.quote.SupplierId;
import org.jspecify.annotations.Nullable;

/** A result that proposes orders. They wait until the owner confirms them, and only for the award they were drafted from. */
public interface Proposed {
    /** The case. */
    DocumentId caseId();

    /** Revision of the proposed award. */
    int revision();

    /** The only supplier who gets an order; {@code null} for everybody who is awarded something. */
    @Nullable
    SupplierId supplier();
}
