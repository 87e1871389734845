package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.extracted.ReadingMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The quantity or price of an item that recognising a picture misread in a single sign, told by quantity x price = amount. */
final class MisreadFigure {
    private static final Confidence REPAIRED = new Confidence(0.8);

    private MisreadFigure() {}

    /**
     * The item with that figure put right by a rule and what was read as its alternative; the item itself when its figures
     * agree, or when none or several of them may be wrong. An amount is never put right: one that its quantity and price do
     * not make may be printed so.
     */
    static ReadItem repaired(ReadItem item) {
        BigDecimal quantity = item.number("quantity");
        BigDecimal price = item.number("unit_price");
        BigDecimal amount = item.number("total_price");
        boolean reduced = item.fields().containsKey("discount_percentage")
                || item.fields().containsKey("discount_amount");
        if (item.quality() != RowQuality.LOW || reduced || quantity == null || price == null || amount == null) {
            return item;
        }
        Map<String, BigDecimal> right = new HashMap<>();
        Arithmetic.quantity(amount, price)
                .filter(other -> oneSignApart(quantity, other))
                .ifPresent(other -> right.put("quantity", other));
        Arithmetic.price(amount, quantity)
                .filter(other -> oneSignApart(price, other))
                .ifPresent(other -> right.put("unit_price", other));
        BigDecimal product = quantity.multiply(price).setScale(Arithmetic.CENTS, RoundingMode.HALF_UP);
        return right.size() == 1 && !oneSignApart(amount, product) ? with(item, right) : item;
    }

    private static ReadItem with(ReadItem item, Map<String, BigDecimal> right) {
        Map<String, Field> fields = new HashMap<>(item.fields());
        for (String name : List.of("quantity", "unit_price", "total_price")) {
            BigDecimal other = right.get(name);
            fields.computeIfPresent(
                    name,
                    (any, read) -> (other == null ? read : instead(read, other))
                            .checked(List.of(ItemBuilder.CLOSES), List.of()));
        }
        return new ReadItem(fields, item.flags(), RowQuality.MEDIUM);
    }

    private static Field instead(Field read, BigDecimal right) {
        return new Field(
                new FieldValue.Number(right),
                read.raw(),
                read.label(),
                REPAIRED,
                ReadingMethod.RULE,
                read.provenance(),
                List.of(new Field.Alternative(read.value(), read.confidence())),
                read.checksPassed(),
                read.checksFailed());
    }

    private static boolean oneSignApart(BigDecimal one, BigDecimal other) {
        return oneSignApart(plain(one), plain(other));
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Whether one sign more, less or other makes one of two texts the other. */
    private static boolean oneSignApart(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return Math.max(one.length(), other.length()) - head - tail == 1;
    }
}
