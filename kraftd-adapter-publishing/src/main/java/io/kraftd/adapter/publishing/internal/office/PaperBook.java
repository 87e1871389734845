package io.kraftd.adapter.publishing.internal.office;

import io.kraftd.adapter.publishing.internal.paper.Paper;
import io.kraftd.adapter.publishing.internal.paper.Table;
import io.kraftd.adapter.publishing.internal.paper.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A paper as a workbook: everything on one sheet in reading order, further tables on sheets of their own. */
public final class PaperBook {
    private static final int LABEL_WIDTH = 18;
    private static final int WIDTH_OF_A_SHARE = 7;
    private static final int NARROWEST = 8;

    private final Tab tab;
    private final Table lines;

    private PaperBook(Paper paper) {
        this.tab = new Tab("Document");
        this.lines = paper.lines();
    }

    /** A table with the name of its sheet. */
    public record Extra(String sheet, Table table) {}

    /** The whole workbook. */
    public static byte[] of(Paper paper, List<Extra> extras) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new PaperBook(paper).main(paper));
        extras.forEach(extra -> tabs.add(sheet(extra)));
        return Workbook.of(tabs, List.of());
    }

    private static Tab sheet(Extra extra) {
        Tab tab = new Tab(extra.sheet()).freeze(1, 0);
        table(tab, 0, extra.table());
        return tab.widths(widths(extra.table(), NARROWEST));
    }

    private Tab main(Paper paper) {
        paper.letterhead().forEach(line -> tab.text(tab.nextRow(), 0, line, Style.TEXT));
        tab.text(tab.nextRow() + 1, 0, (paper.title() + " " + paper.number()).strip(), Style.BOLD);
        int row = tab.nextRow() + 1;
        for (Paper.Fact fact : paper.facts()) {
            tab.text(row, 0, fact.label(), Style.BOLD);
            tab.value(row++, 1, fact.value(), Style.FIGURE);
        }
        paper.parties().forEach(this::block);
        table(tab, tab.nextRow() + 1, lines);
        paper.sums().forEach(this::sum);
        paper.remarks().forEach(this::block);
        return tab.widths(widths(lines, LABEL_WIDTH));
    }

    private void block(Paper.Block block) {
        tab.text(tab.nextRow() + 1, 0, block.heading(), Style.BOLD);
        block.lines().forEach(line -> tab.text(tab.nextRow(), 0, line, Style.TEXT));
    }

    private void sum(Paper.Sum sum) {
        int row = tab.nextRow();
        int amount = Math.max(1, lines.columns().size() - 1);
        Style style = figures(sum.amount());
        tab.text(row, amount - 1, sum.label(), sum.strong() ? Style.BOLD : Style.TEXT);
        tab.number(row, amount, sum.amount().number(), sum.strong() ? style.strong() : style);
    }

    private static void table(Tab tab, int headerRow, Table table) {
        tab.header(headerRow, table.columns().stream().map(Table.Column::title).toList());
        for (int i = 0; i < table.rows().size(); i++) {
            List<@Nullable Value> row = table.rows().get(i);
            for (int column = 0; column < row.size(); column++) {
                Value value = row.get(column);
                tab.value(headerRow + 1 + i, column, value, figures(value));
            }
        }
    }

    private static Style figures(@Nullable Value value) {
        return value instanceof Value.Figure figure && figure.leastDecimals() > 0
                ? new Style(
                        "#,##0." + "0".repeat(figure.leastDecimals()) + "######", false, Style.Fill.NONE, false, true)
                : Style.FIGURE;
    }

    private static Integer[] widths(Table table, int first) {
        Integer[] widths = table.columns().stream()
                .map(column -> (int) Math.max(NARROWEST, column.share() * WIDTH_OF_A_SHARE))
                .toArray(Integer[]::new);
        if (widths.length > 0) {
            widths[0] = Math.max(widths[0], first);
        }
        return widths;
    }
}
