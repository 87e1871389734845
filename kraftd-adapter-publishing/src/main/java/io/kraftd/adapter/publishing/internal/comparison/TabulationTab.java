package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.CellRef;
import io.kraftd.adapter.publishing.internal.office.Style;
import io.kraftd.adapter.publishing.internal.office.Tab;
import io.kraftd.domain.procurement.comparison.TabulationRow;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Every line against every supplier: unit prices, amounts, and the sums below. */
final class TabulationTab {
    private static final BigDecimal NEGLIGIBLE = new BigDecimal("0.0000001");

    private static final List<String> SUMS =
            List.of("Sum of counted lines", "Overheads (freight, duty, charges)", "In no line", "Levelled total");

    private final Book book;
    private final LevellingTab levelling;
    private final Style money;
    private final Tab tab;

    private TabulationTab(Book book, LevellingTab levelling) {
        this.book = book;
        this.levelling = levelling;
        this.money = Style.amount(book.decimals);
        this.tab = new Tab(Book.TABULATION).freeze(Book.FIRST_LINE_ROW, 1).protect();
    }

    static Tab of(Book book, LevellingTab levelling) {
        TabulationTab tabulation = new TabulationTab(book, levelling);
        tabulation.headers();
        for (TabulationRow row : book.comparison.tabulation()) {
            tabulation.line(row);
        }
        for (int i = 0; i < SUMS.size(); i++) {
            tabulation.tab.text(book.sumRow() + i, 3, SUMS.get(i), Style.BOLD);
        }
        book.itemised.forEach(tabulation::sums);
        return tabulation.tab;
    }

    private void headers() {
        String currency = book.comparison.currency().getCurrencyCode();
        tab.text(0, 0, "Bid tabulation, levelled to " + currency, Style.BOLD);
        List<String> titles =
                new ArrayList<>(List.of("Line", "Section", "Item code", "Description", "Quantity", "Unit", "Counts"));
        List<Integer> widths = new ArrayList<>(List.of(8, 16, 14, 44, 12, 8, 8));
        for (LevelledBid bid : book.itemised) {
            String own = String.valueOf(bid.quotation().currency());
            tab.text(
                    1,
                    book.supplierColumn(bid.quotation().supplierId()),
                    bid.quotation().supplier(),
                    Style.BOLD);
            titles.addAll(List.of(
                    "Quoted unit price " + own,
                    "Levelled " + own,
                    "Levelled " + currency,
                    "Amount " + currency,
                    "Marks"));
            widths.addAll(List.of(14, 14, 14, 16, 20));
        }
        titles.add("Lowest quoted");
        widths.add(16);
        tab.header(2, titles);
        tab.widths(widths.toArray(Integer[]::new));
    }

    private void line(TabulationRow row) {
        RfqLine asked = row.line();
        int at = book.lineRow(asked.id());
        tab.text(at, 0, asked.id(), Style.TEXT);
        tab.text(at, 1, asked.section(), Style.TEXT);
        tab.text(at, 2, asked.itemCode(), Style.TEXT);
        tab.text(at, 3, asked.description(), Style.LONG_TEXT);
        tab.number(at, 4, asked.quantity(), Style.FIGURE);
        tab.text(at, 5, asked.unit(), Style.TEXT);
        tab.text(at, 6, book.counts(asked.id()) ? "yes" : "no", Style.TEXT);
        for (LevelledBid bid : book.itemised) {
            offer(row, bid).ifPresent(offer -> offer(at, bid, offer));
        }
        lowest(at, asked.id());
    }

    private static Optional<LevelledLine> offer(TabulationRow row, LevelledBid bid) {
        SupplierId supplier = bid.quotation().supplierId();
        return row.cells().stream()
                .filter(cell -> cell.supplier().equals(supplier))
                .map(TabulationRow.Cell::offer)
                .findFirst();
    }

    private void offer(int at, LevelledBid bid, LevelledLine offer) {
        int column = book.supplierColumn(bid.quotation().supplierId());
        tab.number(at, column, offer.quotedUnitPrice(), Style.FIGURE);
        tab.text(
                at,
                column + 4,
                offer.marks().stream().sorted().map(LevelledLine.Mark::word).collect(Collectors.joining(", ")),
                Style.TEXT);
        if (offer.quoted()) {
            quoted(at, column, bid, offer);
        } else {
            standIn(at, column, bid, offer);
        }
    }

