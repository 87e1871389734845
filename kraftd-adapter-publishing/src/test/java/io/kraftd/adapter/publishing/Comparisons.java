package io.kraftd.adapter.publishing;

import io.kraftd.domain.procurement.comparison.Comparing;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.ComparisonRules;
import io.kraftd.domain.procurement.levelling.Bid;
import io.kraftd.domain.procurement.levelling.BidLevelling;
import io.kraftd.domain.procurement.levelling.CostPlug;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevellingRules;
import io.kraftd.domain.procurement.levelling.LinePlug;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatches;
import io.kraftd.domain.procurement.quote.CostComponent;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.procurement.scope.Question;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One case with everything levelling knows: currencies, tax, discount, freight, missing lines, a joint price, a lump sum. */
final class Comparisons {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final SupplierId GULF = SupplierId.of("Gulf Supplies");
    static final SupplierId DELTA = SupplierId.of("Delta Trading LLC");
    static final SupplierId RHEIN = SupplierId.of("Rhein Technik GmbH");
    private static final UnitCode PIECE = new UnitCode("H87");

    private final List<ExchangeRate> rates = new ArrayList<>();
    private final List<LinePlug> plugs = new ArrayList<>();
    private PlugPolicy policy = PlugPolicy.HIGHEST;
    private String firstSupplier = "Gulf Supplies";

    private Comparisons() {
        rate("USD", "3.6725");
        rate("EUR", "4.0137");
    }

    static Comparisons aCase() {
        return new Comparisons();
    }

    Comparisons rate(String base, String rate) {
        rates.removeIf(each -> each.base().getCurrencyCode().equals(base));
        rates.add(new ExchangeRate(
                currency(base), currency("AED"), new BigDecimal(rate), TODAY, "given with the request"));
        return this;
    }

    Comparisons plug(SupplierId supplier, String line, String amount) {
        plugs.add(new LinePlug(supplier, line, new BigDecimal(amount)));
        return this;
    }

    Comparisons filling(PlugPolicy how) {
        policy = how;
        return this;
    }

    Comparisons with(String supplier) {
        firstSupplier = supplier;
        return this;
    }

    ScopeBaseline scope() {
        return new ScopeBaseline(
                List.of(
                        asked("1", "Gate valve DN50 PN16", "12"),
                        asked("2", "Ball valve DN25", "40"),
                        asked("3", "=HYPERLINK(\"http://example.com\",\"Flange\")", "80"),
                        asked("4", "Gasket DN50, graphite", "160"),
                        asked("5", "Commissioning", null),
                        asked("6", "Spare parts for two years", "1")),
                currency("AED"),
                null,
                null,
                List.of(),
                List.of(),
                List.of(new Question("5", "How much of \"Commissioning\" is needed?")));
    }

    private static RfqLine asked(String id, String description, @Nullable String quantity) {
        return new RfqLine(id, "Piping", "P-" + id, description, decimal(quantity), "piece", PIECE, false, null);
    }

    Comparison comparison() {
        List<LevelledBid> bids = BidLevelling.level(scope(), bids(), rules());
        return Comparing.compare(scope(), bids, ComparisonRules.on(TODAY));
    }

    private LevellingRules rules() {
        return new LevellingRules(
                currency("AED"),
                TODAY,
                new BigDecimal("8"),
                policy,
                rates,
                List.of(),
                List.of(),
                List.of(
                        new CostPlug(DELTA, CostComponent.FREIGHT, Money.of("150", "EUR")),
                        new CostPlug(DELTA, CostComponent.DUTY, Money.of("90", "AED"))),
                plugs,
                Map.of());
    }

    private List<Bid> bids() {
        SupplierQuotation gulf = quotation(
                firstSupplier,
                "AED",
                null,
                List.of(
                        offer("1", "12", "410", null),
                        offer("2", "40", "96.5", null),
                        offer("3", "80", "22", null),
                        offer("4", "160", "4.75", null),
                        offer("5", null, null, "3500")));
        SupplierQuotation delta = quotation(
                "Delta Trading LLC",
                "USD",
                null,
                List.of(
                        offer("1", "12", "104.2", null),
                        offer("2", "40", "27.3", null),
                        offer("4", "160", "1.15", null)));
        SupplierQuotation rhein = quotation(
                "Rhein Technik GmbH",
                "EUR",
                null,
                List.of(
                        offer("1", "12", "101.95", null),
                        offer("2", "40", "24.60", null),
                        offer("3+4", "1", "1190", null),
                        offer("5", null, null, "1000"),
                        offer("9", "1", "120", null),
                        extra("Packing and documentation fee", "75")));
        SupplierQuotation lump = quotation("Lump & Co", "USD", "5400", List.of());
        return List.of(
                new Bid(gulf, matched("1", "2", "3", "4", "5")),
                new Bid(delta, matched("1", "2", "4")),
                new Bid(rhein, jointly()),
                new Bid(lump, new LineMatches(List.of(), List.of(), List.of())));
    }

    private static SupplierQuotation quotation(
            String name, String currency, @Nullable String price, List<QuotationLine> lines) {
        boolean rhein = name.startsWith("Rhein");
        return new SupplierQuotation(
                name,
                SupplierId.of(name),
                currency(currency),
                decimal(price),
                rhein ? TaxBasis.INCLUSIVE : TaxBasis.EXCLUSIVE,
                rhein ? new BigDecimal("19") : null,
                rhein ? new BigDecimal("3") : null,
                name.startsWith("Delta") ? Incoterm.EXW : Incoterm.DDP,
                null,
                rhein ? new BigDecimal("240") : null,
                LocalDate.of(2026, 12, 31),
                30,
                name.startsWith("Delta") ? "60 days net" : "30 days net",
                lines,
                List.of(),
                null);
    }

    private static QuotationLine offer(
            String id, @Nullable String quantity, @Nullable String price, @Nullable String amount) {
        return line(id, "Offer " + id, quantity, price, amount);
    }

    private static QuotationLine extra(String description, String amount) {
        return line("X", description, null, null, amount);
    }

    private static QuotationLine line(
            String id, String description, @Nullable String quantity, @Nullable String price, @Nullable String amount) {
        return new QuotationLine(
                id,
                null,
                null,
                description,
                decimal(quantity),
                "piece",
                PIECE,
                decimal(price),
                BigDecimal.ONE,
                decimal(amount),
                null,
                null,
                List.of(),
                false,
                null);
    }

    private static LineMatches matched(String... lines) {
        List<LineMatch> matches = new ArrayList<>();
        for (String line : lines) {
            matches.add(new LineMatch(line, line, 0.97, LineMatch.How.ASSIGNED));
        }
        return new LineMatches(matches, List.of("6"), List.of());
    }

    private static LineMatches jointly() {
        List<LineMatch> matches = new ArrayList<>(matched("1", "2", "5").matches());
        matches.add(new LineMatch("3+4", "3", 0.9, LineMatch.How.MERGED));
        matches.add(new LineMatch("3+4", "4", 0.9, LineMatch.How.MERGED));
        return new LineMatches(matches, List.of("6"), List.of("9"));
    }

    /** The levelled totals by supplier, at cents. */
    Map<String, BigDecimal> totals() {
        Map<String, BigDecimal> totals = new TreeMap<>();
        comparison()
                .bids()
                .forEach(bid -> totals.put(
                        bid.quotation().supplier(), bid.levelledTotal().setScale(2, RoundingMode.HALF_UP)));
        return totals;
    }

    private static Currency currency(String code) {
        return Currency.getInstance(code);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
