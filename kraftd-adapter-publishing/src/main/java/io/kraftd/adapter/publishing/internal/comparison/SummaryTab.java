package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.adapter.publishing.internal.office.CellRef;
import io.kraftd.adapter.publishing.internal.office.Style;
import io.kraftd.adapter.publishing.internal.office.Tab;
import io.kraftd.adapter.publishing.internal.paper.Value;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.comparison.WeightStability;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ranking and what follows from it, computed from the other sheets. */
final class SummaryTab {
    private static final int FIRST = 8;
    private static final int NAME = 1;
    private static final int EXACT = 5;
    private static final int ROUNDED = 6;
    private static final int AWARDABLE = 7;
    private static final int IN_THE_RACE = 8;

    private final Book book;
    private final LevellingTab levelling;
    private final List<RankedBid> ranking;
    private final Style money;
    private final Tab tab = new Tab(Book.SUMMARY)
            .widths(26, 34, 10, 16, 12, 18, 18, 11, 18, 10, 60)
            .protect();

    private SummaryTab(Book book, LevellingTab levelling) {
        this.book = book;
        this.levelling = levelling;
        this.ranking = book.comparison.ranking();
        this.money = Style.amount(book.decimals);
    }

    static Tab of(Book book, LevellingTab levelling) {
        SummaryTab summary = new SummaryTab(book, levelling);
        summary.tab.text(0, 0, "Bid comparison in " + book.comparison.currency(), Style.BOLD);
        summary.findings();
        summary.ranking();
        summary.criteria();
        summary.notes();
        return summary.tab;
    }

    private void findings() {
        Comparison comparison = book.comparison;
        String names = CellRef.column(NAME, FIRST, last());
        String race = CellRef.column(IN_THE_RACE, FIRST, last());
        tab.text(2, 0, "Lowest price", Style.BOLD);
        tab.wordFormula(
                2,
                1,
                "IF(COUNT(%1$s)=0,\"nobody can be awarded\",IF(COUNTIF(%1$s,MIN(%1$s))>1,\"tie\",INDEX(%2$s,MATCH(MIN(%1$s),%1$s,0))))"
                        .formatted(race, names),
                lowest(),
                Style.BOLD);
        tab.text(3, 0, "Best value", Style.BOLD);
        tab.text(3, 1, orNone(comparison.bestValueSupplier()), Style.TEXT);
        tab.text(4, 0, "Savings potential", Style.BOLD);
        if (comparison.savingsPotential() != null) {
            tab.formula(4, 1, "MAX(%1$s)-MIN(%1$s)".formatted(race), comparison.savingsPotential(), money);
        } else {
            tab.text(4, 1, orNone(null), Style.TEXT);
        }
    }

    private static String orNone(@Nullable String name) {
        return name == null ? "none, see the notes" : name;
    }

    private String lowest() {
        List<RankedBid> awardable =
                ranking.stream().filter(RankedBid::awardable).toList();
        Optional<BigDecimal> least = awardable.stream().map(this::rounded).min(BigDecimal::compareTo);
        if (least.isEmpty()) {
            return "nobody can be awarded";
        }
        List<RankedBid> lowest = awardable.stream()
                .filter(bid -> rounded(bid).compareTo(least.get()) == 0)
                .toList();
        return lowest.size() > 1 ? "tie" : lowest.get(0).name();
    }

    private void ranking() {
        String currency = book.comparison.currency().getCurrencyCode();
        tab.header(
                FIRST - 1,
                List.of(
                        "Rank by levelled total",
                        "Supplier",
                        "Currency",
                        "Quoted total",
                        "Coverage %",
                        "Levelled total, exact",
                        "Levelled total " + currency,
                        "Awardable",
                        "In the race",
                        "Score",
                        "Remarks"));
        for (int i = 0; i < ranking.size(); i++) {
            bid(FIRST + i, ranking.get(i));
        }
    }

    private void bid(int row, RankedBid ranked) {
        LevelledBid bid = bid(ranked.supplier());
        String total = CellRef.of(row, ROUNDED);
        tab.formula(
                row,
                0,
                "RANK(%s,%s,1)".formatted(total, CellRef.column(ROUNDED, FIRST, last())),
                BigDecimal.valueOf(rank(ranked)),
                Style.FIGURE);
        tab.text(row, NAME, ranked.name(), Style.BOLD);
        tab.text(row, 2, String.valueOf(bid.quotation().currency()), Style.TEXT);
        tab.number(row, 3, bid.quotedTotal(), money);
        tab.number(row, 4, ranked.coveragePercent(), Style.FIGURE);
        tab.formula(row, EXACT, exact(bid).ref(), bid.levelledTotal(), Style.FIGURE);
        tab.formula(
                row,
                ROUNDED,
                "ROUND(%s,%d)".formatted(CellRef.of(row, EXACT), book.decimals),
                rounded(ranked),
                money.strong());
        tab.text(row, AWARDABLE, ranked.awardable() ? "yes" : "no", Style.TEXT);
        tab.formula(
                row,
                IN_THE_RACE,
                "IF(%s=\"yes\",%s,\"\")".formatted(CellRef.of(row, AWARDABLE), total),
                ranked.awardable() ? rounded(ranked) : null,
                money);
        tab.number(row, 9, ranked.score(), Style.FIGURE);
        tab.text(row, 10, String.join("; ", ranked.reasons()), Style.LONG_TEXT);
    }

    private Place exact(LevelledBid bid) {
        SupplierId supplier = bid.quotation().supplierId();
        return bid.quotation().lumpSum() ? levelling.end(supplier) : book.levelledTotal(supplier);
    }

    private int rank(RankedBid ranked) {
        return 1
                + (int) ranking.stream()
                        .filter(other -> rounded(other).compareTo(rounded(ranked)) < 0)
                        .count();
    }

    private BigDecimal rounded(RankedBid bid) {
        return bid.levelledTotal().setScale(book.decimals, RoundingMode.HALF_UP);
    }

    private int last() {
        return FIRST + Math.max(1, ranking.size()) - 1;
    }

    private void criteria() {
        int row = last() + 2;
        tab.header(row++, List.of("Criterion", "Weight", "", "Same winner from", "to", "Winner below", "Winner above"));
        for (AwardCriterion criterion : book.comparison.criteria()) {
            tab.text(row, 0, criterion.name(), Style.TEXT);
            tab.number(row, 1, Factors.shortened(criterion.weight()), Style.FIGURE);
            stability(row, criterion.name());
            row++;
        }
    }

    private void stability(int row, String criterion) {
        for (WeightStability each : book.comparison.stability()) {
            if (each.criterion().equals(criterion)) {
                tab.number(row, 3, Factors.shortened(each.lowest()), Style.FIGURE);
                tab.number(row, 4, Factors.shortened(each.highest()), Style.FIGURE);
                tab.value(row, 5, Value.of(each.winnerBelow()), Style.FIGURE);
                tab.value(row, 6, Value.of(each.winnerAbove()), Style.FIGURE);
            }
        }
    }

    private void notes() {
        int row = tab.nextRow() + 1;
        tab.text(row++, 0, "Notes", Style.BOLD);
        for (String note : book.comparison.notes()) {
            tab.text(row++, 0, note, Style.TEXT);
        }
        tab.text(
                row,
                0,
                "Scores, marks, awards and risks are as computed; they follow changed inputs when the workbook is handed in again.",
                Style.TEXT);
    }

    private LevelledBid bid(SupplierId supplier) {
        return book.comparison.bids().stream()
                .filter(bid -> bid.quotation().supplierId().equals(supplier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(supplier + " is ranked without a bid"));
    }
}