    private void quoted(int at, int column, LevelledBid bid, LevelledLine offer) {
        BigDecimal each = offer.levelledUnitPrice();
        BigDecimal amount = offer.levelledAmount();
        String own = CellRef.of(at, column + 1) + book.timesRate(bid);
        if (each == null && amount != null) {
            tab.number(at, column + 1, Factors.own(bid, amount), Style.FIGURE);
            tab.formula(at, column + 3, own, amount, money);
        } else if (each != null) {
            tab.number(at, column + 1, Factors.shortened(Factors.own(bid, each)), Style.FIGURE);
            tab.formula(at, column + 2, own, each, Style.FIGURE);
            tab.formula(at, column + 3, CellRef.of(at, 4) + "*" + CellRef.of(at, column + 2), amount, money);
        }
    }

    private void standIn(int at, int column, LevelledBid bid, LevelledLine offer) {
        Gap gap = new Gap(bid.quotation().supplierId(), offer.rfqLine());
        if (!book.gaps.contains(gap)) {
            return;
        }
        String amount = book.standIn(gap).ref();
        String here = CellRef.of(at, column + 3);
        String quantity = CellRef.of(at, 4);
        tab.formula(
                at,
                column + 2,
                "IF(AND(ISNUMBER(%s),N(%s)>0),%s/%s,\"\")".formatted(here, quantity, here, quantity),
                offer.levelledUnitPrice(),
                Style.FIGURE);
        tab.formula(
                at, column + 3, "IF(ISNUMBER(%s),%s,\"\")".formatted(amount, amount), offer.levelledAmount(), money);
    }

    private void lowest(int at, String line) {
        List<LevelledBid> quoting = book.itemised.stream()
                .filter(bid -> bid.line(line).filter(LevelledLine::quoted).isPresent())
                .toList();
        if (quoting.isEmpty()) {
            return;
        }
        String cells = quoting.stream()
                .map(bid -> CellRef.of(
                        at, book.amount(bid.quotation().supplierId(), line).column()))
                .collect(Collectors.joining(","));
        BigDecimal lowest = quoting.stream()
                .flatMap(bid -> bid.line(line).map(LevelledLine::levelledAmount).stream())
                .min(BigDecimal::compareTo)
                .orElseThrow();
        tab.formula(
                at,
                Book.LINE_COLUMNS + book.itemised.size() * Book.SUPPLIER_COLUMNS,
                "MIN(" + cells + ")",
                lowest,
                money);
    }

    private void sums(LevelledBid bid) {
        SupplierId supplier = bid.quotation().supplierId();
        int column = book.levelledTotal(supplier).column();
        int row = book.sumRow();
        BigDecimal lines = countedLines(bid);
        String counts = CellRef.column(6, Book.FIRST_LINE_ROW, book.lastLineRow());
        String amounts = CellRef.column(column, Book.FIRST_LINE_ROW, book.lastLineRow());
        tab.formula(row, column, "SUMIF(%s,\"yes\",%s)".formatted(counts, amounts), lines, money.strong());
        tab.formula(row + 1, column, levelling.overheads(bid), bid.overheads(), money);
        BigDecimal rest = bid.levelledTotal().subtract(lines).subtract(bid.overheads());
        BigDecimal inNoLine = rest.abs().compareTo(NEGLIGIBLE) < 0 ? BigDecimal.ZERO : rest;
        tab.formula(row + 2, column, Factors.own(bid, inNoLine).toPlainString() + book.timesRate(bid), inNoLine, money);
        tab.formula(
                row + 3,
                column,
                "SUM(%s:%s)".formatted(CellRef.of(row, column), CellRef.of(row + 2, column)),
                bid.levelledTotal(),
                money.strong());
    }

    private BigDecimal countedLines(LevelledBid bid) {
        return bid.lines().stream()
                .filter(line -> book.counts(line.rfqLine()))
                .flatMap(line -> Optional.ofNullable(line.levelledAmount()).stream())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
