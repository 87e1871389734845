package io.kraftd.bench.synthetic.paper;

import io.kraftd.bench.synthetic.notation.MoneyStyle;
import io.kraftd.bench.synthetic.words.Dice;
import io.kraftd.bench.synthetic.words.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Turns the lines of a trade into the table that is printed. */
final class TableMaker {
    private static final List<List<ColumnRole>> ORDERS = List.of(
            order("POSITION CODE DESCRIPTION QUANTITY UNIT PRICE DISCOUNT TAX AMOUNT"),
            order("POSITION CODE DESCRIPTION UNIT QUANTITY PRICE DISCOUNT TAX AMOUNT"),
            order("POSITION QUANTITY UNIT CODE DESCRIPTION PRICE DISCOUNT TAX AMOUNT"),
            order("CODE DESCRIPTION TAX PRICE QUANTITY UNIT DISCOUNT AMOUNT POSITION"),
            order("POSITION DESCRIPTION CODE QUANTITY UNIT TAX PRICE DISCOUNT AMOUNT"));

    private final Setting setting;
    private final Trade trade;
    private final Dice dice;
    private final boolean mergedUnit;

    TableMaker(Setting setting, Trade trade, Dice dice) {
        this.setting = setting;
        this.trade = trade;
        this.dice = dice;
        this.mergedUnit = setting.kind() != DocumentKind.BOQ && dice.chance(0.15);
    }

    PaperTable table() {
        Set<ColumnRole> present = roles();
        List<ColumnRole> order = order(present);
        List<Column> columns = order.stream()
                .filter(present::contains)
                .map(role -> new Column(role, heading(role)))
                .toList();
        return new PaperTable(columns, rows());
    }

    private List<ColumnRole> order(Set<ColumnRole> present) {
        boolean boq = setting.kind() == DocumentKind.BOQ;
        List<ColumnRole> order = boq ? ORDERS.get(dice.between(0, 1)) : dice.pick(ORDERS);
        return order.get(order.size() - 1) == ColumnRole.POSITION && present.contains(ColumnRole.POSITION)
                ? ORDERS.get(0)
                : order;
    }

    private Set<ColumnRole> roles() {
        Set<ColumnRole> roles = EnumSet.of(ColumnRole.DESCRIPTION, ColumnRole.QUANTITY);
        boolean boq = setting.kind() == DocumentKind.BOQ;
        addIf(roles, ColumnRole.POSITION, boq || dice.chance(0.75) || marked());
        addIf(roles, ColumnRole.CODE, !boq && dice.chance(0.45));
        addIf(roles, ColumnRole.UNIT, boq || (!mergedUnit && (!trade.priced() || dice.chance(0.8))));
        boolean prices = trade.priced() || boq || (setting.kind() == DocumentKind.RFQ && dice.chance(0.35));
        addIf(roles, ColumnRole.PRICE, prices);
        addIf(roles, ColumnRole.AMOUNT, prices);
        addIf(roles, ColumnRole.DISCOUNT, any(line -> line.discount().signum() > 0));
        boolean several = trade.sums().taxes().size() > 1;
        boolean taxed = trade.priced() && !boq && setting.kind() != DocumentKind.CONTRACT;
        addIf(roles, ColumnRole.TAX, taxed && (several || (!sales() && dice.chance(0.2))));
        return roles;
    }

    private boolean marked() {
        return any(line -> line.mark() == TradeLine.Mark.ALTERNATIVE);
    }

    private boolean any(Predicate<TradeLine> test) {
        return trade.lines().stream().anyMatch(test);
    }

    private boolean sales() {
        return setting.country().taxWord().equals("sales");
    }

    private String heading(ColumnRole role) {
        boolean boq = setting.kind() == DocumentKind.BOQ;
        String heading = switch (role) {
            case POSITION -> setting.words().pick(dice, boq ? "col.ref" : "col.pos");
            case TAX ->
                setting.words().pickFirst(dice, "col.tax." + setting.country().taxWord(), "col.tax");
            default -> setting.words().pick(dice, "col." + key(role));
        };
        boolean signed = role.money() && setting.money().place() == MoneyStyle.Place.HEADINGS;
        return signed ? heading + " (" + setting.money().sign() + ")" : heading;
    }

    private static String key(ColumnRole role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        String section = "";
        for (TradeLine line : trade.lines()) {
            String next = Objects.requireNonNullElse(line.section(), "");
            if (!next.equals(section)) {
                closeSection(rows, section, sum);
                openSection(rows, next);
                section = next;
                sum = BigDecimal.ZERO;
            }
            rows.add(item(line));
            sum = sum.add(line.counted());
        }
        closeSection(rows, section, sum);
        return rows;
    }

    private void openSection(List<Row> rows, String section) {
        rows.add(Row.words(Row.Type.SECTION, section));
        if (dice.chance(0.3)) {
            rows.add(Row.words(Row.Type.NOTE, setting.words().pick(dice, "section.note")));
        }
    }

    private void closeSection(List<Row> rows, String section, BigDecimal sum) {
        if (!section.isEmpty() && trade.priced()) {
            String name = section.substring(section.indexOf(" - ") + 1).replaceFirst("^- ", "");
            String label = Words.fill(setting.words().pick(dice, "total.section"), name);
            Cell amount = new Cell(setting.money().inRow(sum), sum);
            Map<ColumnRole, Cell> cells = Map.of(ColumnRole.DESCRIPTION, Cell.words(label), ColumnRole.AMOUNT, amount);
            rows.add(new Row(Row.Type.SUBTOTAL, cells, List.of(), BigDecimal.ZERO));
        }
    }

    private Row item(TradeLine line) {
        Map<ColumnRole, Cell> cells = new EnumMap<>(ColumnRole.class);
        MoneyStyle money = setting.money();
        cells.put(ColumnRole.POSITION, Cell.words(money.numbers().digits(line.position())));
        cells.put(ColumnRole.CODE, Cell.words(line.code()));
        cells.put(ColumnRole.DESCRIPTION, Cell.words(line.description()));
        String quantity = setting.number(line.quantity());
        cells.put(
                ColumnRole.QUANTITY,
                mergedUnit ? Cell.words(quantity + " " + line.unit()) : new Cell(quantity, line.quantity()));
        cells.put(ColumnRole.UNIT, Cell.words(line.unit()));
        cells.put(ColumnRole.TAX, percent(line.taxRate()));
        if (line.discount().signum() > 0) {
            cells.put(ColumnRole.DISCOUNT, percent(line.discount()));
        }
        BigDecimal price = line.price();
        BigDecimal amount = line.amount();
        if (price != null && amount != null) {
            cells.put(ColumnRole.PRICE, new Cell(money.inRow(price), price));
            cells.put(ColumnRole.AMOUNT, new Cell(money.inRow(amount), amount));
        }
        return new Row(Row.Type.ITEM, cells, details(line), line.counted());
    }

    private static List<String> details(TradeLine line) {
        List<String> details = new ArrayList<>(line.details());
        if (!line.markText().isEmpty()) {
            details.add("(" + line.markText() + ")");
        }
        return details;
    }

    private Cell percent(BigDecimal rate) {
        return new Cell(setting.number(rate), rate);
    }

    private static void addIf(Set<ColumnRole> roles, ColumnRole role, boolean wanted) {
        if (wanted) {
            roles.add(role);
        }
    }

    private static List<ColumnRole> order(String roles) {
        return Arrays.stream(roles.split(" ", -1)).map(ColumnRole::valueOf).toList();
    }
}
