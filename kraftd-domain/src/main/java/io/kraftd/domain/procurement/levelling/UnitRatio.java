package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.shared.UnitCode;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many units of the inquiry one unit of the quotation is, and who says so.
 *
 * @param whole whether the quotation's unit can only be bought whole (a pack)
 * @param unstated whether one side names no unit, so that both were taken to be the same
 */
record UnitRatio(BigDecimal factor, String source, boolean whole, boolean unstated) {
    static UnitRatio between(
            SupplierQuotation quotation, QuotationLine offer, RfqLine asked, List<PackFactor> packFactors) {
        return given(quotation, offer, asked, packFactors)
                .or(() -> known(offer, asked))
                .orElseThrow(() -> new UnitNotConvertibleException(
                        asked.id(), quotation.supplier(), spelled(offer.unit()), spelled(asked.unit())));
    }

    private static Optional<UnitRatio> given(
            SupplierQuotation quotation, QuotationLine offer, RfqLine asked, List<PackFactor> packFactors) {
        return packFactors.stream()
                .filter(pack -> pack.rfqLine().equals(asked.id()))
                .filter(pack -> pack.supplier() == null || pack.supplier().equals(quotation.supplierId()))
                .filter(pack -> names(pack.fromUnit(), offer.unit(), offer.unitCode()))
                .filter(pack -> names(pack.toUnit(), asked.unit(), asked.unitCode()))
                .findFirst()
                .map(pack -> new UnitRatio(pack.factor(), "pack factor given with the request", true, false));
    }

    private static Optional<UnitRatio> known(QuotationLine offer, RfqLine asked) {
        if (offer.unit() == null || asked.unit() == null) {
            return Optional.of(new UnitRatio(BigDecimal.ONE, "no unit stated", false, true));
        }
        if (offer.unitCode() != null && asked.unitCode() != null) {
            return Units.factor(offer.unitCode(), asked.unitCode())
                    .map(factor -> new UnitRatio(factor, "UNECE Recommendation 20", false, false));
        }
        return same(offer.unit(), asked.unit())
                ? Optional.of(new UnitRatio(BigDecimal.ONE, "same unit", false, false))
                : Optional.empty();
    }

    private static boolean names(String given, @Nullable String printed, @Nullable UnitCode code) {
        boolean byCode =
                code != null && (given.equalsIgnoreCase(code.code()) || given.equalsIgnoreCase(Units.word(code)));
        return byCode || (printed != null && same(given, printed));
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static String spelled(@Nullable String unit) {
        return unit == null ? "an unstated unit" : unit;
    }
}
