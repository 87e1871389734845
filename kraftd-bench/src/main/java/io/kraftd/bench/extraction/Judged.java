package io.kraftd.bench.extraction;

import com.fasterxml.jackson.databind.JsonNode;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One document held against its truth.
 *
 * @param typeRight whether its type was told
 * @param values one for each header value the truth speaks of
 * @param lines {@code null} where lines are not judged
 */
record Judged(
        Sample sample,
        String type,
        boolean typeRight,
        List<Value> values,
        @Nullable LineScore lines,
        double seconds) {

    /** A header value. {@code confidence} is what was said of it, {@code NaN} where nothing was read. */
    record Value(HeaderValue which, Verdict verdict, String wanted, String got, double confidence) {}

    Judged {
        values = List.copyOf(values);
    }

    /** Judges what was read; {@code null} for a file that could not be read. */
    static Judged of(Sample sample, @Nullable ExtractedDocument document, double seconds) {
        List<Value> values = new ArrayList<>();
        for (HeaderValue which : HeaderValue.values()) {
            if (sample.truth().has(which.key())) {
                values.addAll(value(sample, which, document));
            }
        }
        String type = document == null
                ? "UNREAD"
                : manifestType(document.classification().type());
        boolean right = document != null && sample.types().contains(type);
        return new Judged(sample, type, right, values, lines(sample, document), seconds);
    }

    private static List<Value> value(Sample sample, HeaderValue which, @Nullable ExtractedDocument document) {
        List<Field> read = document == null ? List.of() : which.read(document.fields(), sample.type());
        List<JsonNode> wanted = sample.accepted(which.key());
        if (read.isEmpty()) {
            return wanted.isEmpty()
                    ? List.of()
                    : List.of(new Value(which, Verdict.MISSING, wanted.get(0).asText(), "", Double.NaN));
        }
        List<Field> answers = which == HeaderValue.SUBTOTAL ? read : read.subList(0, 1);
        for (Field answer : answers) {
            if (wanted.stream().anyMatch(node -> which.same(node, answer.value()))) {
                return List.of(said(which, Verdict.RIGHT, wanted, answer));
            }
        }
        return List.of(said(which, Verdict.WRONG, wanted, answers.get(0)));
    }

    private static Value said(HeaderValue which, Verdict verdict, List<JsonNode> wanted, Field answer) {
        String truth = wanted.isEmpty() ? "nothing" : wanted.get(0).asText();
        return new Value(
                which,
                verdict,
                truth,
                HeaderValue.text(answer.value()),
                answer.confidence().value());
    }

    private static @Nullable LineScore lines(Sample sample, @Nullable ExtractedDocument document) {
        JsonNode wanted = sample.truth().get("line_items");
        if (wanted == null || !wanted.isArray()) {
            return null;
        }
        List<JsonNode> rows = new ArrayList<>();
        wanted.forEach(rows::add);
        if (document == null) {
            return new LineScore(rows.size(), 0, 0);
        }
        return rows.isEmpty() && document.lineItems().isEmpty() ? null : LineScore.of(rows, document.lineItems());
    }

    private static String manifestType(DocumentType type) {
        return switch (type) {
            case PURCHASE_ORDER -> "PO";
            case PROFORMA_INVOICE -> "INVOICE";
            case ADDENDUM -> "RFQ";
            case UNKNOWN -> "OTHER";
            default -> type.name().toUpperCase(Locale.ROOT);
        };
    }
}
