package io.kraftd.adapter.publishing.internal.ubl;

import io.kraftd.domain.shared.UnitCode;
import java.util.Set;

/** Units as EN 16931 and Peppol write them: packages of UNECE Recommendation 21 are led by an X. */
final class UnitCodes {
    private static final Set<String> PACKAGES =
            Set.of("BX", "CT", "PK", "RO", "BG", "BO", "DR", "PX", "SH", "BE", "CL", "CA", "TU");

    private UnitCodes() {}

    static String of(UnitCode unit) {
        return PACKAGES.contains(unit.code()) ? "X" + unit.code() : unit.code();
    }
}
