package io.kraftd.domain.procurement.invoicematch;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.domain.procurement.quote.NoSupplierException;
import io.kraftd.domain.procurement.quote.QuotationReading;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An invoice as it was read. What a supplier asks for has the shape of what it offers.
 *
 * @param number {@code null} when unread
 * @param taxNumber of the supplier; {@code null} when unread
 * @param words every text that was read, among which the order may be named
 */
public record Invoice(
        DocumentId document,
        @Nullable String number,
        @Nullable String taxNumber,
        SupplierQuotation asked,
        @Nullable Totals totals,
        List<String> words) {
    public Invoice {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(asked, "asked");
        words = List.copyOf(words);
    }

    /** The invoice in an extracted document; {@link NoSupplierException} when it does not say whose it is. */
    public static Invoice of(ExtractedDocument read, DocumentId id) {
        SupplierQuotation asked = QuotationReading.of(read, id);
        String taxNumber = Optional.ofNullable(read.parties().supplier())
                .map(supplier -> supplier.trnVatNumber())
                .orElse(null);
        List<String> words = read.fields().byPath().values().stream()
                .map(field -> field.value())
                .filter(FieldValue.Text.class::isInstance)
                .map(value -> ((FieldValue.Text) value).value())
                .toList();
        return new Invoice(id, read.metadata().documentNumber(), taxNumber, asked, read.totals(), words);
    }

    /** Whether it names this text anywhere. */
    boolean names(String text) {
        return words.stream().anyMatch(words -> words.contains(text));
    }
}
