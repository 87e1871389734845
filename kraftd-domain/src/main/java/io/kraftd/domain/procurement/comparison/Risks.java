package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.comparison.TabulationRow.Cell;
import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that could make an award a mistake: what single bids bring, and what shows only when they stand side by side. */
final class Risks {
    /** A total below this share of the middle of the others is much too low. */
    private static final BigDecimal TOO_LOW = new BigDecimal("0.80");

    private final List<Standing> standings;
    private final List<Risk> risks = new ArrayList<>();

    private Risks(List<Standing> standings) {
        this.standings = standings;
    }

    static List<Risk> of(
            ScopeBaseline scope, List<Standing> standings, List<TabulationRow> tabulation, LocalDate awardDate) {
        Risks found = new Risks(standings);
        found.singleBidder();
        standings.forEach(standing -> found.risks.addAll(BidRisks.of(scope, standings, awardDate, standing.bid())));
        standings.forEach(found::tooLow);
        tabulation.forEach(found::line);
        return found.risks;
    }

    private void singleBidder() {
        List<Standing> awardable =
                standings.stream().filter(Standing::awardable).toList();
        if (awardable.size() == 1) {
            Standing only = awardable.get(0);
            risks.add(new Risk(
                    "single_bidder",
                    only.name(),
                    null,
                    "No other bid can win",
                    only.bid().levelledTotal()));
        }
    }

    private void tooLow(Standing standing) {
        List<BigDecimal> others = standings.stream()
                .filter(other -> !other.equals(standing))
                .map(other -> other.bid().levelledTotal())
                .toList();
        if (others.size() < 2) {
            return;
        }
        BigDecimal middle = Figures.median(others);
        BigDecimal total = standing.bid().levelledTotal();
        if (total.compareTo(middle.multiply(TOO_LOW)) < 0) {
            String message = "The total is below 80 % of the middle of the others; ask whether everything is in it";
            risks.add(new Risk("total_too_low", standing.name(), null, message, middle.subtract(total)));
        }
    }

    private void line(TabulationRow row) {
        String id = row.line().id();
        if (!row.line().optional()
                && row.cells().stream().noneMatch(cell -> cell.offer().quoted())
                && anyLines()) {
            risks.add(new Risk("scope_unpriced", null, id, "Nobody prices line " + id, null));
        }
        List<BigDecimal> amounts = row.cells().stream().flatMap(Risks::amount).toList();
        row.cells().stream()
                .filter(cell -> cell.offer().marks().contains(Mark.OUTLIER))
                .forEach(cell -> amount(cell).forEach(amount -> outlier(cell.supplier(), id, amount, amounts)));
    }

    private boolean anyLines() {
        return standings.stream()
                .anyMatch(standing -> !standing.bid().quotation().lumpSum());
    }

    private void outlier(SupplierId supplier, String line, BigDecimal amount, List<BigDecimal> amounts) {
        Outliers outliers = new Outliers(amounts);
        String side = amount.compareTo(Figures.median(amounts)) < 0 ? "below" : "above";
        String message =
                "The price of line %s is far %s the others; check quantity, unit and scope".formatted(line, side);
        risks.add(new Risk("price_outlier", name(supplier), line, message, outliers.distance(amount)));
    }

    private String name(SupplierId supplier) {
        return standings.stream()
                .filter(standing -> standing.supplier().equals(supplier))
                .map(Standing::name)
                .findFirst()
                .orElse(supplier.value());
    }

    private static Stream<BigDecimal> amount(Cell cell) {
        return Tabulating.comparable(cell.offer()).stream();
    }
}
