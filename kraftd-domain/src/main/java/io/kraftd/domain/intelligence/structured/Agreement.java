package io.kraftd.domain.intelligence.structured;

import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.lines.ReadItem;
import io.kraftd.domain.intelligence.text.PlainText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares what the data of a document says with what is printed on it. */
public final class Agreement {
    private static final String CODE = "embedded_data_differs";
    private static final double READ_WELL = 0.9;
    private static final BigDecimal CENT = new BigDecimal("0.011");
    private static final List<String> COMPARED = List.of(
            "/metadata/document_number",
            "/metadata/issue_date",
            "/dates/due_date",
            "/commercial_terms/currency",
            "/totals/net",
            "/totals/tax_total",
            "/totals/gross",
            "/totals/amount_due");

    private Agreement() {}

    /** One anomaly for each value that both have, printed clearly, and not alike. */
    public static List<Anomaly> of(StructuredReading data, Map<FieldPath, Field> printed, List<ReadItem> printedItems) {
        List<Anomaly> anomalies = new ArrayList<>();
        for (String pointer : COMPARED) {
            FieldPath path = new FieldPath(pointer);
            compare(path, data.fields().get(path), printed.get(path), anomalies);
        }
        if (data.items().size() == printedItems.size()) {
            for (int i = 0; i < printedItems.size(); i++) {
                FieldPath path = FieldPath.ofLine(i, "total_price");
                Field said = data.items().get(i).fields().get("total_price");
                compare(path, said, printedItems.get(i).fields().get("total_price"), anomalies);
            }
        }
        return anomalies;
    }

    private static void compare(
            FieldPath path, @Nullable Field said, @Nullable Field printed, List<Anomaly> anomalies) {
        if (said == null || printed == null || printed.confidence().value() < READ_WELL) {
            return;
        }
        if (!alike(said.value(), printed.value())) {
            anomalies.add(new Anomaly(
                    CODE,
                    Anomaly.Severity.WARNING,
                    "The embedded data says %s, the page says %s".formatted(said.raw(), printed.raw()),
                    difference(said.value(), printed.value()),
                    List.of(path)));
        }
    }

    private static boolean alike(FieldValue said, FieldValue printed) {
        if (said instanceof FieldValue.Text one && printed instanceof FieldValue.Text other) {
            return PlainText.of(one.value())
                    .replace(" ", "")
                    .equals(PlainText.of(other.value()).replace(" ", ""));
        }
        BigDecimal apart = difference(said, printed);
        return apart == null ? said.equals(printed) : apart.compareTo(CENT) <= 0;
    }

    /** Between sizes: a credit note may print what the data says with the other sign. */
    private static @Nullable BigDecimal difference(FieldValue said, FieldValue printed) {
        return said instanceof FieldValue.Number one && printed instanceof FieldValue.Number other
                ? one.value().abs().subtract(other.value().abs()).abs()
                : null;
    }
}
