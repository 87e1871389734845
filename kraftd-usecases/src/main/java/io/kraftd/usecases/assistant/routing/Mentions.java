package io.kraftd.usecases.assistant.routing;

import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.tools.FieldName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a question names, resolved on the owner's desk.
 *
 * @param open the purchase it is about; empty when there is none, or it may be several
 * @param documents ids of documents it names outright
 * @param suppliers names, in the order they are mentioned
 * @param implied the supplier that a rank stands for, such as "the cheapest bidder"
 * @param lines line ids: one when it is clear, several when they fit alike
 * @param fields values it asks for by name
 * @param documentType kind of documents it speaks of
 * @param unknown what it names that is not there, one sentence each
 */
record Mentions(
        Optional<OpenCase> open,
        List<String> documents,
        List<String> suppliers,
        @Nullable String implied,
        List<String> lines,
        List<FieldName> fields,
        @Nullable String documentType,
        Optional<Rate> rate,
        Optional<Integer> mostSuppliers,
        Optional<Integer> days,
        Optional<BigDecimal> budget,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> unknown) {
    /** A supposed exchange rate; {@code null} currencies are not said. */
    record Rate(
            BigDecimal rate,
            @Nullable String from,
            @Nullable String to) {}

    Optional<String> supplier() {
        return suppliers.isEmpty() ? Optional.ofNullable(implied) : Optional.of(suppliers.get(0));
    }
}
