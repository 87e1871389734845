package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatches;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.PriceBreak;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Bids that read as phrases: {@code aBid().from("Alfa").pricedIn("USD").offering(line("1").at("2.50"))}. */
public final class QuotationBuilder {
    private String supplier = "Alfa";
    private @Nullable Currency currency = Currency.getInstance("EUR");
    private @Nullable BigDecimal price;
    private TaxBasis taxBasis = TaxBasis.EXCLUSIVE;
    private @Nullable BigDecimal taxRate;
    private @Nullable BigDecimal discount;
    private @Nullable Incoterm incoterm = Incoterm.DDP;
    private @Nullable BigDecimal freight;
    private @Nullable LocalDate validUntil = LocalDate.of(2027, 1, 31);
    private @Nullable Integer leadTime;
    private @Nullable String terms;
    private final List<QuotationLine> lines = new ArrayList<>();
    private final List<LineMatch> matches = new ArrayList<>();

    public static QuotationBuilder aBid() {
        return new QuotationBuilder();
    }

    public static QuotationBuilder aBid(String supplier, String currency) {
        return aBid().from(supplier).pricedIn(currency);
    }

    public QuotationBuilder from(String name) {
        supplier = name;
        return this;
    }

    public QuotationBuilder pricedIn(@Nullable String code) {
        currency = code == null ? null : Currency.getInstance(code);
        return this;
    }

    public QuotationBuilder lumpSum(String amount) {
        price = new BigDecimal(amount);
        return this;
    }

    public QuotationBuilder withTaxIncluded(@Nullable String rate) {
        taxBasis = TaxBasis.INCLUSIVE;
        taxRate = rate == null ? null : new BigDecimal(rate);
        return this;
    }

    public QuotationBuilder silentAboutTax() {
        taxBasis = TaxBasis.UNKNOWN;
        return this;
    }

    public QuotationBuilder discounted(String percent) {
        discount = new BigDecimal(percent);
        return this;
    }

    public QuotationBuilder delivered(@Nullable Incoterm rule) {
        incoterm = rule;
        return this;
    }

    public QuotationBuilder withFreight(String amount) {
        freight = new BigDecimal(amount);
        return this;
    }

    public QuotationBuilder validUntil(@Nullable String day) {
        validUntil = day == null ? null : LocalDate.parse(day);
        return this;
    }

    public QuotationBuilder deliveredIn(int days) {
        leadTime = days;
        return this;
    }

    public QuotationBuilder payable(String paymentTerms) {
        terms = paymentTerms;
        return this;
    }

    /** A line that answers the line of the baseline with the same id. */
    public QuotationBuilder offering(String id, String quantity, String unit, String unitPrice) {
        return offering(id, quantity, unit, unitPrice, line -> line);
    }

    public QuotationBuilder offering(
            String id, String quantity, String unit, String unitPrice, UnaryOperator<LineFigures> more) {
        LineFigures figures = more.apply(new LineFigures());
        lines.add(new QuotationLine(
                id,
                null,
                null,
                figures.description,
                new BigDecimal(quantity),
                unit,
                Units.code(unit).orElse(null),
                new BigDecimal(unitPrice),
                figures.basis,
                figures.amount,
                figures.discount,
                figures.minimum,
                figures.breaks,
                figures.alternate,
                null));
        figures.answers(id).forEach(asked -> matches.add(new LineMatch(id, asked, 1, LineMatch.How.ASSIGNED)));
        return this;
    }

    public Bid build() {
        SupplierQuotation quotation = new SupplierQuotation(
                supplier,
                SupplierId.of(supplier),
                currency,
                price,
                taxBasis,
                taxRate,
                discount,
                incoterm,
                null,
                freight,
                validUntil,
                leadTime,
                terms,
                lines,
                List.of(),
                null);
        return new Bid(quotation, new LineMatches(matches, List.of(), List.of()));
    }

    /** What a line may say beyond quantity and price. */
    public static final class LineFigures {
        private String description = "Steel pipe";
        private BigDecimal basis = BigDecimal.ONE;
        private @Nullable BigDecimal amount;
        private @Nullable BigDecimal discount;
        private @Nullable BigDecimal minimum;
        private List<PriceBreak> breaks = List.of();
        private boolean alternate;
        private @Nullable List<String> answers;

        public LineFigures saying(String text) {
            description = text;
            return this;
        }

        public LineFigures per(int units) {
            basis = BigDecimal.valueOf(units);
            return this;
        }

        public LineFigures printedAs(String total) {
            amount = new BigDecimal(total);
            return this;
        }

        public LineFigures lessPercent(String percent) {
            discount = new BigDecimal(percent);
            return this;
        }

        public LineFigures atLeast(String quantity) {
            minimum = new BigDecimal(quantity);
            return this;
        }

        public LineFigures from(String quantity, String unitPrice) {
            breaks = List.of(new PriceBreak(new BigDecimal(quantity), new BigDecimal(unitPrice)));
            return this;
        }

        public LineFigures asAlternate() {
            alternate = true;
            return this;
        }

        public LineFigures answering(String... rfqLines) {
            answers = List.of(rfqLines);
            return this;
        }

        private List<String> answers(String own) {
            return answers == null ? List.of(own) : answers;
        }
    }
}
