package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.matching.LineMatches;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One bid on the common scope and basis.
 *
 * @param quotedTotal what the supplier's own figures come to, in the quotation's currency
 * @param levelledTotal unrounded, in {@code currency}
 * @param currency of the case
 * @param coveragePercent share of the baseline's lines that are priced; {@code null} for a lump sum
 * @param lines one for each line of the baseline, in its order; empty for a lump sum
 * @param adjustments the chain from {@code quotedTotal} to {@code levelledTotal}
 * @param overheads the part of {@code levelledTotal} that belongs to no line (freight, duty, payment terms, …)
 * @param alternates offered beside what was asked; never part of a total
 * @param expired whether the offer does not hold on the award date
 */
public record LevelledBid(
        SupplierQuotation quotation,
        BigDecimal quotedTotal,
        BigDecimal levelledTotal,
        Currency currency,
        @Nullable BigDecimal coveragePercent,
        List<LevelledLine> lines,
        LineMatches matches,
        List<LevellingAdjustment> adjustments,
        BigDecimal overheads,
        List<QuotationLine> alternates,
        boolean expired,
        List<String> warnings) {
    public LevelledBid {
        Objects.requireNonNull(quotation, "quotation");
        lines = List.copyOf(lines);
        adjustments = List.copyOf(adjustments);
        alternates = List.copyOf(alternates);
        warnings = List.copyOf(warnings);
    }

    /** The levelled line that answers this line of the baseline. */
    public Optional<LevelledLine> line(String rfqLine) {
        return lines.stream().filter(line -> line.rfqLine().equals(rfqLine)).findFirst();
    }
}
