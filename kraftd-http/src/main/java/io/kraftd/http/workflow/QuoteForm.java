package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that is typed in.
 *
 * @param price for everything; only without lines
 * @param taxRate in percent
 * @param incoterm three letters of Incoterms 2020
 */
record QuoteForm(
        String supplier,
        @Nullable Currency currency,
        @Nullable BigDecimal price,
        @Nullable TaxBasis taxBasis,
        @Nullable BigDecimal taxRate,
        @Nullable BigDecimal discountPercentage,
        @Nullable String incoterm,
        @Nullable String namedPlace,
        @Nullable BigDecimal freight,
        @Nullable LocalDate validUntil,
        @Nullable Integer leadTimeDays,
        @Nullable String paymentTerms,
        @Nullable List<QuoteLineForm> lines) {
    void check(String at, Checks checks) {
        checks.supplier(at + ".supplier", supplier);
        checks.currency(at + ".currency", currency);
        checks.amount(at + ".price", price);
        checks.percent(at + ".tax_rate", taxRate);
        checks.percent(at + ".discount_percentage", discountPercentage);
        if (incoterm != null && Incoterm.fromWord(incoterm).isEmpty()) {
            checks.refuse(at + ".incoterm", "must be one of " + List.of(Incoterm.values()));
        }
        checks.text(at + ".named_place", namedPlace, Bounds.NAME);
        checks.amount(at + ".freight", freight);
        checks.day(at + ".valid_until", validUntil);
        checks.whole(at + ".lead_time_days", leadTimeDays, 0, Bounds.DAYS);
        checks.text(at + ".payment_terms", paymentTerms, Bounds.TEXT);
        checkLines(at, checks);
    }

    private void checkLines(String at, Checks checks) {
        List<QuoteLineForm> all = checks.each(at + ".lines", lines, Bounds.LINES, QuoteLineForm::check);
        if (price != null && !all.isEmpty()) {
            checks.refuse(at + ".price", "is for quotations without lines");
        }
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < all.size(); i++) {
            if (!ids.add(all.get(i).id(i + 1))) {
                checks.refuse(at + ".lines[" + i + "].line", "names another line, too");
            }
        }
    }

    SupplierQuotation quotation() {
        return new SupplierQuotation(
                supplier,
                SupplierId.of(supplier),
                currency,
                price,
                taxBasis == null ? TaxBasis.UNKNOWN : taxBasis,
                taxRate,
                discountPercentage,
                incoterm == null ? null : Incoterm.fromWord(incoterm).orElse(null),
                namedPlace,
                freight,
                validUntil,
                leadTimeDays,
                paymentTerms,
                quoted(),
                List.of(),
                null);
    }

    private List<QuotationLine> quoted() {
        List<QuotationLine> quoted = new ArrayList<>();
        for (QuoteLineForm line : lines == null ? List.<QuoteLineForm>of() : lines) {
            quoted.add(line.quoted(quoted.size() + 1));
        }
        return quoted;
    }
}
