package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.comparison.TabulationRow;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.http.orders.Shown;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One line of the inquiry across all bids. */
record Tabulated(
        String rfqLine,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        List<Cell> cells) {
    /** The quoted price is in the quotation's currency, levelled figures are in the case's. */
    record Cell(
            String supplier,
            SupplierId supplierId,
            @Nullable BigDecimal quotedUnitPrice,
            @Nullable BigDecimal levelledUnitPrice,
            @Nullable BigDecimal levelledAmount,
            Set<LevelledLine.Mark> marks) {}

    static Tabulated of(TabulationRow row, Currency currency, Function<SupplierId, String> name) {
        return new Tabulated(
                row.line().id(),
                row.line().description(),
                Shown.maybeFigure(row.line().quantity()),
                row.line().unit(),
                row.cells().stream()
                        .map(cell -> new Cell(
                                name.apply(cell.supplier()),
                                cell.supplier(),
                                Shown.maybeFigure(cell.offer().quotedUnitPrice()),
                                Shown.maybeFigure(cell.offer().levelledUnitPrice()),
                                Shown.maybeAmount(cell.offer().levelledAmount(), currency),
                                cell.offer().marks()))
                        .toList());
    }
}
