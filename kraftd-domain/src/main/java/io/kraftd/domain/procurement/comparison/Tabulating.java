package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.comparison.TabulationRow.Cell;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lays the bids side by side, line by line. Only figures a supplier really quoted for the line alone are compared: no
 * stand-ins, no shares of one price for several lines. Of expired offers none is the lowest.
 */
final class Tabulating {
    private final List<LevelledBid> bids;
    private final Currency currency;

    private Tabulating(List<LevelledBid> bids, Currency currency) {
        this.bids = bids;
        this.currency = currency;
    }

    static List<TabulationRow> rows(List<RfqLine> lines, List<LevelledBid> bids, Currency currency) {
        Tabulating tabulating = new Tabulating(bids, currency);
        return lines.stream().map(tabulating::row).toList();
    }

    /** The figure that can be compared with other suppliers'; empty when there is none. */
    static Optional<BigDecimal> comparable(LevelledLine line) {
        return line.quoted() && !line.marks().contains(Mark.SHARED)
                ? Optional.ofNullable(line.levelledAmount())
                : Optional.empty();
    }

    private TabulationRow row(RfqLine asked) {
        List<BigDecimal> all = amounts(bids, asked);
        List<BigDecimal> valid =
                amounts(bids.stream().filter(bid -> !bid.expired()).toList(), asked);
        Optional<BigDecimal> lowest =
                valid.stream().map(this::shown).min(BigDecimal::compareTo).filter(least -> valid.size() > 1);
        return new TabulationRow(
                asked,
                bids.stream()
                        .flatMap(bid -> cell(bid, asked, all, lowest).stream())
                        .toList());
    }

    private Optional<Cell> cell(LevelledBid bid, RfqLine asked, List<BigDecimal> all, Optional<BigDecimal> lowest) {
        return bid.line(asked.id()).map(line -> {
            Set<Mark> marks = EnumSet.noneOf(Mark.class);
            marks.addAll(line.marks());
            comparable(line).ifPresent(amount -> {
                if (new Outliers(all).isOutlier(amount)) {
                    marks.add(Mark.OUTLIER);
                }
                if (!bid.expired() && lowest.filter(shown(amount)::equals).isPresent()) {
                    marks.add(Mark.LOWEST);
                }
            });
            return new Cell(bid.quotation().supplierId(), marked(line, marks));
        });
    }

    private static List<BigDecimal> amounts(List<LevelledBid> bids, RfqLine asked) {
        return bids.stream()
                .flatMap(bid -> bid.line(asked.id()).stream())
                .flatMap(line -> comparable(line).stream())
                .toList();
    }

    private static LevelledLine marked(LevelledLine line, Set<Mark> marks) {
        return new LevelledLine(
                line.rfqLine(), line.quotedUnitPrice(), line.levelledUnitPrice(), line.levelledAmount(), marks);
    }

    private BigDecimal shown(BigDecimal amount) {
        return Figures.shown(amount, currency);
    }
}
