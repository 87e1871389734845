package io.kraftd.domain.procurement.quote;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.procurement.scope.ScopeReading;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a supplier's quotation from an extracted document. What the paper does not say stays unsaid. */
public final class QuotationReading {
    private static final BigDecimal CENT = new BigDecimal("0.02");
    private static final Pattern DAYS = Pattern.compile(
            "(\\d{1,3})\\s*(?:working |calendar |business )?(days?|weeks?|months?|tage?|wochen?|jours?|semaines?)");

    private QuotationReading() {}

    /** The quotation; {@link NoSupplierException} when the document names no supplier. */
    public static SupplierQuotation of(ExtractedDocument document, DocumentId id) {
        String supplier = document.parties().supplierName();
        if (supplier == null) {
            throw new NoSupplierException(id);
        }
        CommercialTerms terms = document.commercialTerms();
        Dates dates = document.dates();
        Totals totals = document.totals();
        List<QuotationLine> lines = lines(document.lineItems());
        TaxBasis basis = taxBasis(lines, totals);
        return new SupplierQuotation(
                supplier,
                SupplierId.of(supplier),
                ScopeReading.currency(document.currency()).orElse(null),
                lines.isEmpty() ? price(totals) : null,
                lines.isEmpty() && totals != null && totals.net() != null ? TaxBasis.EXCLUSIVE : basis,
                taxRate(terms, totals),
                headerDiscount(totals),
                terms == null ? null : incoterm(terms.incoterms()),
                terms == null ? null : terms.namedPlace(),
                totals == null ? null : totals.freight(),
                dates == null ? null : dates.validityDate(),
                leadTime(document.lineItems()),
                terms == null ? null : terms.paymentTerms(),
                lines,
                List.of(),
                id);
    }

    private static @Nullable BigDecimal price(@Nullable Totals totals) {
        if (totals == null) {
            return null;
        }
        return totals.net() != null ? totals.net() : totals.gross();
    }

    private static List<QuotationLine> lines(List<LineItem> items) {
        Set<String> numbers = new HashSet<>();
        boolean unique = items.stream().allMatch(item -> numbers.add(Integer.toString(item.lineNumber())));
        List<QuotationLine> lines = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            LineItem item = items.get(i);
            lines.add(line(item, Integer.toString(unique ? item.lineNumber() : i + 1), i));
        }
        return lines;
    }

    private static QuotationLine line(LineItem item, String id, int index) {
        String unit = item.unitOfMeasure();
        return new QuotationLine(
                id,
                null,
                item.itemCode(),
                item.description(),
                item.quantity(),
                unit,
                unit == null ? null : Units.code(unit).orElse(null),
                item.unitPrice(),
                BigDecimal.ONE,
                item.totalPrice(),
                item.discountPercentage(),
                item.minQuantity(),
                List.of(),
                item.isAlternative(),
                FieldPath.ofLine(index, "description"));
    }

    // why: suppliers rarely say it in words; what the rows add up to says it in figures.
    private static TaxBasis taxBasis(List<QuotationLine> lines, @Nullable Totals totals) {
        if (totals == null || lines.isEmpty()) {
            return TaxBasis.UNKNOWN;
        }
        BigDecimal sum = lines.stream()
                .filter(line -> !line.alternate() && line.amount() != null)
                .map(line -> Optional.ofNullable(line.amount()).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (totals.taxTotal() == null) {
            return TaxBasis.UNKNOWN;
        }
        if (totals.taxTotal().signum() == 0) {
            return TaxBasis.EXCLUSIVE;
        }
        BigDecimal due = sum.subtract(orZero(totals.discount()).abs()).add(orZero(totals.freight()));
        if (isOneOf(totals.net(), due)) {
            return TaxBasis.EXCLUSIVE;
        }
        if (isOneOf(totals.gross(), due, sum)) {
            return TaxBasis.INCLUSIVE;
        }
        return isOneOf(totals.net(), sum) ? TaxBasis.EXCLUSIVE : TaxBasis.UNKNOWN;
    }

    private static boolean isOneOf(@Nullable BigDecimal total, BigDecimal... candidates) {
        return total != null && Arrays.stream(candidates).anyMatch(each -> near(total, each));
    }

    private static BigDecimal orZero(@Nullable BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO : amount;
    }

    private static boolean near(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(CENT) <= 0;
    }

    private static @Nullable BigDecimal taxRate(@Nullable CommercialTerms terms, @Nullable Totals totals) {
        if (terms != null && terms.vatRate() != null) {
            return terms.vatRate();
        }
        return totals != null && totals.taxes().size() == 1
                ? totals.taxes().get(0).rate()
                : null;
    }

    private static @Nullable BigDecimal headerDiscount(@Nullable Totals totals) {
        if (totals == null || totals.discount() == null || totals.lineTotal() == null) {
            return null;
        }
        if (totals.lineTotal().signum() == 0) {
            return null;
        }
        BigDecimal amount = totals.discount().abs();
        BigDecimal exact = amount.movePointRight(2).divide(totals.lineTotal(), MathContext.DECIMAL128);
        // why: the printed amount is a rounded share; the round rate it was taken at is what the supplier grants
        BigDecimal round = exact.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal again =
                totals.lineTotal().multiply(round).movePointLeft(2).setScale(amount.scale(), RoundingMode.HALF_UP);
        return again.compareTo(amount) == 0 ? round : exact;
    }

    private static @Nullable Incoterm incoterm(@Nullable String word) {
        return word == null ? null : Incoterm.fromWord(word).orElse(null);
    }

    // why: the whole quotation arrives with its slowest line.
    private static @Nullable Integer leadTime(List<LineItem> items) {
        return items.stream()
                .map(LineItem::deliveryTime)
                .flatMap(text -> days(text).stream())
                .max(Integer::compareTo)
                .orElse(null);
    }

    private static Optional<Integer> days(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher found = DAYS.matcher(text.toLowerCase(Locale.ROOT));
        if (!found.find()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(found.group(1));
        return Optional.of(
                switch (found.group(2).charAt(0)) {
                    case 'w', 's' -> number * 7;
                    case 'm' -> number * 30;
                    default -> number;
                });
    }
}
