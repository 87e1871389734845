package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.util.List;
import java.util.Objects;

/** One line of the baseline across all bids that have lines, in the order of the bids. Lowest and outlier are marked. */
public record TabulationRow(RfqLine line, List<Cell> cells) {
    /** What one supplier says to the line. */
    public record Cell(SupplierId supplier, LevelledLine offer) {}

    public TabulationRow {
        Objects.requireNonNull(line, "line");
        cells = List.copyOf(cells);
    }
}
