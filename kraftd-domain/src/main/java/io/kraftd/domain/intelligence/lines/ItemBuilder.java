package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.LineItem.RowQuality;
import io.kraftd.domain.extracted.LineItem.StatusFlag;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.intelligence.words.Units;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes an item of its lines. */
final class ItemBuilder {
    static final String CLOSES = "quantity_times_price";

    private static final double CLOSED = 0.97;
    private static final double OPEN = 0.85;
    private static final double DISAGREES = 0.6;
    private static final double WORDS = 0.9;

    private final Header header;
    private final Roles roles;
    private final RowSorter sorter;
    private final boolean scanned;

    ItemBuilder(Header header, Roles roles, RowSorter sorter, boolean scanned) {
        this.header = header;
        this.roles = roles;
        this.sorter = sorter;
        this.scanned = scanned;
    }

    ReadItem build(ItemRows rows) {
        Row main = rows.main();
        Map<String, Field> fields = new HashMap<>();
        ItemWords words = ItemWords.of(rows, roles, codeFirst(), positionFirst());
        put(fields, "description", words.description(), ColumnRole.DESCRIPTION);
        put(fields, "technical_spec", words.detail(), ColumnRole.DESCRIPTION);
        put(fields, "item_code", words.code(), ColumnRole.CODE);
        for (Map.Entry<ColumnRole, String> plain : PLAIN.entrySet()) {
            put(fields, plain.getValue(), main.cell(roles.of(plain.getKey())), plain.getKey());
        }
        boolean closes = sorter.closes(main);
        boolean disagrees = !closes
                && main.hasFigure(roles.quantity())
                && main.hasFigure(roles.price())
                && main.hasFigure(roles.amount());
        double confidence = closes ? CLOSED : disagrees ? DISAGREES : OPEN;
        figure(fields, "quantity", main.figure(roles.quantity()), roles.quantity(), confidence, closes, disagrees);
        figure(fields, "unit_price", main.figure(roles.price()), roles.price(), confidence, closes, disagrees);
        figure(fields, "total_price", main.figure(roles.amount()), roles.amount(), confidence, closes, disagrees);
        unit(fields, main);
        rates(fields, main);
        SectionTitle section = rows.section();
        if (section != null) {
            fields.put(
                    "section",
                    field(new FieldValue.Text(section.text()), section.text(), null, WORDS, section.where()));
        }
        Set<StatusFlag> flags = StatusWords.of(main, words.text());
        return new ReadItem(fields, flags, closes ? RowQuality.HIGH : disagrees ? RowQuality.LOW : RowQuality.MEDIUM);
    }

    private static final Map<ColumnRole, String> PLAIN = Map.of(
            ColumnRole.BRAND, "model_brand",
            ColumnRole.DELIVERY, "delivery_time",
            ColumnRole.REMARK, "notes",
            ColumnRole.DRAWING, "drawing_reference",
            ColumnRole.WBS, "wbs_code");

    private boolean codeFirst() {
        int column = roles.of(ColumnRole.DESCRIPTION);
        return column >= 0 && header.cells().get(column).codeAboveDescription();
    }

    private boolean positionFirst() {
        int column = roles.of(ColumnRole.DESCRIPTION);
        return column >= 0 && header.cells().get(column).positionAboveDescription();
    }

    private void put(Map<String, Field> fields, String name, @Nullable Segment words, ColumnRole role) {
        if (words != null && !words.text().isBlank()) {
            double confidence = WORDS * words.confidence(0, words.text().length());
            fields.put(
                    name,
                    field(
                            new FieldValue.Text(words.text()),
                            words.text(),
                            label(roles.of(role)),
                            confidence,
                            words.where()));
        }
    }

    private void figure(
            Map<String, Field> fields,
            String name,
            @Nullable Figure figure,
            int column,
            double confidence,
            boolean closes,
            boolean disagrees) {
        if (figure == null) {
            return;
        }
        fields.put(
                name,
                new Field(
                        new FieldValue.Number(figure.value()),
                        figure.raw(),
                        label(column),
                        Confidence.clamped(confidence * figure.confidence()),
                        method(figure.where()),
                        figure.where(),
                        List.of(),
                        closes ? List.of(CLOSES) : List.of(),
                        disagrees ? List.of(CLOSES) : List.of()));
    }

    private void unit(Map<String, Field> fields, Row main) {
        Segment cell = main.cell(roles.of(ColumnRole.UNIT));
        Segment counted = main.cell(roles.quantity());
        Figure quantity = main.figure(roles.quantity());
        String unit = cell == null ? null : Units.of(cell.text()).orElse(cell.text());
        if (cell != null && unit != null && main.figure(roles.of(ColumnRole.UNIT)) == null) {
            fields.put(
                    "unit_of_measure",
                    field(
                            new FieldValue.Text(unit),
                            cell.text(),
                            label(roles.of(ColumnRole.UNIT)),
                            WORDS,
                            cell.where()));
        } else if (counted != null && quantity != null && quantity.unit() != null) {
            fields.put(
                    "unit_of_measure",
                    field(
                            new FieldValue.Text(quantity.unit()),
                            quantity.raw(),
                            label(roles.quantity()),
                            WORDS,
                            counted.where()));
        }
    }

    private void rates(Map<String, Field> fields, Row main) {
        Figure tax = main.figure(roles.of(ColumnRole.TAX_RATE));
        if (tax != null && tax.value().signum() >= 0 && tax.value().compareTo(BigDecimal.valueOf(50)) < 0) {
            figure(fields, "tax_rate", tax, roles.of(ColumnRole.TAX_RATE), WORDS, false, false);
        }
        Figure discount = main.figure(roles.of(ColumnRole.DISCOUNT));
        if (discount != null) {
            String heading = label(roles.of(ColumnRole.DISCOUNT));
            boolean percent = discount.percent() || (heading != null && heading.contains("%"));
            figure(
                    fields,
                    percent ? "discount_percentage" : "discount_amount",
                    discount,
                    roles.of(ColumnRole.DISCOUNT),
                    WORDS,
                    false,
                    false);
        }
    }

    private @Nullable String label(int column) {
        return column < 0 ? null : header.cells().get(column).text();
    }

    private Field field(FieldValue value, String raw, @Nullable String label, double confidence, Provenance where) {
        return Field.of(value, raw, label, Confidence.clamped(confidence), method(where), where);
    }

    private ReadingMethod method(Provenance where) {
        if (where instanceof Provenance.InCell) {
            return ReadingMethod.PARSED;
        }
        return scanned ? ReadingMethod.OCR : ReadingMethod.LAYOUT;
    }

    static List<Segment> cells(List<Row> rows, int column) {
        List<Segment> cells = new ArrayList<>();
        for (Row row : rows) {
            Segment cell = row.cell(column);
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }
}
