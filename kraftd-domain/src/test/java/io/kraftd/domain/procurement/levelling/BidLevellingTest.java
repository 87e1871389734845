package io.kraftd.domain.procurement.levelling;

import static io.kraftd.domain.procurement.levelling.QuotationBuilder.aBid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.CostComponent;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BidLevellingTest {
    private static final LocalDate AWARD = LocalDate.of(2026, 12, 1);
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency AED = Currency.getInstance("AED");

    private static RfqLine asked(String id, String quantity, String unit) {
        return new RfqLine(
                id,
                null,
                null,
                "Steel pipe",
                new BigDecimal(quantity),
                unit,
                Units.code(unit).orElse(null),
                false,
                null);
    }

    private static ScopeBaseline scope(RfqLine... lines) {
        return new ScopeBaseline(List.of(lines), null, null, null, List.of(), List.of(), List.of());
    }

    private static LevellingRules into(Currency target, ExchangeRate... rates) {
        LevellingRules plain = LevellingRules.of(target, AWARD);
        return new LevellingRules(
                target,
                AWARD,
                null,
                PlugPolicy.HIGHEST,
                List.of(rates),
                List.of(),
                plain.packFactors(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static ExchangeRate rate(Currency base, Currency quote, String rate) {
        return new ExchangeRate(base, quote, new BigDecimal(rate), AWARD, "given");
    }

    private static List<LevelledBid> level(ScopeBaseline scope, LevellingRules rules, QuotationBuilder... bids) {
        return BidLevelling.level(
                scope, Arrays.stream(bids).map(QuotationBuilder::build).toList(), rules);
    }

    private static void assertTotal(LevelledBid bid, String total) {
        assertThat(bid.levelledTotal().setScale(2, RoundingMode.HALF_UP))
                .as("levelled total of %s: %s", bid.quotation().supplier(), bid.adjustments())
                .isEqualByComparingTo(total);
        assertChained(bid);
    }

    /** The rows start at the quoted total, each where the one before ended, and end at the shown total. */
    private static void assertChained(LevelledBid bid) {
        BigDecimal at = bid.quotedTotal();
        for (LevellingAdjustment row : bid.adjustments()) {
            assertThat(row.before()).isEqualByComparingTo(at);
            at = row.after();
        }
        assertThat(at.setScale(2, RoundingMode.HALF_UP))
                .isEqualByComparingTo(bid.levelledTotal().setScale(2, RoundingMode.HALF_UP));
    }

    private static List<Kind> kinds(LevelledBid bid) {
        return bid.adjustments().stream().map(LevellingAdjustment::kind).toList();
    }

    @Test
    void aed_300_is_cheaper_than_usd_100() {
        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece")),
                into(AED, rate(USD, AED, "3.6725")),
                aBid("Dubai", "AED").offering("1", "1", "piece", "300"),
                aBid("Boston", "USD").offering("1", "1", "piece", "100"));

        assertTotal(bids.get(0), "300.00");
        assertTotal(bids.get(1), "367.25");
    }

    @Test
    void eur_101_is_cheaper_than_usd_100_when_a_euro_is_90_cents() {
        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece")),
                into(USD, rate(EUR, USD, "0.9")),
                aBid("Boston", "USD").offering("1", "1", "piece", "100"),
                aBid("Bonn", "EUR").offering("1", "1", "piece", "101"));

        assertTotal(bids.get(0), "100.00");
        assertTotal(bids.get(1), "90.90");
    }

    @Test
    void an_inverse_rate_is_used_and_said_to_be_inverse() {
        LevelledBid bid = level(
                        scope(asked("1", "1", "piece")),
                        into(USD, rate(USD, AED, "3.6725")),
                        aBid("Dubai", "AED").offering("1", "1", "piece", "367.25"))
                .get(0);

        assertTotal(bid, "100.00");
        assertThat(bid.adjustments().get(0).source()).startsWith("inverse of");
    }

    @Test
    void a_cross_rate_comes_from_one_dated_table_only() {
        LevellingRules fromTable = new LevellingRules(
                AED,
                AWARD,
                null,
                PlugPolicy.HIGHEST,
                List.of(),
                List.of(rate(EUR, USD, "1.10"), rate(EUR, AED, "4.04")),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        LevelledBid bid = level(
                        scope(asked("1", "1", "piece")),
                        fromTable,
                        aBid("Boston", "USD").offering("1", "1", "piece", "110"))
                .get(0);

        assertTotal(bid, "404.00");
        assertThat(bid.adjustments().get(0).source()).contains("cross rate over EUR");
        assertThatExceptionOfType(MissingRateException.class)
                .as("two rates given with the request are not one table")
                .isThrownBy(() -> level(
                        scope(asked("1", "1", "piece")),
                        into(AED, rate(EUR, USD, "1.10"), rate(EUR, AED, "4.04")),
                        aBid("Boston", "USD").offering("1", "1", "piece", "110")));
    }

    @Test
    void a_copy_in_another_currency_without_a_rate_is_refused() {
        assertThatExceptionOfType(MissingRateException.class)
                .isThrownBy(() -> level(
                        scope(asked("1", "1", "piece")),
                        into(EUR),
                        aBid("Bonn", "EUR").offering("1", "1", "piece", "100"),
                        aBid("Boston", "USD").offering("1", "1", "piece", "100")))
                .satisfies(refused -> {
                    assertThat(refused.from()).isEqualTo(USD);
                    assertThat(refused.to()).isEqualTo(EUR);
                });
    }

    @Test
    void eight_of_ten_lines_are_no_lowest_bid() {
        RfqLine[] ten = new RfqLine[10];
        QuotationBuilder whole = aBid("Whole", "EUR");
        QuotationBuilder part = aBid("Part", "EUR");
        for (int i = 0; i < 10; i++) {
            String id = Integer.toString(i + 1);
            ten[i] = asked(id, "1", "piece");
            whole.offering(id, "1", "piece", "100");
            if (i < 8) {
                part.offering(id, "1", "piece", "101");
            }
        }

        List<LevelledBid> bids = level(scope(ten), into(EUR), whole, part);

        assertTotal(bids.get(0), "1000.00");
        assertTotal(bids.get(1), "1008.00");
        assertThat(bids.get(1).coveragePercent()).isEqualByComparingTo("80");
        assertThat(bids.get(1).quotedTotal()).isEqualByComparingTo("808");
        assertThat(bids.get(1).line("9").orElseThrow().marks()).contains(Mark.MISSING, Mark.PLUG);
        assertThat(bids.get(1).line("9").orElseThrow().quoted()).isFalse();
    }

    @Test
    void a_price_per_hundred_is_on_the_same_basis_as_one_per_piece() {
        List<LevelledBid> bids = level(
                scope(asked("1", "500", "piece")),
                into(EUR),
                aBid("Hundred", "EUR").offering("1", "500", "piece", "20", line -> line.per(100)),
                aBid("Unsaid", "EUR").offering("1", "500", "piece", "20", line -> line.printedAs("100.00")),
                aBid("Piece", "EUR").offering("1", "500", "piece", "0.20"));

        bids.forEach(bid -> assertTotal(bid, "100.00"));
        assertThat(kinds(bids.get(1))).containsExactly(Kind.PRICE_BASIS);
        assertThat(bids.get(1).line("1").orElseThrow().levelledUnitPrice()).isEqualByComparingTo("0.20");
    }

    @Test
    void prices_with_and_without_tax_are_brought_to_one_basis() {
        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece")),
                into(EUR),
                aBid("Gross", "EUR").withTaxIncluded("19").offering("1", "1", "piece", "119"),
                aBid("Net", "EUR").offering("1", "1", "piece", "100"),
                aBid("Silent", "EUR").silentAboutTax().offering("1", "1", "piece", "100"));

        assertTotal(bids.get(0), "100.00");
        assertTotal(bids.get(1), "100.00");
        assertThat(bids.get(2).warnings()).anyMatch(warning -> warning.contains("contain tax"));
        assertThatExceptionOfType(UnclearBidException.class)
                .isThrownBy(() -> level(
                        scope(asked("1", "1", "piece")),
                        into(EUR),
                        aBid().withTaxIncluded(null).offering("1", "1", "piece", "119")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("tax_rate_missing"));
    }

    @Test
    void freight_and_duty_make_up_the_difference_between_ex_works_and_delivered() {
        SupplierId works = SupplierId.of("Works");
        LevellingRules rules = new LevellingRules(
                EUR,
                AWARD,
                null,
                PlugPolicy.HIGHEST,
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new CostPlug(works, CostComponent.FREIGHT, Money.of("15", "EUR")),
                        new CostPlug(works, CostComponent.DUTY, Money.of("5", "EUR"))),
                List.of(),
                Map.of());

        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece")),
                rules,
                aBid("Works", "EUR").delivered(Incoterm.EXW).offering("1", "1", "piece", "100"),
                aBid("Door", "EUR").delivered(Incoterm.DDP).offering("1", "1", "piece", "119"));

        assertTotal(bids.get(0), "120.00");
        assertTotal(bids.get(1), "119.00");
        assertThat(kinds(bids.get(0))).containsExactly(Kind.FREIGHT, Kind.DUTY);
        assertThat(bids.get(0).warnings()).anyMatch(warning -> warning.contains("insurance"));
        assertThat(bids.get(0).overheads()).isEqualByComparingTo("20");
    }

    @Test
    void freight_quoted_beside_the_lines_counts_once() {
        LevelledBid bid = level(
                        scope(asked("1", "1", "piece")),
                        into(EUR, rate(USD, EUR, "0.5")),
                        aBid("Works", "USD")
                                .delivered(Incoterm.EXW)
                                .withFreight("30")
                                .offering("1", "1", "piece", "100"))
                .get(0);

        assertTotal(bid, "65.00");
        assertThat(bid.overheads()).isEqualByComparingTo("15");
    }

    @Test
    void an_offer_that_ended_yesterday_has_expired() {
        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece")),
                into(EUR),
                aBid("Late", "EUR").validUntil("2026-11-30").offering("1", "1", "piece", "100"),
                aBid("LastDay", "EUR").validUntil("2026-12-01").offering("1", "1", "piece", "100"));

        assertThat(bids.get(0).expired()).isTrue();
        assertThat(bids.get(1).expired()).isFalse();
    }

    @Test
    void tonnes_and_kilograms_are_one_but_metres_and_rolls_need_a_word() {
        LevelledBid bid = level(scope(asked("1", "1200", "kg")), into(EUR), aBid().offering("1", "1.2", "ton", "1000"))
                .get(0);

        assertTotal(bid, "1200.00");
        assertThat(bid.line("1").orElseThrow().levelledUnitPrice()).isEqualByComparingTo("1");
        assertThatExceptionOfType(UnitNotConvertibleException.class)
                .isThrownBy(
                        () -> level(scope(asked("1", "250", "m")), into(EUR), aBid().offering("1", "3", "roll", "80")))
                .satisfies(refused -> assertThat(refused.rfqLine()).isEqualTo("1"));
    }

    @Test
    void packs_are_bought_whole() {
        LevellingRules rules = new LevellingRules(
                EUR,
                AWARD,
                null,
                PlugPolicy.HIGHEST,
                List.of(),
                List.of(),
                List.of(new PackFactor("1", null, "roll", "m", new BigDecimal("100"))),
                List.of(),
                List.of(),
                Map.of());

        LevelledBid bid = level(scope(asked("1", "250", "m")), rules, aBid().offering("1", "2.5", "roll", "80"))
                .get(0);

        assertTotal(bid, "240.00");
        assertThat(bid.line("1").orElseThrow().marks()).contains(Mark.BUYABLE_QUANTITY);
    }

    @Test
    void the_price_is_that_of_what_can_really_be_bought() {
        LevelledBid bid = level(
                        scope(asked("1", "80", "piece")),
                        into(EUR),
                        aBid().offering(
                                        "1",
                                        "80",
                                        "piece",
                                        "2.00",
                                        line -> line.atLeast("100").from("100", "1.50")))
                .get(0);

        assertTotal(bid, "150.00");
        assertThat(kinds(bid)).containsExactly(Kind.PRICE_BREAK, Kind.MINIMUM_QUANTITY);
    }

    @Test
    void another_quantity_than_asked_is_brought_to_the_asked_one() {
        LevelledBid bid = level(scope(asked("1", "10", "piece")), into(EUR), aBid().offering("1", "12", "piece", "5"))
                .get(0);

        assertThat(bid.quotedTotal()).isEqualByComparingTo("60");
        assertTotal(bid, "50.00");
    }

    @Test
    void discounts_cascade_line_first_then_header() {
        LevelledBid bid = level(
                        scope(asked("1", "10", "piece")),
                        into(EUR),
                        aBid().discounted("5")
                                .offering(
                                        "1",
                                        "10",
                                        "piece",
                                        "100",
                                        line -> line.printedAs("1000").lessPercent("10")))
                .get(0);

        assertThat(bid.quotedTotal()).isEqualByComparingTo("1000");
        assertTotal(bid, "855.00");
        assertThat(kinds(bid)).containsExactly(Kind.LINE_DISCOUNT, Kind.HEADER_DISCOUNT);
    }

    @Test
    void a_printed_amount_that_is_discounted_already_is_not_discounted_again() {
        LevelledBid bid = level(
                        scope(asked("1", "10", "piece")),
                        into(EUR),
                        aBid().offering(
                                        "1",
                                        "10",
                                        "piece",
                                        "100",
                                        line -> line.printedAs("900").lessPercent("10")))
                .get(0);

        assertTotal(bid, "900.00");
        assertThat(bid.adjustments()).isEmpty();
    }

    @Test
    void wrong_arithmetic_is_repaired_and_said() {
        LevelledBid bid = level(
                        scope(asked("1", "10", "piece")),
                        into(EUR),
                        aBid().offering("1", "10", "piece", "12.50", line -> line.printedAs("152.00")))
                .get(0);

        assertTotal(bid, "125.00");
        assertThat(kinds(bid)).containsExactly(Kind.ARITHMETIC);
        assertThat(bid.line("1").orElseThrow().marks()).contains(Mark.REPAIRED);
    }

    @Test
    void an_alternate_is_kept_apart_and_never_part_of_a_total() {
        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece")),
                into(EUR),
                aBid("Main", "EUR").offering("1", "1", "piece", "100"),
                aBid("Other", "EUR").offering("1", "1", "piece", "60", line -> line.asAlternate()));

        assertTotal(bids.get(1), "100.00");
        assertThat(bids.get(1).quotedTotal()).isZero();
        assertThat(bids.get(1).alternates()).hasSize(1);
        assertThat(bids.get(1).line("1").orElseThrow().marks()).contains(Mark.ALTERNATE, Mark.MISSING, Mark.PLUG);
    }

    @Test
    void one_price_for_two_lines_is_spread_as_the_others_price_them() {
        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece"), asked("2", "1", "piece")),
                into(EUR),
                aBid("Both", "EUR").offering("A", "1", "set", "80", line -> line.answering("1", "2")),
                aBid("Each", "EUR").offering("1", "1", "piece", "75").offering("2", "1", "piece", "25"));

        assertTotal(bids.get(0), "80.00");
        assertThat(bids.get(0).line("1").orElseThrow().levelledAmount()).isEqualByComparingTo("60");
        assertThat(bids.get(0).line("2").orElseThrow().levelledAmount()).isEqualByComparingTo("20");
        assertThat(bids.get(0).line("1").orElseThrow().marks()).contains(Mark.SHARED);
    }

    @Test
    void a_row_that_answers_two_lines_counts_once_even_when_one_of_them_has_another_answer_too() {
        LevelledBid bid = level(
                        scope(asked("1", "1", "piece"), asked("2", "1", "piece")),
                        into(EUR),
                        aBid("Both", "EUR")
                                .offering("A", "1", "set", "80", line -> line.answering("1", "2"))
                                .offering("B", "1", "piece", "15", line -> line.answering("2")))
                .get(0);

        assertThat(bid.quotedTotal()).isEqualByComparingTo("95");
        assertTotal(bid, "95.00");
        BigDecimal byLine = bid.lines().stream()
                .map(line -> line.levelledAmount() == null ? BigDecimal.ZERO : line.levelledAmount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(byLine).isEqualByComparingTo("95");
    }

    @Test
    void goods_nobody_asked_for_are_left_out_but_charges_stay() {
        LevelledBid bid = level(
                        scope(asked("1", "1", "piece")),
                        into(EUR),
                        aBid().offering("1", "1", "piece", "100")
                                .offering(
                                        "2",
                                        "1",
                                        "piece",
                                        "7",
                                        line -> line.saying("Packing and handling")
                                                .answering())
                                .offering(
                                        "3",
                                        "1",
                                        "piece",
                                        "40",
                                        line -> line.saying("Garden chair").answering()))
                .get(0);

        assertThat(bid.quotedTotal()).isEqualByComparingTo("147");
        assertTotal(bid, "107.00");
        assertThat(bid.overheads()).isEqualByComparingTo("7");
        assertThat(kinds(bid)).containsExactly(Kind.EXCLUDED);
    }

    @Test
    void payment_terms_are_worth_money_only_when_capital_costs() {
        LevellingRules costly = new LevellingRules(
                EUR,
                AWARD,
                new BigDecimal("10"),
                PlugPolicy.HIGHEST,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
        ScopeBaseline one = scope(asked("1", "1", "piece"));
        QuotationBuilder later = aBid("Later", "EUR").payable("365 days net").offering("1", "1", "piece", "110");
        QuotationBuilder advance =
                aBid("Advance", "EUR").payable("100% advance").offering("1", "1", "piece", "101");

        assertTotal(level(one, costly, later, advance).get(0), "100.00");
        assertTotal(level(one, costly, later, advance).get(1), "101.00");
        assertTotal(level(one, into(EUR), later, advance).get(0), "110.00");
    }

    @Test
    void a_line_that_not_everybody_prices_counts_for_nobody_under_the_policy_exclude() {
        LevellingRules exclude = new LevellingRules(
                EUR, AWARD, null, PlugPolicy.EXCLUDE, List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

        List<LevelledBid> bids = level(
                scope(asked("1", "1", "piece"), asked("2", "1", "piece")),
                exclude,
                aBid("Both", "EUR").offering("1", "1", "piece", "75").offering("2", "1", "piece", "25"),
                aBid("One", "EUR").offering("1", "1", "piece", "76"));

        assertTotal(bids.get(0), "75.00");
        assertTotal(bids.get(1), "76.00");
    }

    @Test
    void a_lump_sum_is_levelled_as_a_whole_and_has_no_coverage() {
        LevelledBid bid = level(
                        scope(asked("1", "1", "piece")),
                        into(EUR, rate(USD, EUR, "0.5")),
                        aBid("Lump", "USD").lumpSum("1000").discounted("10"))
                .get(0);

        assertTotal(bid, "450.00");
        assertThat(bid.coveragePercent()).isNull();
        assertThat(bid.lines()).isEmpty();
    }

    @Test
    void a_bid_without_currency_or_price_is_refused_with_its_supplier() {
        ScopeBaseline one = scope(asked("1", "1", "piece"));

        assertThatExceptionOfType(UnclearBidException.class)
                .isThrownBy(() ->
                        level(one, into(EUR), aBid("Mute", "EUR").pricedIn(null).offering("1", "1", "piece", "1")))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("currency_missing"));
        assertThatExceptionOfType(UnclearBidException.class)
                .isThrownBy(() -> level(one, into(EUR), aBid("Empty", "EUR")))
                .satisfies(refused -> assertThat(refused.supplier()).isEqualTo("Empty"));
    }

    @Test
    void a_fraction_of_a_cent_is_shown_as_one_rounding_row() {
        LevelledBid bid = level(
                        scope(asked("1", "3", "piece")),
                        into(EUR, rate(USD, EUR, "0.333333")),
                        aBid("Boston", "USD").offering("1", "3", "piece", "1"))
                .get(0);

        assertThat(bid.levelledTotal()).isEqualByComparingTo("0.999999");
        assertThat(kinds(bid)).containsExactly(Kind.CURRENCY, Kind.ROUNDING);
        assertThat(bid.adjustments().get(1).after()).isEqualByComparingTo("1.00");
    }
}
