package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Names;
import io.kraftd.bench.synthetic.words.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Writes bank statements: bookings with a running balance, nothing bought. */
final class StatementMaker {
    private static final List<ColumnRole> ROLES =
            List.of(ColumnRole.DATE, ColumnRole.DESCRIPTION, ColumnRole.DEBIT, ColumnRole.CREDIT, ColumnRole.BALANCE);

    private final Setting setting;
    private final Trade trade;
    private final Dice dice;
    private final Words words;

    StatementMaker(Setting setting, Trade trade, Dice dice) {
        this.setting = setting;
        this.trade = trade;
        this.dice = dice;
        this.words = setting.words();
    }

    Paper paper(int rows) {
        List<String> headings = words.all("statement.columns");
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < ROLES.size(); i++) {
            columns.add(new Column(ROLES.get(i), headings.get(i)));
        }
        return new Paper(
                setting,
                setting.label(dice, "title"),
                bank(),
                List.of(new Paper.Block(words.pick(dice, "word.account"), trade.buyer(), false)),
                List.of(
                        new Fact(setting.label(dice, "number"), trade.buyer().account()),
                        new Fact(setting.label(dice, "date"), setting.date(trade.later()))),
                List.of(),
                List.of(),
                new PaperTable(columns, bookings(rows)),
                List.of(),
                List.of(),
                List.of(),
                List.of(bank().name() + " · " + bank().addressLine()),
                List.of(),
                words.pick(dice, "word.page"),
                new Truth().put("line_items", List.of()));
    }

    private Party bank() {
        Party any = trade.supplier();
        return new Party(
                any.bank(),
                any.address(),
                any.taxId(),
                any.phone(),
                any.email(),
                any.contact(),
                any.bank(),
                any.account());
    }

    private List<Row> bookings(int rows) {
        int decimals = setting.money().decimals();
        BigDecimal balance = dice.amount(new BigDecimal(500), new BigDecimal(40000), decimals);
        LocalDate day = trade.issued();
        List<Row> bookings = new ArrayList<>();
        bookings.add(row(day, words.pick(dice, "statement.opening"), BigDecimal.ZERO, balance));
        for (int i = 0; i < rows; i++) {
            BigDecimal moved = dice.amount(BigDecimal.ONE, new BigDecimal(9000), decimals);
            BigDecimal change = dice.chance(0.65) ? moved.negate() : moved;
            balance = balance.add(change);
            String other = Names.company(dice, setting.country(), setting.language());
            bookings.add(row(day.plusDays(i / 3), words.pick(dice, "text.statementline", other), change, balance));
        }
        bookings.add(row(trade.later(), words.pick(dice, "statement.closing"), BigDecimal.ZERO, balance));
        return bookings;
    }

    private Row row(LocalDate day, String text, BigDecimal change, BigDecimal balance) {
        Map<ColumnRole, Cell> cells = new EnumMap<>(ColumnRole.class);
        cells.put(ColumnRole.DATE, Cell.words(setting.date(day)));
        cells.put(ColumnRole.DESCRIPTION, Cell.words(text));
        if (change.signum() != 0) {
            ColumnRole side = change.signum() < 0 ? ColumnRole.DEBIT : ColumnRole.CREDIT;
            cells.put(side, new Cell(setting.money().bare(change.abs()), change.abs()));
        }
        cells.put(ColumnRole.BALANCE, new Cell(setting.money().bare(balance), balance));
        return new Row(Row.Type.ITEM, cells, List.of(), BigDecimal.ZERO);
    }
}
