package io.kraftd.domain.intelligence.assemble;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.LineItem.StatusFlag;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Line items from what was read of each, with their values entered under {@code /line_items}. */
public final class ItemFields {
    /** Where the sum of the lines stands. */
    public static final FieldPath LINE_TOTAL = new FieldPath("/totals/line_total");

    /** The rule that computes an amount that is not printed. */
    public static final String MULTIPLIED = "quantity_times_price";

    private static final Confidence COMPUTED = new Confidence(0.8);
    private static final int MOST_INPUTS = 50;

    private ItemFields() {}

    /** The items in their order; {@code fields} receives every value of theirs. */
    public static List<LineItem> of(List<ReadItem> items, @Nullable String currency, Map<FieldPath, Field> fields) {
        List<LineItem> lines = new ArrayList<>();
        for (ReadItem read : items) {
            int index = lines.size();
            ReadItem item = LostFigure.found(read, index);
            item.fields().forEach((name, field) -> fields.put(FieldPath.ofLine(index, name), field));
            lines.add(line(item, index, amount(item, index, fields), currency));
        }
        return lines;
    }

    /** The sum of all amounts but those of alternatives; {@code null} when an item has none. */
    public static @Nullable BigDecimal sum(List<ReadItem> items) {
        BigDecimal sum = BigDecimal.ZERO;
        for (ReadItem item : items) {
            BigDecimal amount = item.number("total_price");
            amount = amount == null ? product(item) : amount;
            if (item.flags().contains(StatusFlag.ALTERNATIVE)) {
                continue;
            }
            if (amount == null) {
                return null;
            }
            sum = sum.add(amount);
        }
        return items.isEmpty() ? null : sum;
    }

    /** The sum of the amounts where the paper does not say it; empty when an item has none, or when it comes to nothing. */
    public static Optional<Field> lineTotal(List<ReadItem> items) {
        BigDecimal sum = sum(items);
        if (sum == null || sum.signum() == 0) {
            return Optional.empty();
        }
        List<FieldPath> inputs = IntStream.range(0, Math.min(items.size(), MOST_INPUTS))
                .mapToObj(index -> FieldPath.ofLine(index, "total_price"))
                .toList();
        return Optional.of(Field.of(
                new FieldValue.Number(sum),
                null,
                null,
                COMPUTED,
                ReadingMethod.RULE,
                new Provenance.Computed("sum_of_line_amounts", inputs)));
    }

    static @Nullable String words(Field field) {
        return field.value() instanceof FieldValue.Text text ? text.value() : null;
    }

    private static @Nullable BigDecimal product(ReadItem item) {
        BigDecimal quantity = item.number("quantity");
        BigDecimal price = item.number("unit_price");
        return quantity == null || price == null ? null : quantity.multiply(price);
    }

    /** The printed amount, else quantity x price, marked as computed. */
    private static @Nullable BigDecimal amount(ReadItem item, int index, Map<FieldPath, Field> fields) {
        BigDecimal printed = item.number("total_price");
        BigDecimal product = product(item);
        if (printed != null || product == null) {
            return printed;
        }
        List<FieldPath> inputs = List.of(FieldPath.ofLine(index, "quantity"), FieldPath.ofLine(index, "unit_price"));
        fields.put(
                FieldPath.ofLine(index, "total_price"),
                Field.of(
                        new FieldValue.Number(product),
                        null,
                        null,
                        COMPUTED,
                        ReadingMethod.RULE,
                        new Provenance.Computed(MULTIPLIED, inputs)));
        return product;
    }

    private static LineItem line(ReadItem item, int index, @Nullable BigDecimal amount, @Nullable String currency) {
        String description = item.text("description");
        boolean priced = item.number("unit_price") != null || amount != null;
        return new LineItem(
                index + 1,
                item.text("item_code"),
                item.text("drawing_reference"),
                item.text("wbs_code"),
                description == null ? "" : description,
                item.text("technical_spec"),
                item.text("model_brand"),
                item.number("quantity"),
                item.text("unit_of_measure"),
                null,
                null,
                item.number("unit_price"),
                amount,
                priced ? currency : null,
                item.number("discount_percentage"),
                item.number("discount_amount"),
                item.text("delivery_time"),
                null,
                null,
                item.flags(),
                item.text("notes"),
                item.flags().contains(StatusFlag.ALTERNATIVE),
                null,
                item.quality(),
                item.quality() == LineItem.RowQuality.LOW,
                null,
                item.text("section"),
                item.number("tax_rate"));
    }
}
