package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.procurement.scope.ScopeReading;
import io.kraftd.usecases.assistant.desk.Citing;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A value as a document says it.
 *
 * @param party who wrote the document; {@code null} when unread
 * @param name the value's name
 * @param line of the case's baseline that it answers; {@code null} for a value of the whole document
 * @param text as a person reads it; words are quoted from the document
 * @param figure the same as a number; {@code null} when it is none
 * @param confidence the chance of being read right, 0 to 1
 */
public record ReadValue(
        DocumentId documentId,
        String filename,
        @Nullable String party,
        String name,
        @Nullable String line,
        String text,
        @Nullable Figure figure,
        double confidence,
        Citation citation) {
    private static final Set<String> AMOUNTS = Set.of("unit_price", "total_price");
    private static final Set<String> SHARES = Set.of("vat_rate", "retention_percentage", "discount_percentage");

    /** The value at a path; empty when nothing was read there. */
    static Optional<ReadValue> at(Desk desk, Document document, FieldPath path, String name, @Nullable String line) {
        ExtractedDocument whole = desk.whole(document);
        return Optional.ofNullable(whole.fields().byPath().get(path))
                .map(field -> of(desk, document, whole, path, field, name, line));
    }

    private static ReadValue of(
            Desk desk,
            Document document,
            ExtractedDocument whole,
            FieldPath path,
            Field field,
            String name,
            @Nullable String line) {
        Citation citation = Citing.value(desk, document, path);
        Figure figure = field.value() instanceof FieldValue.Number number
                ? figure(whole, path, number.value(), name, citation)
                : null;
        String text = figure == null ? words(field.value()) : figure.text();
        String party = whole.parties().issuer() == null
                ? null
                : whole.parties().issuer().name();
        return new ReadValue(
                document.id(),
                document.file().filename(),
                party,
                name,
                line,
                text,
                figure,
                field.confidence().value(),
                citation);
    }

    private static Figure figure(
            ExtractedDocument whole, FieldPath path, BigDecimal value, String name, Citation citation) {
        String last = path.pointer().substring(path.pointer().lastIndexOf('/') + 1);
        boolean amount = AMOUNTS.contains(last) || path.pointer().startsWith("/totals/");
        Optional<Currency> currency = amount ? ScopeReading.currency(whole.currency()) : Optional.empty();
        String unit = SHARES.contains(last) ? "%" : null;
        return new Figure(name, value, currency.orElse(null), unit, List.of(citation));
    }

    private static String words(FieldValue value) {
        if (value instanceof FieldValue.Text text) {
            return Words.quoted(text.value());
        }
        if (value instanceof FieldValue.Flag flag) {
            return flag.value() ? "yes" : "no";
        }
        return value instanceof FieldValue.Day day ? day.value().toString() : value.toString();
    }
}
