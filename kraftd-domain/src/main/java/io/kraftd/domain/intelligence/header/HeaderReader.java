package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.words.LabelKind;
import io.kraftd.domain.intelligence.words.SumKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Reads everything around the item tables into fields by their paths. */
public final class HeaderReader {
    private static final double INFERRED = 0.75;
    /** The check that net and tax make the total. */
    public static final String CLOSES = "net_plus_tax_is_gross";

    private static final Map<LabelKind, String> DAYS = Map.of(
            LabelKind.VALIDITY, "/dates/validity_date",
            LabelKind.DELIVERY_DATE, "/dates/delivery_date",
            LabelKind.START_DATE, "/dates/contract_start_date",
            LabelKind.END_DATE, "/dates/contract_end_date");
    private static final Map<LabelKind, String> WORDS = Map.of(
            LabelKind.PROJECT_NAME, "/project_context/project_name",
            LabelKind.PROJECT_CODE, "/project_context/project_code",
            LabelKind.END_USER, "/project_context/end_user",
            LabelKind.LOCATION, "/project_context/location",
            LabelKind.PACKAGE, "/project_context/package",
            LabelKind.WARRANTY, "/commercial_terms/warranty_period",
            LabelKind.REVISION, "/metadata/revision_number");
    /** What rounding each line's tax may add up to. */
    private static final BigDecimal ROUNDED = new BigDecimal("0.06");

    private static final int LONGEST_WORDS = 120;

    private final HeaderText text;
    private final DocumentType type;
    private final Map<FieldPath, Field> fields = new HashMap<>();

    private HeaderReader(HeaderText text, DocumentType type) {
        this.text = text;
        this.type = type;
    }

    /** All header fields but the parties; {@code items} is the sum of the items' amounts when each has one. */
    public static Map<FieldPath, Field> read(HeaderText text, DocumentType type, @Nullable BigDecimal items) {
        HeaderReader reader = new HeaderReader(text, type);
        reader.identity();
        reader.days();
        reader.terms();
        reader.sums(items);
        return reader.fields;
    }

    private void identity() {
        new DocumentNumbers(text).find(type).ifPresent(field -> put("/metadata/document_number", field));
        WORDS.forEach((kind, path) -> new Terms(text).words(kind, LONGEST_WORDS).ifPresent(field -> put(path, field)));
    }

    private void days() {
        Days days = new Days(text);
        days.issued(type).ifPresent(field -> {
            put("/metadata/issue_date", field);
            put("/dates/issue_date", field);
        });
        if (type == DocumentType.RFQ || type == DocumentType.ADDENDUM || type == DocumentType.BOQ) {
            days.deadline().ifPresent(field -> put("/dates/submission_deadline", field));
        }
        DAYS.forEach((kind, path) -> days.labelled(kind).ifPresent(field -> put(path, field)));
        days.due().ifPresent(field -> put("/dates/due_date", field));
    }

    private void terms() {
        Terms terms = new Terms(text);
        terms.payment().ifPresent(field -> put("/commercial_terms/payment_terms", field));
        terms.incoterm((name, field) -> put("/commercial_terms/" + name, field));
        terms.percent(LabelKind.RETENTION).ifPresent(field -> put("/commercial_terms/retention_percentage", field));
        new CurrencyVote(text).decide().ifPresent(field -> {
            put("/commercial_terms/currency", field);
            put("/totals/currency", field);
        });
        dueFromTerms();
    }

    /** An invoice without a printed due date falls due so many days after its date. */
    private void dueFromTerms() {
        boolean invoice = type == DocumentType.INVOICE || type == DocumentType.PROFORMA_INVOICE;
        if (!invoice || fields.containsKey(new FieldPath("/dates/due_date"))) {
            return;
        }
        String issued = "/dates/issue_date";
        String terms = "/commercial_terms/payment_terms";
        due(fields.get(new FieldPath(issued)), fields.get(new FieldPath(terms)))
                .ifPresent(due -> put("/dates/due_date", computed(due, "issue_date_plus_terms", issued, terms)));
    }

