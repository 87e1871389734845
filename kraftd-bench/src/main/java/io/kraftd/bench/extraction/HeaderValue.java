package io.kraftd.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The header values that are judged, where they stand in a document and when they are right. */
enum HeaderValue {
    DOCUMENT_NUMBER("/metadata/document_number"),
    ISSUE_DATE("/metadata/issue_date", "/dates/issue_date"),
    DUE_DATE("/dates/due_date"),
    SUPPLIER_NAME("/parties/supplier/name"),
    BUYER_NAME("/parties/buyer/name"),
    CURRENCY("/commercial_terms/currency", "/totals/currency"),
    SUBTOTAL("/totals/net", "/totals/line_total"),
    TAX_TOTAL("/totals/tax_total"),
    GRAND_TOTAL("/totals/gross");

    private static final Set<String> SELLER_ISSUES = Set.of("INVOICE", "QUOTATION", "RECEIPT");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.011");

    private final String first;
    private final String second;

    HeaderValue(String only) {
        this(only, only);
    }

    HeaderValue(String first, String second) {
        this.first = first;
        this.second = second;
    }

    /** Its name in manifests. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where it stands first of all. */
    FieldPath place() {
        return new FieldPath(first);
    }

    /** What was read, best place first; empty when nothing was. */
    List<Field> read(Fields fields, String type) {
        return places(type).stream()
                .map(path -> fields.byPath().get(new FieldPath(path)))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> places(String type) {
        boolean seller = SELLER_ISSUES.contains(type);
        return switch (this) {
            case SUPPLIER_NAME -> List.of(first, "/parties/" + (seller ? "issuer" : "recipient") + "/name");
            case BUYER_NAME -> List.of(first, "/parties/" + (seller ? "recipient" : "issuer") + "/name");
            case DUE_DATE -> List.of(type.equals("RFQ") ? "/dates/submission_deadline" : first);
            default -> List.of(first, second);
        };
    }

    /** Whether a value is the wanted one. */
    boolean same(JsonNode wanted, FieldValue got) {
        return switch (this) {
            case SUBTOTAL, TAX_TOTAL, GRAND_TOTAL ->
                got instanceof FieldValue.Number figure && near(wanted, figure.value());
            case SUPPLIER_NAME, BUYER_NAME -> Likeness.sameName(wanted.asText(), text(got));
            case DOCUMENT_NUMBER -> bare(wanted.asText()).equals(bare(text(got)));
            case ISSUE_DATE, DUE_DATE -> head(wanted.asText()).equals(head(text(got)));
            case CURRENCY -> Likeness.plain(wanted.asText()).equals(Likeness.plain(text(got)));
        };
    }

    private static boolean near(JsonNode wanted, BigDecimal got) {
        return new BigDecimal(wanted.asText()).subtract(got).abs().compareTo(TOLERANCE) <= 0;
    }

    private static String bare(String number) {
        return Likeness.plain(number).replaceAll("[\\s_]", "");
    }

    private static String head(String day) {
        return day.substring(0, Math.min(10, day.length()));
    }

    /** A value as it is printed in reports. */
    static String text(@Nullable FieldValue value) {
        if (value instanceof FieldValue.Text words) {
            return words.value();
        }
        if (value instanceof FieldValue.Number figure) {
            return figure.value().toPlainString();
        }
        return value instanceof FieldValue.Day day ? day.value().toString() : String.valueOf(value);
    }
}
