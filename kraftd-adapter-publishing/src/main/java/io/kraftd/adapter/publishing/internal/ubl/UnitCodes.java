package io.kraftd.adapter.publishing.internal.ubl;

import io.kraftd.domain.shared.UnitCode;
import java.util.Map;
import java.util.Set;

/**
 * Units as EN 16931 and Peppol write them: packages of UNECE Recommendation 21 are led by an X, and what their edition of
 * Recommendation 20 no longer lists goes by its present code.
 */
final class UnitCodes {
    private static final Set<String> PACKAGES =
            Set.of("BX", "CT", "PK", "RO", "BG", "BO", "DR", "PX", "SH", "BE", "CL", "CA", "TU");

    /** Kilometre, and hectare under its other name of square hectometre. */
    private static final Map<String, String> PRESENT = Map.of("KTM", "KMT", "HAR", "H18");

    private UnitCodes() {}

    static String of(UnitCode unit) {
        return PACKAGES.contains(unit.code()) ? "X" + unit.code() : PRESENT.getOrDefault(unit.code(), unit.code());
    }
}
