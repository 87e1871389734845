package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.CellRef;
import io.kraftd.adapter.publishing.internal.office.Style;
import io.kraftd.adapter.publishing.internal.office.Tab;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Every step from the quoted to the levelled total of every bid, each starting where the one before ended. */
final class LevellingTab {
    private static final int BEFORE = 6;
    private static final int CHANGE = 7;
    private static final int AFTER = 8;
    private static final Set<Kind> TO_THE_DOOR = Set.of(Kind.FREIGHT, Kind.INSURANCE, Kind.DUTY);
    private static final Set<Kind> FACTORS = Set.of(Kind.HEADER_DISCOUNT, Kind.TAX, Kind.CURRENCY, Kind.PAYMENT_TERMS);
    private static final Pattern MONEY = Pattern.compile("(-?[0-9.]+) ([A-Z]{3})");

    private final Book book;
    private final Style money;
    private final Tab tab = new Tab(Book.LEVELLING)
            .widths(26, 6, 18, 8, 40, 44, 16, 16, 16)
            .freeze(1, 0)
            .protect();
    /** Changes that are the buyer's own figures, by supplier. */
    private final Map<SupplierId, List<BuyersFigure>> buyersFigures = new HashMap<>();

    private final Map<SupplierId, Place> ends = new HashMap<>();
    private int start;

    private record BuyersFigure(Place place, BigDecimal amount) {}

    private LevellingTab(Book book) {
        this.book = book;
        this.money = Style.amount(book.decimals);
    }

    static LevellingTab of(Book book) {
        LevellingTab levelling = new LevellingTab(book);
        levelling.tab.header(
                0, List.of("Supplier", "Step", "Kind", "Line", "Source", "Calculation", "Before", "Change", "After"));
        book.comparison.bids().forEach(levelling::chain);
        return levelling;
    }

    Tab tab() {
        return tab;
    }

    /** Where a bid's levelled total stands, before it is rounded. */
    Place end(SupplierId supplier) {
        return Objects.requireNonNull(ends.get(supplier));
    }

    /** The formula of what belongs to no line. */
    String overheads(LevelledBid bid) {
        List<BuyersFigure> figures = buyersFigures.getOrDefault(bid.quotation().supplierId(), List.of());
        BigDecimal own = bid.overheads();
        StringBuilder formula = new StringBuilder();
        for (BuyersFigure figure : figures) {
            own = own.subtract(figure.amount());
            formula.append('+').append(figure.place().ref());
        }
        return Factors.own(bid, own).toPlainString() + book.timesRate(bid) + formula;
    }

    private void chain(LevelledBid bid) {
        int row = tab.nextRow();
        start = row;
        label(row, bid, 0, "as quoted", null);
        tab.text(row, 5, String.valueOf(bid.quotation().currency()), Style.TEXT);
        tab.number(row, AFTER, bid.quotedTotal(), money);
        List<LevellingAdjustment> steps = new ArrayList<>(bid.adjustments());
        steps.removeIf(step -> step.kind() == Kind.ROUNDING);
        steps.forEach(step -> step(bid, step));
        BigDecimal total = bid.levelledTotal();
        openGaps(bid).forEach(line -> step(bid, noStandIn(line, total)));
        ends.put(bid.quotation().supplierId(), new Place(Book.LEVELLING, tab.nextRow() - 1, AFTER));
        BigDecimal rounded = total.setScale(book.decimals, RoundingMode.HALF_UP);
        step(bid, new LevellingAdjustment(Kind.ROUNDING, null, "ISO 4217", "to minor units", total, rounded));
    }

    private List<String> openGaps(LevelledBid bid) {
        SupplierId supplier = bid.quotation().supplierId();
        return book.gaps.stream()
                .filter(gap -> gap.supplier().equals(supplier))
                .map(Gap::rfqLine)
                .filter(line -> bid.line(line).map(LevelledLine::levelledAmount).isEmpty())
                .toList();
    }

    private static LevellingAdjustment noStandIn(String line, BigDecimal total) {
        return new LevellingAdjustment(Kind.PLUG, line, "no stand-in yet", "", total, total);
    }

    private void label(int row, LevelledBid bid, int number, String kind, @Nullable String line) {
        tab.text(row, 0, bid.quotation().supplier(), Style.TEXT);
        tab.number(row, 1, BigDecimal.valueOf(number), Style.FIGURE);
        tab.text(row, 2, kind, Style.TEXT);
        tab.text(row, 3, line, Style.TEXT);
    }

    private void step(LevelledBid bid, LevellingAdjustment step) {
        int row = tab.nextRow();
        label(row, bid, row - start, step.kind().word(), step.rfqLine());
        tab.text(row, 4, step.source(), Style.LONG_TEXT);
        tab.text(row, 5, step.formula(), Style.LONG_TEXT);
        tab.formula(row, BEFORE, CellRef.of(row - 1, AFTER), step.before(), money);
        tab.formula(row, CHANGE, change(row, bid, step), step.difference(), money);
        tab.formula(row, AFTER, CellRef.of(row, BEFORE) + "+" + CellRef.of(row, CHANGE), step.after(), money);
    }

    private String change(int row, LevelledBid bid, LevellingAdjustment step) {
        String before = CellRef.of(row, BEFORE);
        SupplierId supplier = bid.quotation().supplierId();
        Currency own = bid.quotation().currency();
        if (step.kind() == Kind.ROUNDING) {
            return "ROUND(%s,%d)-%s".formatted(before, book.decimals, before);
        }
        if (step.kind() == Kind.CURRENCY && own != null && book.isForeign(bid)) {
            return "%s*(%s-1)".formatted(before, book.rate(own).ref());
        }
        if (FACTORS.contains(step.kind())
                && step.rfqLine() == null
                && Factors.of(step).isPresent()) {
            return "%s*(%s-1)".formatted(before, Factors.of(step).orElseThrow().toPlainString());
        }
        if (step.rfqLine() != null && (step.kind() == Kind.PLUG || step.kind() == Kind.EXCLUDED)) {
            return (step.kind() == Kind.PLUG ? "" : "-") + "N("
                    + book.amount(supplier, step.rfqLine()).ref() + ")";
        }
        if (TO_THE_DOOR.contains(step.kind()) && step.rfqLine() == null) {
            return toTheDoor(row, bid, step);
        }
        return Factors.shortened(step.difference()).toPlainString();
    }

    private String toTheDoor(int row, LevelledBid bid, LevellingAdjustment step) {
        boolean quoted = step.kind() == Kind.FREIGHT && bid.quotation().freight() != null;
        if (quoted) {
            return Factors.own(bid, step.difference()).toPlainString() + book.timesRate(bid);
        }
        buyersFigures
                .computeIfAbsent(bid.quotation().supplierId(), any -> new ArrayList<>())
                .add(new BuyersFigure(new Place(Book.LEVELLING, row, CHANGE), step.difference()));
        Matcher foreign = MONEY.matcher(step.formula());
        if (foreign.matches()) {
            for (Currency currency : book.foreign) {
                if (currency.getCurrencyCode().equals(foreign.group(2))) {
                    return foreign.group(1) + "*" + book.rate(currency).ref();
                }
            }
        }
        return Factors.shortened(step.difference()).toPlainString();
    }
}
