package io.kraftd.domain.extracted;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A value as the business understands it, free of the notation it was printed in. */
public sealed interface FieldValue {
    /** Words: a name, a number of a document, a code. Never blank. */
    record Text(String value) implements FieldValue {
        public Text {
            if (value.isBlank()) {
                throw new IllegalArgumentException("a text value is not blank");
            }
        }
    }

    /** An exact decimal: an amount in the document's currency, a quantity, a percentage. */
    record Number(BigDecimal value) implements FieldValue {}

    /** A day. */
    record Day(LocalDate value) implements FieldValue {}

    /** Yes or no. */
    record Flag(boolean value) implements FieldValue {}
}
