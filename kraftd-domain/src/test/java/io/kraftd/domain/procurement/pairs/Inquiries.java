package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes inquiries of 10 to 60 lines in which many lines differ from a neighbour by nothing but a size, colour or side. */
final class Inquiries {
    private final Chance chance;
    private final boolean upperCase;
    private final boolean sections;
    private final int numbering;
    private final int coding;

    Inquiries(Chance chance) {
        this.chance = chance;
        this.upperCase = chance.of(0.15);
        this.sections = chance.of(0.4);
        this.numbering = chance.between(0, 2);
        this.coding = chance.between(0, 4);
    }

    List<Wanted> any() {
        List<Item> items = items(chance.between(10, 60));
        return IntStream.range(0, items.size())
                .mapToObj(index -> wanted(index, items.get(index)))
                .toList();
    }

    private List<Item> items(int count) {
        List<String> groups = chance.shuffled(
                        Items.ALL.stream().map(Item::group).distinct().toList())
                .subList(0, count > 30 ? chance.between(2, 4) : chance.between(1, 4));
        List<Item> items = new ArrayList<>();
        for (String family : chance.shuffled(families(groups))) {
            List<Item> neighbours = chance.shuffled(Items.ofFamily(family));
            int taken = items.isEmpty() ? 2 : chance.oneOf(List.of(1, 1, 1, 2, 2, 2, 3, 3, 4));
            items.addAll(neighbours.subList(0, Math.min(taken, neighbours.size())));
            if (items.size() >= count) {
                return inBuyersOrder(items.subList(0, count));
            }
        }
        return inBuyersOrder(items);
    }

    private static List<String> families(List<String> groups) {
        return Items.ALL.stream()
                .filter(item -> groups.contains(item.group()))
                .map(Item::family)
                .distinct()
                .toList();
    }

    private List<Item> inBuyersOrder(List<Item> items) {
        return sections
                ? Items.ALL.stream().filter(items::contains).toList()
                : chance.of(0.5) ? List.copyOf(items) : chance.shuffled(items);
    }

    private Wanted wanted(int index, Item item) {
        BigDecimal quantity = Wanted.quantityOf(item, chance);
        Pack pack = chance.of(0.1) ? chance.oneOf(item.packs()) : item.buyersPack();
        Pack printed = pack.suits(quantity) ? pack : item.buyersPack();
        BigDecimal count = printed.countFor(quantity);
        Units.Printed unit = chance.oneOf(Units.printed(printed.unit()));
        String text = item.description() + (printed.single() ? "" : PackNote.any(item, printed, unit, chance));
        RfqLine line = new RfqLine(
                number(index),
                sections ? item.group() : null,
                code(index),
                upperCase ? text.toUpperCase(Locale.ROOT) : text,
                count,
                unit.text(),
                unit.code(),
                false,
                null);
        return new Wanted(line, item, count.multiply(printed.content()));
    }

    private String number(int index) {
        return switch (numbering) {
            case 0 -> String.valueOf(index + 1);
            case 1 -> String.valueOf(10 * (index + 1));
            default -> String.format(Locale.ROOT, "%03d", index + 1);
        };
    }

    private @Nullable String code(int index) {
        return switch (coding) {
            case 0 -> "MAT-" + (20400 + 7 * index + chance.between(0, 6));
            case 1 -> String.valueOf(10_040_000 + 100 * index + chance.between(0, 99));
            default -> null;
        };
    }
}
