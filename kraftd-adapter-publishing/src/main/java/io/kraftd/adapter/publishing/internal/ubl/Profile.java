package io.kraftd.adapter.publishing.internal.ubl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rules beyond UBL that a document may claim to keep; it does so only when it holds everything they demand.
 *
 * @param missing what the document lacks, one phrase each; empty when it keeps the rules
 * @param sellerTaxNumber whether the seller's tax number has a place of its own
 * @param buyerTaxNumber whether the buyer's tax number has a place of its own
 */
record Profile(
        String name,
        String customization,
        @Nullable String process,
        List<String> missing,
        boolean sellerTaxNumber,
        boolean buyerTaxNumber) {
    Profile {
        missing = List.copyOf(missing);
    }

    /** UBL alone. */
    static final Profile NONE = new Profile("UBL 2.1", "", null, List.of(), true, true);

    /** The Order of Peppol BIS Ordering 3. */
    static Profile peppolOrder(List<String> missing) {
        return new Profile(
                "Peppol Ordering",
                "urn:fdc:peppol.eu:poacc:trns:order:3",
                "urn:fdc:peppol.eu:poacc:bis:order_only:3",
                missing,
                !missing.isEmpty(),
                true);
    }

    /** The core invoice of EN 16931. */
    static Profile coreInvoice(List<String> missing) {
        return new Profile("EN 16931", "urn:cen.eu:en16931:2017", null, missing, true, true);
    }

    boolean claimed() {
        return !customization.isEmpty() && missing.isEmpty();
    }
}
