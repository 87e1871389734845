package io.kraftd.adapter.publishing.internal.ubl;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tax as EN 16931 says it. */
final class Taxes {
    private static final Set<String> PREFIXES = new HashSet<>(Arrays.asList(Locale.getISOCountries()));

    static {
        PREFIXES.add("EL");
        PREFIXES.add("XI");
    }

    private Taxes() {}

    /** UNCL5305: S for a rate, Z for a rate of nought. */
    static String category(BigDecimal rate) {
        return rate.signum() == 0 ? "Z" : "S";
    }

    /** Whether the number is led by the country that gave it, as VAT numbers are (BR-CO-09). */
    static boolean isVatNumber(@Nullable String number) {
        return number != null && number.length() > 2 && PREFIXES.contains(number.substring(0, 2));
    }
}
