package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.CellRef;
import io.kraftd.adapter.publishing.internal.office.Style;
import io.kraftd.adapter.publishing.internal.office.Tab;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person may change: exchange rates and stand-ins for lines a supplier left out. */
final class InputsTab {
    static final int YOUR_RATE = 3;
    static final int YOUR_DATE = 4;
    static final int YOUR_SOURCE = 5;
    static final int GAP_LINE = 0;
    static final int GAP_SUPPLIER = 3;
    static final int YOUR_AMOUNT = 5;
    private static final Style INPUT_FIGURE = Style.FIGURE.input();

    private final Book book;
    private final Tab tab =
            new Tab(Book.INPUTS).widths(12, 40, 28, 24, 16, 18, 16, 44).protect();

    private InputsTab(Book book) {
        this.book = book;
    }

    static Tab of(Book book) {
        InputsTab inputs = new InputsTab(book);
        inputs.tab.text(
                0, 0, "Fill in the yellow cells; every sheet recomputes. Empty means: as computed.", Style.BOLD);
        inputs.tab.text(
                1,
                0,
                "Hand the saved workbook in again, and Kraftd levels all bids anew with these figures.",
                Style.TEXT);
        inputs.rates();
        inputs.gaps();
        return inputs.tab;
    }

    private void rates() {
        tab.text(
                Book.FIRST_RATE_ROW - 2, 0, "Exchange rates: 1 unit of the first is so many of the second", Style.BOLD);
        tab.header(
                Book.FIRST_RATE_ROW - 1,
                List.of("From", "To", "Rate used", "Your rate", "Your date", "Your source", "Rate in use", "Source"));
        book.foreign.forEach(this::rate);
    }

    private void rate(Currency currency) {
        int row = book.rate(currency).row();
        Optional<LevellingAdjustment> used = conversion(currency);
        tab.text(row, 0, currency.getCurrencyCode(), Style.TEXT);
        tab.text(row, 1, book.comparison.currency().getCurrencyCode(), Style.TEXT);
        BigDecimal rate = used.flatMap(Factors::of).orElse(null);
        tab.number(row, 2, rate, Style.FIGURE);
        tab.blank(row, YOUR_RATE, INPUT_FIGURE);
        tab.blank(row, YOUR_DATE, Style.DATE.input());
        tab.blank(row, YOUR_SOURCE, Style.TEXT.input());
        tab.formula(row, 6, inUse(row, YOUR_RATE, 2), rate, Style.FIGURE);
        tab.text(row, 7, used.map(LevellingAdjustment::source).orElse(null), Style.LONG_TEXT);
    }

    private Optional<LevellingAdjustment> conversion(Currency currency) {
        return book.comparison.bids().stream()
                .filter(bid -> currency.equals(bid.quotation().currency()))
                .flatMap(bid -> bid.adjustments().stream())
                .filter(each -> each.kind() == Kind.CURRENCY && each.before().signum() != 0)
                .findFirst();
    }

    private static String inUse(int row, int yours, int computed) {
        String your = CellRef.fixed(row, yours);
        return "IF(ISNUMBER(%s),%s,IF(ISNUMBER(%s),%s,\"\"))"
                .formatted(your, your, CellRef.fixed(row, computed), CellRef.fixed(row, computed));
    }

    private void gaps() {
        int first = book.firstGapRow();
        String currency = book.comparison.currency().getCurrencyCode();
        tab.text(
                first - 2, 0, "Stand-ins for lines a supplier left out, for the whole line in " + currency, Style.BOLD);
        tab.header(
                first - 1,
                List.of(
                        "Line",
                        "Description",
                        "Supplier",
                        "Supplier id",
                        "As computed",
                        "Your amount",
                        "Amount in use",
                        "Source"));
        book.gaps.forEach(this::gap);
    }

    private void gap(Gap gap) {
        int row = book.standIn(gap).row();
        LevelledBid bid = bid(gap);
        BigDecimal amount =
                bid.line(gap.rfqLine()).map(LevelledLine::levelledAmount).orElse(null);
        Style money = Style.amount(book.decimals);
        tab.text(row, GAP_LINE, gap.rfqLine(), Style.TEXT);
        tab.text(
                row, 1, book.scope.line(gap.rfqLine()).map(RfqLine::description).orElse(null), Style.LONG_TEXT);
        tab.text(row, 2, bid.quotation().supplier(), Style.TEXT);
        tab.text(row, GAP_SUPPLIER, gap.supplier().value(), Style.TEXT);
        computed(row, gap, amount, money);
        tab.blank(row, YOUR_AMOUNT, money.input());
        tab.formula(row, 6, inUse(row, YOUR_AMOUNT, 4), amount, money);
        tab.text(row, 7, source(bid, gap.rfqLine()), Style.LONG_TEXT);
    }

    /** A stand-in that is the highest or the mean of the other bids follows them. */
    private void computed(int row, Gap gap, @Nullable BigDecimal amount, Style money) {
        List<LevelledBid> others = book.itemised.stream()
                .filter(bid ->
                        bid.line(gap.rfqLine()).filter(LevelledLine::quoted).isPresent())
                .toList();
        if (amount == null) {
            return;
        }
        Optional<String> function = function(others, gap.rfqLine(), amount);
        if (function.isEmpty()) {
            tab.number(row, 4, Factors.shortened(amount), money);
            return;
        }
        List<String> cells = others.stream()
                .map(bid ->
                        book.amount(bid.quotation().supplierId(), gap.rfqLine()).ref())
                .toList();
        tab.formula(row, 4, function.get() + "(" + String.join(",", cells) + ")", amount, money);
    }

    private static Optional<String> function(List<LevelledBid> others, String line, BigDecimal amount) {
        List<BigDecimal> amounts = others.stream()
                .flatMap(bid -> bid.line(line).map(LevelledLine::levelledAmount).stream())
                .toList();
        if (amounts.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal highest = amounts.stream().reduce(amounts.get(0), BigDecimal::max);
        BigDecimal mean = amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(amounts.size()), MathContext.DECIMAL128);
        if (amount.compareTo(highest) == 0) {
            return Optional.of("MAX");
        }
        return amount.compareTo(mean) == 0 ? Optional.of("AVERAGE") : Optional.empty();
    }

    private static @Nullable String source(LevelledBid bid, String line) {
        return bid.adjustments().stream()
                .filter(each -> each.kind() == Kind.PLUG && line.equals(each.rfqLine()))
                .map(LevellingAdjustment::source)
                .findFirst()
                .orElse("no stand-in: nobody prices the line");
    }

    private LevelledBid bid(Gap gap) {
        return book.itemised.stream()
                .filter(bid -> bid.quotation().supplierId().equals(gap.supplier()))
                .findFirst()
                .orElseThrow();
    }
}
