package io.kraftd.app.print;

import io.kraftd.app.print.TextTable.Column;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.comparison.TabulationRow;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine;
import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.Counted;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows a comparison: lines by suppliers, how each total came about, the ranking, possible awards, and what to mind. */
public final class ComparisonPrinter {
    private static final int DESCRIPTION_WIDTH = 38;
    private static final int SUPPLIER_WIDTH = 18;
    private static final int MESSAGE_WIDTH = 90;

    private final Comparison comparison;
    private final int digits;
    private final StringBuilder out = new StringBuilder();

    private ComparisonPrinter(Comparison comparison) {
        this.comparison = comparison;
        this.digits = Plain.minorDigits(comparison.currency().getCurrencyCode());
    }

    /** The text, ended by a line feed; safe to show on a terminal whatever documents say. */
    public static String print(Comparison comparison) {
        ComparisonPrinter printer = new ComparisonPrinter(comparison);
        printer.tabulation();
        printer.levelling();
        printer.ranking();
        printer.scenarios();
        printer.remarks();
        return printer.out.toString();
    }

    private void tabulation() {
        List<LevelledBid> withLines = comparison.bids().stream()
                .filter(bid -> !bid.quotation().lumpSum())
                .toList();
        List<Column> columns = new ArrayList<>(List.of(
                Column.figures("line"),
                Column.words("description", DESCRIPTION_WIDTH),
                Column.figures("quantity"),
                Column.words("unit", 8)));
        withLines.forEach(bid -> columns.add(new Column(name(bid), true, SUPPLIER_WIDTH)));
        TextTable table = new TextTable(columns.toArray(Column[]::new));
        comparison.tabulation().forEach(row -> table.add(cells(row)));
        heading("Levelled amounts in " + comparison.currency());
        out.append(table.render());
        out.append("  * lowest   + stand-in for a missing price   ~ far from the others   & share of one price\n");
    }

    private String[] cells(TabulationRow row) {
        List<String> cells = new ArrayList<>(List.of(
                Plain.text(row.line().id()),
                Plain.text(row.line().description()),
                Plain.number(row.line().quantity()),
                Plain.text(row.line().unit())));
        row.cells().forEach(cell -> cells.add(marked(cell.offer())));
        return cells.toArray(String[]::new);
    }

    private String marked(LevelledLine offer) {
        if (offer.levelledAmount() == null) {
            return "- ";
        }
        String mark = offer.marks().contains(Mark.PLUG)
                ? "+"
                : offer.marks().contains(Mark.LOWEST)
                        ? "*"
                        : offer.marks().contains(Mark.OUTLIER)
                                ? "~"
                                : offer.marks().contains(Mark.SHARED) ? "&" : " ";
        return amount(offer.levelledAmount()) + mark;
    }

    private void levelling() {
        TextTable table = new TextTable(
                Column.words("supplier", SUPPLIER_WIDTH),
                Column.figures("quoted"),
                Column.words("", 3),
                Column.words("levelled by", 60),
                Column.figures("levelled " + comparison.currency()),
                Column.figures("coverage"));
        comparison
                .bids()
                .forEach(bid -> table.add(
                        name(bid),
                        amount(bid.quotedTotal()),
                        Plain.text(bid.quotation().currency()),
                        kinds(bid),
                        amount(bid.levelledTotal()),
                        bid.coveragePercent() == null ? "lump sum" : Plain.number(bid.coveragePercent()) + " %"));
        heading("From quoted to levelled");
        out.append(table.render());
    }

