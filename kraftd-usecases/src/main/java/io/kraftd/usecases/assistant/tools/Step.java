package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One step from a quoted to a levelled figure.
 *
 * @param line {@code null} when it is about the whole bid
 * @param formula the calculation in figures
 * @param source who says so
 * @param change what the step adds to the figure; negative when it takes away
 */
public record Step(
        String kind, @Nullable String line, String formula, String source, Figure before, Figure after, Figure change) {
    /** The steps of a bid in their order, only those about one line when it is given. */
    static List<Step> of(OpenCase open, LevelledBid bid, @Nullable String line) {
        return bid.adjustments().stream()
                .filter(row -> row.kind() != LevellingAdjustment.Kind.ROUNDING
                        || row.difference().signum() != 0)
                .filter(row -> line == null || line.equals(row.rfqLine()))
                .map(row -> of(open, bid, row))
                .toList();
    }

    private static Step of(OpenCase open, LevelledBid bid, LevellingAdjustment row) {
        List<Citation> cited = open.cite(bid.quotation().supplierId(), row.rfqLine(), "unit_price");
        return new Step(
                row.kind().word(),
                row.rfqLine(),
                row.formula(),
                row.source(),
                Figure.number("before", row.before(), null, cited),
                Figure.number("after", row.after(), null, cited),
                Figure.number("change", row.difference(), null, cited));
    }

    Stream<Figure> figures() {
        return Stream.of(before, after, change);
    }

    String text() {
        String about = line == null ? "" : " of line " + line;
        return "- %s%s: %s (%s)".formatted(kind.replace('_', ' '), about, Words.formula(formula), source);
    }
}