    /** The day so many days after the date as the terms say; empty when one of them is unread or says no number of days. */
    public static Optional<FieldValue.Day> due(@Nullable Field issued, @Nullable Field terms) {
        if (issued == null || terms == null) {
            return Optional.empty();
        }
        Integer days = terms.value() instanceof FieldValue.Text words ? Terms.days(words.value()) : null;
        return days != null && issued.value() instanceof FieldValue.Day day
                ? Optional.of(new FieldValue.Day(day.value().plusDays(days)))
                : Optional.empty();
    }

    private void sums(@Nullable BigDecimal items) {
        SumFinder finder = new SumFinder(text);
        List<Sum> sums = finder.find();
        if (type == DocumentType.CONTRACT) {
            sums.addAll(finder.inSentences());
        }
        finder.unnamed(items, sums).ifPresent(sums::add);
        SumSolver.Solution solution = new SumSolver(sums, items).solve();
        Map<SumKind, String> paths = Map.of(
                SumKind.NET, "/totals/net",
                SumKind.TAX, "/totals/tax_total",
                SumKind.GROSS, "/totals/gross",
                SumKind.LINE_TOTAL, "/totals/line_total",
                SumKind.DISCOUNT, "/totals/discount",
                SumKind.FREIGHT, "/totals/freight",
                SumKind.DUE, "/totals/amount_due");
        solution.chosen().forEach((kind, sum) -> {
            String path = paths.get(kind);
            if (path != null) {
                put(path, solution.closes() ? checked(sum.field()) : sum.field());
            }
        });
        taxRate(solution);
        if (solution.net() != null) {
            put(
                    "/totals/net",
                    computed(
                            new FieldValue.Number(solution.net()),
                            "gross_less_tax",
                            "/totals/gross",
                            "/totals/tax_total"));
        }
        if (solution.tax() != null) {
            put(
                    "/totals/tax_total",
                    computed(
                            new FieldValue.Number(solution.tax()), "sum_of_tax_lines", "/totals/net", "/totals/gross"));
        }
    }

    /** The rate printed in the label of the tax, such as "VAT 20%", when the tax is that share of the net amount. */
    private void taxRate(SumSolver.Solution solution) {
        Sum tax = solution.chosen().get(SumKind.TAX);
        Sum printed = solution.chosen().get(SumKind.NET);
        BigDecimal net = solution.net() != null ? solution.net() : printed == null ? null : printed.amount();
        String label = tax == null ? null : tax.field().label();
        if (tax == null || net == null || label == null) {
            return;
        }
        Matcher percent = Terms.PERCENT.matcher(label);
        if (!percent.find()) {
            return;
        }
        BigDecimal rate = new BigDecimal(percent.group(1).replace(',', '.'));
        if (net.multiply(rate).movePointLeft(2).subtract(tax.amount()).abs().compareTo(ROUNDED) <= 0) {
            put(
                    "/commercial_terms/vat_rate",
                    Field.of(
                            new FieldValue.Number(rate),
                            label,
                            label,
                            tax.field().confidence(),
                            tax.field().method(),
                            tax.labelled()));
        }
    }

    private static Field checked(Field field) {
        List<String> passed = new ArrayList<>(field.checksPassed());
        passed.add(CLOSES);
        return new Field(
                field.value(),
                field.raw(),
                field.label(),
                Confidence.clamped(Math.max(field.confidence().value(), 0.97)),
                field.method(),
                field.provenance(),
                field.alternatives(),
                passed,
                field.checksFailed());
    }

    private static Field computed(FieldValue value, String rule, String... inputs) {
        List<FieldPath> paths = Arrays.stream(inputs).map(FieldPath::new).toList();
        return Field.of(
                value, null, null, new Confidence(INFERRED), ReadingMethod.RULE, new Provenance.Computed(rule, paths));
    }

    private void put(String path, Field field) {
        fields.put(new FieldPath(path), field);
    }
}