    private static String kinds(LevelledBid bid) {
        Map<String, Long> counts = bid.adjustments().stream()
                .map(LevellingAdjustment::kind)
                .filter(kind -> kind != LevellingAdjustment.Kind.ROUNDING)
                .map(kind -> kind.word().replace('_', ' '))
                .collect(Collectors.groupingBy(kind -> kind, LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> each.getValue() == 1 ? each.getKey() : each.getKey() + " x" + each.getValue())
                .collect(Collectors.joining(", "));
    }

    private void ranking() {
        TextTable table = new TextTable(
                Column.figures("rank"),
                Column.words("supplier", SUPPLIER_WIDTH),
                Column.figures("levelled " + comparison.currency()),
                Column.figures("score"),
                Column.words("can win", 60));
        comparison
                .ranking()
                .forEach(bid -> table.add(
                        Integer.toString(bid.rank()),
                        Plain.text(bid.name()),
                        amount(bid.levelledTotal()),
                        bid.score() == null ? "" : Plain.number(bid.score().setScale(3, RoundingMode.HALF_UP)),
                        bid.awardable() ? "yes" : "no: " + Plain.text(String.join("; ", bid.reasons()))));
        heading("Ranking");
        out.append(table.render());
        row("lowest price", comparison.lowestPriceSupplier() == null ? tie() : comparison.lowestPriceSupplier());
        row("best value", comparison.bestValueSupplier());
        row("savings potential", money(comparison.savingsPotential()));
    }

    private String tie() {
        return comparison.ties().isEmpty() ? "none" : "a tie of " + String.join(", ", comparison.ties());
    }

    private void scenarios() {
        if (comparison.scenarios().isEmpty()) {
            return;
        }
        TextTable table = new TextTable(
                Column.words("award", 18),
                Column.figures("total " + comparison.currency()),
                Column.figures("days"),
                Column.words("suppliers", 60));
        comparison
                .scenarios()
                .forEach(scenario -> table.add(
                        scenario.name(),
                        scenario.total() == null ? "none" : amount(scenario.total()),
                        scenario.deliveryDays() == null ? "" : Integer.toString(scenario.deliveryDays()),
                        scenario.feasible()
                                ? shares(scenario)
                                : "conflict: " + String.join(", ", scenario.conflicts())));
        heading("Possible awards");
        out.append(table.render());
    }

    private String shares(AwardScenario scenario) {
        String shares = scenario.suppliers().stream()
                .map(supplier -> share(scenario, supplier))
                .collect(Collectors.joining(", "));
        return scenario.leftOut().isEmpty()
                ? shares
                : shares + "; leaves out line " + String.join(", ", scenario.leftOut());
    }

    private String share(AwardScenario scenario, SupplierId supplier) {
        long lines = scenario.allocations().stream()
                .filter(each -> each.supplier().equals(supplier))
                .count();
        String count = lines == 0 ? "all" : Counted.of(lines, "line", "lines");
        return nameOf(supplier) + " (" + count + ")";
    }

    private String nameOf(SupplierId supplier) {
        return comparison.ranking().stream()
                .filter(bid -> bid.supplier().equals(supplier))
                .map(RankedBid::name)
                .map(Plain::text)
                .findFirst()
                .orElse(supplier.value());
    }

    private void remarks() {
        TextTable table = new TextTable(
                Column.words("supplier", SUPPLIER_WIDTH),
                Column.words("mind", MESSAGE_WIDTH),
                Column.figures("at stake"));
        comparison
                .risks()
                .forEach(risk ->
                        table.add(Plain.text(risk.supplier()), Plain.text(risk.message()), money(risk.moneyAtStake())));
        comparison
                .bids()
                .forEach(bid -> bid.warnings().forEach(warning -> table.add(name(bid), Plain.text(warning), "")));
        comparison.notes().forEach(note -> table.add("", Plain.text(note), ""));
        if (!table.isEmpty()) {
            heading("To mind");
            out.append(table.render());
        }
    }

    private static String name(LevelledBid bid) {
        return Plain.text(bid.quotation().supplier());
    }

    private String money(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount(amount) + " " + comparison.currency();
    }

    private String amount(BigDecimal amount) {
        return Plain.number(amount.setScale(digits, RoundingMode.HALF_UP), digits);
    }

    private void heading(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
    }

    private void row(String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            out.append("  ")
                    .append("%-19s".formatted(label))
                    .append(Plain.text(text))
                    .append('\n');
        }
    }
}
