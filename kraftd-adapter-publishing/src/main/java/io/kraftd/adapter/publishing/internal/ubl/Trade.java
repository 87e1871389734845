package io.kraftd.adapter.publishing.internal.ubl;

import io.kraftd.domain.extracted.Address;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every UBL document says, in its terms. Amounts are in {@code currency}.
 *
 * @param reference number of the document it answers: a quotation for an order, an order for an invoice
 * @param validUntil or the day by which answers are due, for a request
 */
record Trade(
        String id,
        LocalDate issueDate,
        @Nullable String currency,
        @Nullable Party supplier,
        @Nullable Party buyer,
        @Nullable String reference,
        @Nullable LocalDate validUntil,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate deliveryDate,
        @Nullable String incoterm,
        @Nullable String deliveryPlace,
        @Nullable String paymentTerms,
        List<String> notes,
        List<Line> lines,
        Sums sums) {
    /**
     * A buyer or seller.
     *
     * @param endpoint electronic address as {@code scheme:id}
     */
    record Party(
            String name,
            @Nullable Address address,
            @Nullable String taxNumber,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable String email,
            @Nullable String endpoint) {}

    /**
     * A line.
     *
     * @param unit as UBL wants it, see {@link UnitCodes}
     * @param price for {@code basis} units
     */
    record Line(
            String id,
            @Nullable String itemCode,
            String name,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal price,
            BigDecimal basis,
            @Nullable BigDecimal taxRate) {}

    /** The sums that are known. */
    record Sums(
            @Nullable BigDecimal lines,
            @Nullable BigDecimal allowance,
            @Nullable BigDecimal charge,
            @Nullable BigDecimal net,
            @Nullable BigDecimal tax,
            @Nullable BigDecimal gross,
            @Nullable BigDecimal payable,
            List<TaxRow> taxes) {}

    /** One rate in percent. */
    record TaxRow(BigDecimal rate, BigDecimal base, BigDecimal amount) {}
}
