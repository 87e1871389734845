package io.kraftd.domain.extracted;

import org.jspecify.annotations.Nullable;

/**
 * A company or person named in the document.
 *
 * @param trnVatNumber tax registration number (VAT, TRN, GSTIN …) as printed without blanks
 * @param bankAccount IBAN or account number as printed
 */
public record Party(
        String name,
        @Nullable String legalEntity,
        @Nullable String trnVatNumber,
        @Nullable ContactPerson contactPerson,
        @Nullable Address registeredAddress,
        @Nullable Address projectAddress,
        @Nullable Address billingAddress,
        @Nullable String bankAccount) {
    public Party {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a party has a name");
        }
    }
}
