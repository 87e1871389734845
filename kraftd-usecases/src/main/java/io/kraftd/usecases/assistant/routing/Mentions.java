package io.kraftd.usecases.assistant.routing;

import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.tools.FieldName;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a question names, resolved on the owner's desk.
 *
 * @param open the purchase it is about; empty when there is none, or it may be several
 * @param documents ids of documents it names outright
 * @param strange whether a document it names belongs to no purchase it is about
 * @param suppliers names, in the order they are mentioned
 * @param referred suppliers of the conversation that a pronoun stands for
 * @param implied the supplier that a rank stands for, such as "the cheapest bidder"
 * @param lines line ids: one when it is clear, several when they fit alike
 * @param fields values it asks for by name
 * @param documentType kind of documents it speaks of
 * @param unknown what it names that is not there, one sentence each
 */
record Mentions(
        Optional<OpenCase> open,
        List<String> documents,
        boolean strange,
        List<String> suppliers,
        List<String> referred,
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

    /** Whether anything is named that a question before did not name. */
    boolean namesAnything() {
        return !suppliers.isEmpty()
                || !lines.isEmpty()
                || !documents.isEmpty()
                || !fields.isEmpty()
                || implied != null
                || rate.isPresent()
                || mostSuppliers.isPresent()
                || days.isPresent()
                || budget.isPresent();
    }

    /** The one supplier that is meant: named, else referred to, else implied. */
    Optional<String> supplier() {
        return Stream.concat(suppliers.stream(), referred.stream()).findFirst().or(() -> Optional.ofNullable(implied));
    }
}
