package io.kraftd.domain.intelligence.correct;

import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.header.HeaderReader;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values that follow from others: computed anew, or checked anew, when one of those was touched. */
public final class Dependents {
    private static final FieldPath NET = new FieldPath("/totals/net");
    private static final FieldPath TAX = new FieldPath("/totals/tax_total");
    private static final FieldPath GROSS = new FieldPath("/totals/gross");
    private static final FieldPath DUE = new FieldPath("/dates/due_date");
    private static final FieldPath ISSUED = new FieldPath("/dates/issue_date");
    private static final FieldPath TERMS = new FieldPath("/commercial_terms/payment_terms");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private final Map<FieldPath, Field> fields;
    private final Set<FieldPath> touched;

    private Dependents(Map<FieldPath, Field> fields, Set<FieldPath> touched) {
        this.fields = fields;
        this.touched = touched;
    }

    /** Renews what was computed from the touched values, and the checks they take part in. */
    public static void renew(Map<FieldPath, Field> fields, Set<FieldPath> touched) {
        Dependents dependents = new Dependents(fields, touched);
        dependents.follow(NET, dependents.difference(GROSS, TAX));
        dependents.follow(TAX, dependents.difference(GROSS, NET));
        dependents.follow(DUE, HeaderReader.due(fields.get(ISSUED), fields.get(TERMS)));
        dependents.check();
    }

    /** A computed value of which an input was touched takes the new value, or goes when there is none. */
    private void follow(FieldPath path, Optional<? extends FieldValue> value) {
        Field field = fields.get(path);
        boolean follows = field != null
                && field.provenance() instanceof Provenance.Computed by
                && !Collections.disjoint(by.inputs(), touched);
        if (field == null || !follows) {
            return;
        }
        fields.remove(path);
        value.ifPresent(now -> fields.put(
                path, Field.of(now, null, field.label(), field.confidence(), field.method(), field.provenance())));
    }

    private Optional<FieldValue> difference(FieldPath whole, FieldPath part) {
        BigDecimal from = number(whole);
        BigDecimal less = number(part);
        return from == null || less == null
                ? Optional.empty()
                : Optional.of(new FieldValue.Number(from.subtract(less)));
    }

    private void check() {
        List<FieldPath> sums = List.of(NET, TAX, GROSS);
        if (Collections.disjoint(sums, touched)) {
            return;
        }
        BigDecimal net = number(NET);
        BigDecimal tax = number(TAX);
        BigDecimal gross = number(GROSS);
        for (FieldPath path : sums) {
            fields.computeIfPresent(
                    path,
                    (at, field) -> net == null || tax == null || gross == null
                            ? Checks.without(field, HeaderReader.CLOSES)
                            : Checks.marked(
                                    field,
                                    HeaderReader.CLOSES,
                                    net.add(tax).subtract(gross).abs().compareTo(TOLERANCE) <= 0));
        }
    }

    private @Nullable BigDecimal number(FieldPath path) {
        Field field = fields.get(path);
        return field != null && field.value() instanceof FieldValue.Number number ? number.value() : null;
    }
}
