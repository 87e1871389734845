package io.kraftd.domain.intelligence.assemble;

import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.lines.ReadItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A credit note says what is given back. Some print its amounts with a minus, most without; here they are always positive,
 * as EN 16931 asks for type 381, and every turned value passes a check that says so.
 */
public final class CreditNotes {
    /** The check that a turned value carries. */
    public static final String TURNED = "sign_turned_for_credit_note";

    private static final Pattern TITLE = Pattern.compile(
            "(?i)credit|cr[eé]dito?\\b|\\bavoir\\b|gutschrift|storno|\\babono\\b|creditnota|creditfactuur|دائن");
    private static final Set<String> SUMS =
            Set.of("line_total", "net", "tax_total", "gross", "amount_due", "discount", "freight");

    private CreditNotes() {}

    /** Whether the paper is a credit note that prints its total with a minus. */
    public static boolean printedNegative(Classification classification, Map<FieldPath, Field> fields) {
        Field gross = fields.get(new FieldPath("/totals/gross"));
        return classification.type() == DocumentType.INVOICE
                && gross != null
                && gross.value() instanceof FieldValue.Number number
                && number.value().signum() < 0
                && classification.reasons().stream()
                        .anyMatch(reason -> TITLE.matcher(reason).find());
    }

    /** Turns the sums. */
    public static void turn(Map<FieldPath, Field> fields) {
        for (String sum : SUMS) {
            fields.computeIfPresent(new FieldPath("/totals/" + sum), (path, field) -> turned(field));
        }
    }

    /** The items with their amounts turned where they are negative. */
    public static List<ReadItem> turned(List<ReadItem> items) {
        List<ReadItem> turned = new ArrayList<>();
        for (ReadItem item : items) {
            Map<String, Field> fields = new HashMap<>(item.fields());
            fields.computeIfPresent("total_price", (name, field) -> turned(field));
            turned.add(new ReadItem(fields, item.flags(), item.quality()));
        }
        return turned;
    }

    private static Field turned(Field field) {
        if (!(field.value() instanceof FieldValue.Number number)
                || number.value().signum() >= 0) {
            return field;
        }
        List<String> passed = new ArrayList<>(field.checksPassed());
        passed.add(TURNED);
        return new Field(
                new FieldValue.Number(number.value().negate()),
                field.raw(),
                field.label(),
                field.confidence(),
                field.method(),
                field.provenance(),
                field.alternatives(),
                passed,
                field.checksFailed());
    }
}
