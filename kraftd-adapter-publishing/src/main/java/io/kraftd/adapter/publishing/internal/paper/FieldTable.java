package io.kraftd.adapter.publishing.internal.paper;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Every value that was read, with its source and how sure the reading is. */
public final class FieldTable {
    private FieldTable() {}

    /** One row for each value, by name. */
    public static Table of(ExtractedDocument document) {
        List<Map.Entry<FieldPath, Field>> fields =
                List.copyOf(document.fields().byPath().entrySet());
        return new Table.Of<>(fields)
                .words("Field", 5, each -> Value.of(each.getKey().pointer()))
                .words("Value", 6, each -> value(each.getValue().value()))
                .words("As printed", 6, each -> Value.of(each.getValue().raw()))
                .figures(
                        "Confidence",
                        2,
                        each -> Value.of(
                                BigDecimal.valueOf(each.getValue().confidence().value()), 2))
                .words("Method", 2, each -> Value.of(each.getValue().method().word()))
                .words("Where", 5, each -> Value.of(where(each.getValue().provenance())))
                .table();
    }

    private static Value value(FieldValue value) {
        if (value instanceof FieldValue.Number number) {
            return new Value.Figure(number.value(), 0);
        }
        if (value instanceof FieldValue.Day day) {
            return new Value.Day(day.value());
        }
        if (value instanceof FieldValue.Text text) {
            return new Value.Text(text.value());
        }
        return new Value.Text(((FieldValue.Flag) value).value() ? "yes" : "no");
    }

    private static String where(Provenance provenance) {
        if (provenance instanceof Provenance.OnPage place) {
            return "page " + place.page();
        }
        if (provenance instanceof Provenance.InCell place) {
            return "sheet %s, cell %s".formatted(place.sheet(), place.cell());
        }
        if (provenance instanceof Provenance.InTable place) {
            return "table %d, row %d, column %d".formatted(place.table() + 1, place.row() + 1, place.column() + 1);
        }
        if (provenance instanceof Provenance.InParagraph place) {
            return "paragraph " + (place.paragraph() + 1);
        }
        if (provenance instanceof Provenance.InData place) {
            return place.path();
        }
        if (provenance instanceof Provenance.ByUser said) {
            return "said by " + said.by() + ", correction " + said.correction();
        }
        return "computed: " + ((Provenance.Computed) provenance).rule();
    }
}
